import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { opened, openedOf } from '../dataset/opened/arbitrary.ts';
import { type Draft, draftFiles } from '../formats/draftFolder.ts';
import { compile } from './edition.ts';

/** What a file of events cannot say, and a curator has yet to write. */
const editorial = ['quote-missing', 'url-not-https'];

it('what is saved of an opened file has the shape of a dataset, and lacks only what is to be written', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  fc.assert(
    fc.property(
      opened.filter(({ lines }) => lines.length > 0),
      (file) => {
        rmSync(join(root, 'data'), { recursive: true, force: true });
        for (const [path, text] of Object.entries(draftFiles(draftOf(file)))) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
        const { faults } = compile(root);
        expect(faults.filter(({ rule }) => !editorial.includes(rule))).toEqual([]);
        expect(faults.filter(({ rule }) => rule === 'quote-missing').length).toBe(file.lines.length);
      },
    ),
    { numRuns: 15 },
  );
});

it('a file of long ago keeps its years', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const line = {
    id: '',
    title: 'Then',
    name: 'Rome',
    lat: 41.9,
    lon: 12.5,
    kind: 0,
    end: '',
    open: 0,
  };
  const days = ['-000043-03-15', '0014-08-19'].map((start) => {
    const from = Date.parse(`${start}T00:00Z`);
    return { ...line, start, from, to: from + 86_400_000 };
  });
  const files = draftFiles(draftOf(openedOf(days)));
  expect(files['data/dataset.yaml']).toContain('-000043-03-15/0014-08-19');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  expect(compile(root).faults.filter(({ rule }) => !editorial.includes(rule))).toEqual([]);
});

function draftOf({ dataset, details }: ReturnType<typeof openedOf>): Draft {
  const { edition, kinds, heads, places } = dataset;
  const all = <T>(rows: { readonly length: number; readonly at: (index: number) => T | undefined }) =>
    Array.from({ length: rows.length }, (_, index) => rows.at(index)).filter((one) => one !== undefined);
  return {
    file: 'mine: “a” #1.csv',
    day: '2026-11-28',
    language: 'en',
    story: edition.story,
    zone: edition.zone,
    kinds,
    places: all(places),
    events: all(heads).map((head, row) => ({
      head,
      text: details.get(head.id)?.summary['und'] ?? '',
      ...dataset.opened.row(row),
    })),
    readme: '# Steps\n',
  };
}
