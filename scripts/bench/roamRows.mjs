/** How the map moved, of each number of events and of the base map alone. */
import { gestures } from './roam.mjs';
import { median, quantile } from './stats.mjs';
import { ranged, short, taskText, withCommas } from './text.mjs';

export const roamHead = ['', 'dragged', 'zoomed', 'times the base map', 'longest task, ms'];

/** @param {import('./report.mjs').Run} run */
export function roamRows(run) {
  const roamsOf = (/** @type {string} */ id, /** @type {number} */ size) =>
    run.turnsOf(id, size).map(({ roams }) => roams);
  const tailOf = (
    /** @type {import('./turn.mjs').Turn['roams']} */ roams,
    /** @type {(typeof gestures)[number]} */ gesture,
  ) => quantile(roams?.[gesture].frames ?? [], 0.95);
  const alone = roamsOf('base-map', run.sizes.at(-1) ?? 0);
  const rowOf = (
    /** @type {string} */ name,
    /** @type {ReturnType<typeof roamsOf>} */ all,
    isAlone = false,
  ) => {
    const rounds = all.flatMap((roams) => roams ?? []);
    if (rounds.length === 0) return [name, ...gestures.map(() => '–'), '–', '–'];
    return [
      name,
      ...gestures.map((gesture) => {
        const tails = ranged(
          rounds.map((roams) => tailOf(roams, gesture)),
          short,
        );
        return `${short(median(rounds.map((roams) => median(roams[gesture].frames))))} / ${tails}`;
      }),
      isAlone
        ? ''
        : gestures
            .map((gesture) => {
              const ratios = all.map(
                (roams, round) => tailOf(roams, gesture) / tailOf(alone[round], gesture),
              );
              return short(median(ratios.filter((ratio) => !Number.isNaN(ratio)))) || '–';
            })
            .join(' / '),
      gestures.map((gesture) => taskText(median(rounds.map((roams) => roams[gesture].longest)))).join(' / '),
    ];
  };
  return [
    rowOf('The base map alone', alone, true),
    ...run.sizes.map((size) => rowOf(`${withCommas(size)} events`, roamsOf('dateline', size))),
  ];
}
