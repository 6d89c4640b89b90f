import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { openDataset } from '../dataset/opened/dataset.ts';
import { draftRows } from '../dataset/opened/draftRows.ts';
import type { Draft } from '../formats/draftFolder.ts';
import { opened as told } from '../i18n/opened/en.ts';
import type { Mapping } from '../model/mapping.ts';
import type { Rows } from '../model/rows.ts';

export function draftFor(
  shown: Pick<ReturnType<typeof openDataset>, 'dataset' | 'details'>,
  mapping: Mapping,
): Draft {
  const { edition, kinds, places } = shown.dataset;
  return {
    file: 'mine: “a” #1.csv',
    language: 'en',
    story: edition.story,
    zone: edition.zone,
    kinds,
    places: all(places),
    events: draftRows(shown, mapping),
    notes: told.save.datasetNotes,
    from: told.card.from,
    readme: '# Steps\n',
  };
}

export function all<T>({ length, at }: Rows<T>): readonly T[] {
  return Array.from({ length }, (_, index) => at(index)).filter((one) => one !== undefined);
}

export function write(root: string, files: Readonly<Record<string, string>>): void {
  rmSync(join(root, 'data'), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

/** What is to be written, as somebody might. */
export function fill(root: string): void {
  const answers: Readonly<Record<string, string>> = {
    is: '1234',
    published: '2020-01-01',
    story: '2000-01-01/2020-12-31',
    licence: 'CC-BY-4.0',
    url: 'https://example.org/',
  };
  let quotes = 0;
  const answer = (key: string) =>
    key === 'quote' ? `quotation q${quotes++}q` : (answers[key] ?? 'Words of ours');
  const names = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' });
  for (const path of names.filter((name) => name.endsWith('.yaml')).map((name) => join(root, 'data', name))) {
    const text = readFileSync(path, 'utf8')
      .replace(/where:\n +- place: 'TODO:[^]*?(?=saidBy:)/u, 'where: []\n')
      .replace(/(\w+): 'TODO:.*'$/gmu, (_, key: string) => `${key}: ${answer(key)}`)
      .replace(
        /(\w+): \|-\n( +)TODO:.*/gu,
        (_, key: string, indent: string) => `${key}: |-\n${indent}${answer(key)}`,
      );
    writeFileSync(path, text);
  }
}
