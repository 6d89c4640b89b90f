import { printMoment } from './moment.ts';
import type { TimeCell, TimeFault } from './time.ts';

/** As a line of the grammar, its clock behind it, `?` where that cannot be told. */
export function told(read: TimeCell | TimeFault): string {
  if (typeof read === 'string') return read;
  const { form, start, end, zone, isZoneUnknown } = read;
  const point = printMoment(start);
  const words = form === 'as-of' ? `as of ${point}` : `${form} ${point}`;
  const line = form === 'bare' ? point : form === 'between' && end ? `${point}/${printMoment(end)}` : words;
  return `${line}${zone === null ? '' : ` ${zone}`}${isZoneUnknown ? ' ?' : ''}`;
}
