import { distinctNames } from '../header.ts';
import { isObject } from './record.ts';
import { parsed } from './rows.ts';

const mostNames = 2000;
const lists = /(?:^|\.)(?:columns|fields|headers?|cols|column_?names)$/i;

/** Collects lists that name the columns of records which are arrays: texts, or objects with a name as Socrata, CKAN and ArcGIS have them. */
export function nameLists() {
  const found = new Map<string, string[]>();
  let last = '';
  let isLast = false;
  return {
    isOne: (name: string): boolean => {
      if (name !== last) [last, isLast] = [name, lists.test(name)];
      return isLast;
    },
    add: (list: string, text: string) => {
      const names = found.get(list) ?? [];
      found.set(list, names);
      if (names.length < mostNames) names.push(nameIn(parsed(text)));
    },
    all: (): readonly (readonly string[])[] => [...found.values()].map(distinctNames),
  };
}

function nameIn(value: unknown): string {
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const name = ['name', 'id', 'fieldName', 'field', 'label', 'title'].map((key) => value[key]);
  return name.find((one) => typeof one === 'string' && one !== '')?.toString() ?? '';
}
