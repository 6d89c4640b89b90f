import type { KindNames, Mapping } from '../../model/mapping.ts';
import type { ReadTable } from './protocol.ts';

/** What is known of the words of the column that a mapping takes for kinds. */
export function kindNamesFor(
  { kindNames }: Pick<ReadTable, 'kindNames'>,
  mapping: Mapping,
): KindNames | null {
  return kindNames?.column === mapping.kind ? kindNames : null;
}
