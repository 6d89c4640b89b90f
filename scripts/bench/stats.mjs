/** The middle value; of an even number the mean of the two. @param {readonly number[]} values @returns {number} NaN of none */
export function median(values) {
  return quantile(values, 0.5);
}

/** Between the two nearest values, in proportion. @param {readonly number[]} values @param {number} share 0…1 @returns {number} NaN of none */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  const at = share * (sorted.length - 1);
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** The median of some rounds, and from where to where they reach. @param {readonly number[]} values */
export function spread(values) {
  return {
    median: median(values),
    least: Math.min(...values),
    most: Math.max(...values),
    count: values.length,
  };
}
