import type { LonLat } from './project.ts';

export const labelKinds = ['capital', 'centre', 'town', 'country', 'sea', 'water', 'oblast'] as const;
/** A `centre` is the seat of an oblast or a region. */
export type LabelKind = (typeof labelKinds)[number];

/** A name on the base map. */
export interface Label {
  readonly kind: LabelKind;
  /** By language code; `en` is always there. */
  readonly names: Readonly<Record<string, string>> & { readonly en: string };
  readonly at: LonLat;
  /** The lowest zoom at which it is wanted. */
  readonly zoom: number;
  /** Weight among its kind: the square root of its square kilometres or inhabitants. */
  readonly rank: number;
}

/** Reads what scripts/basemap/ wrote, or throws a sentence that quotes the first label it cannot read. */
export function parseLabels(value: unknown): readonly Label[] {
  if (!Array.isArray(value)) throw new Error('the base map’s labels are no list');
  return value.map((label: unknown) => {
    if (!isLabel(label)) throw new Error(`not a label of the base map: ${JSON.stringify(label)}`);
    return label;
  });
}

function isLabel(value: unknown): value is Label {
  if (!isRecord(value) || !isRecord(value['names']) || !Array.isArray(value['at'])) return false;
  const { kind, names, at, zoom, rank } = value;
  return (
    labelKinds.some((known) => known === kind) &&
    typeof names['en'] === 'string' &&
    at.length === 2 &&
    at.every((degrees) => typeof degrees === 'number') &&
    typeof zoom === 'number' &&
    typeof rank === 'number'
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
