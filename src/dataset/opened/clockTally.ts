/** Of numbers that may be times of day: how many whole ones are of one or two digits, and of these no hours; of three or four; of five or six; and begin with a nought that fills them up; are of three or five without one. */
export interface ClockTally {
  readonly short: number;
  readonly noHours: number;
  readonly middle: number;
  readonly long: number;
  readonly padded: number;
  readonly unpadded: number;
  /** Of five or six digits, hours, minutes and seconds that a clock shows. */
  readonly seconds: number;
  /** `9.30`, the minutes behind the point; `0.3958`, a part of a day. */
  readonly points: number;
  readonly partsOfDay: number;
  /** Times of day with a hyphen and another behind them; of these, those whose second is the later, and those that can be no offset. */
  readonly behind: number;
  readonly behindLater: number;
  readonly behindNoOffset: number;
  /** `09-10`, `0900-1030`: two times of day, the second the later. */
  readonly hours: number;
  /** `0:12`, of the first hour, which no nought fills up. */
  readonly firstHour: number;
  /** The least and the most that stands behind, in minutes. */
  readonly leastBehind: number;
  readonly mostBehind: number;
}

export function makeClockTally(): ClockTally {
  return {
    short: 0,
    noHours: 0,
    middle: 0,
    long: 0,
    padded: 0,
    unpadded: 0,
    seconds: 0,
    points: 0,
    partsOfDay: 0,
    behind: 0,
    behindLater: 0,
    behindNoOffset: 0,
    hours: 0,
    firstHour: 0,
    leastBehind: Infinity,
    mostBehind: -Infinity,
  };
}
