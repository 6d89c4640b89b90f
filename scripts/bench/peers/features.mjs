/** The events as GeoJSON. @param {import('./page.mjs').Events} events @param {(row: number) => object} properties */
export function featuresOf({ lat, lon }, properties) {
  const features = Array.from(lat, (at, row) => ({
    type: /** @type {const} */ ('Feature'),
    properties: properties(row),
    geometry: { type: /** @type {const} */ ('Point'), coordinates: [lon[row], at] },
  }));
  return { type: /** @type {const} */ ('FeatureCollection'), features };
}
