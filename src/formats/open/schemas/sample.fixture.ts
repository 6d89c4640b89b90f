/** An export's columns and a row or two, made up in its exact shape, and what its codebook makes of them. */
export interface ExportSample {
  readonly schema: string;
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly mapping: Readonly<Record<string, unknown>>;
  /** The names that the columns would have, where the file has none. */
  readonly headed?: readonly string[];
}

export const split = (text: string, separator = ','): readonly string[] =>
  text.split(separator).map((cell) => cell.trim());

export const inColumn = (column: string, order: string | null = null, clock: string | null = null) => ({
  by: 'column',
  column,
  order,
  epoch: null,
  clock,
});
export const degrees = (lat: string, lon: string) => ({ by: 'columns', lat, lon });
export const geometry = { by: 'geojson', column: 'geometry' };

export const point = '{"type":"Point","coordinates":[36.25,49.98]}';
