/**
 * What two degrees say of which is the latitude, by those further from 0 than any: `beyond` of what would be the latitude, `against` of the
 * other, among `all`. `turned`: the other is, as a good part says and next to none speaks against, or so many as nobody mistypes. `open`: some
 * say so, none else. null: as they are written or named; a slip here and there exchanges nothing.
 */
export function latitudesAmong(beyond: number, against: number, all: number): 'turned' | 'open' | null {
  if (beyond >= all * goodPart) return against < all * few ? 'turned' : null;
  if (against > 0 || beyond < 2 || beyond <= all * slips) return null;
  return beyond >= many && beyond >= all * manyPart ? 'turned' : 'open';
}

/** Of longitudes that much is beyond 90. */
export const goodPart = 0.25;
/** So few are slips. */
export const few = 0.05;
const slips = 0.002;
const many = 50;
const manyPart = 0.01;
