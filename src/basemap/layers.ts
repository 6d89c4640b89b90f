/** In drawing order: lakes stand above rivers and hide their middle lines in reservoirs. */
export const layerNames = [
  'land',
  'ua',
  'coast',
  'riversw',
  'rivers2',
  'rivers1',
  'lakes',
  'oblasts',
  'borders',
  'disputed',
] as const;
export type LayerName = (typeof layerNames)[number];
