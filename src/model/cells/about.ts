/** Words that take what stands behind them for no exact time. `um` is not among them: of a time of day it says "at". */
const words =
  'circa|about|around|approximately|около|близько|приблизно|приблизительно|vers|gegen|hacia|حوالي|نحو';
const shortened = 'c|ca|approx|прибл|бл|ок';

/** Before a time of day. */
export const aboutClock = beginning(words);
/** Before a date. */
export const aboutDate = beginning(`${words}|um`);
/** At the end of what stands before a time of day. */
export const endsInAbout = new RegExp(`(?:^|[,;\\s])(?:(?:${shortened})\\.?|[~≈]|${words})$`, 'iu');

function beginning(alone: string): RegExp {
  return new RegExp(`^(?:(?:${shortened})(?:\\.\\s?|\\s|(?=\\d))|[~≈]\\s?|(?:${alone})\\s)`, 'iu');
}
