import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { printFault } from './fault.ts';
import { parsePage, readPage, type Page } from './read.ts';

function pageOf(text: string): Page {
  const reading = parsePage('x.yaml', text);
  if (!reading.ok) throw new Error(reading.faults.map(printFault).join('\n'));
  return reading.page;
}

function faultsOf(text: string): readonly string[] {
  const reading = parsePage('x.yaml', text);
  return reading.ok ? [] : reading.faults.map(printFault);
}

it('knows where each value and each key stands', () => {
  const page = pageOf('a: 1\nwhere:\n  - place: kyiv\n    role: site\n');
  expect(page.at(['where', 0, 'role'])).toEqual({ line: 4, column: 11 });
  expect(page.keyAt(['where', 0, 'role'])).toEqual({ line: 4, column: 5 });
});

it('points to what is around a value that is missing', () => {
  const page = pageOf('a: 1\nwhere:\n  - place: kyiv\n');
  expect(page.at(['where', 0, 'role'])).toEqual({ line: 3, column: 5 });
  expect(page.at(['when', 'is'])).toEqual({ line: 1, column: 1 });
});

it('reads years as they are written', () => {
  const page = pageOf('when: { is: 2022 }\nstated: { is: +002022 }\ncount: 7\nlat: .inf\nlon: 1.0');
  expect(page.written(['lat'])).toBe('.inf');
  expect(page.written(['lon'])).toBe('1.0');
  expect(pageOf('when: { is: 2022 }\nstated: { is: +002022 }\ncount: 7').value).toEqual({
    when: { is: '2022' },
    stated: { is: '+002022' },
    count: 7,
  });
});

it('reads days and codes as words', () => {
  expect(pageOf('published: 2022-02-27\ncountry: NO\nversion: 1.0.0').value).toEqual({
    published: '2022-02-27',
    country: 'NO',
    version: '1.0.0',
  });
});

it('tells every fault of a file, with its place', () => {
  expect(faultsOf('a: 1\nb: 2\na: 3\nb: 4\n')).toEqual([
    'x.yaml:3:1 Map keys must be unique [yaml]',
    'x.yaml:4:1 Map keys must be unique [yaml]',
  ]);
});

it('reads no aliases, however few', () => {
  expect(faultsOf('a: &a [x, x]\nb: *a\n')).toEqual([
    'x.yaml:2:4 *a is an alias; write the value out [yaml]',
  ]);
});

it('reads one document a file', () => {
  expect(faultsOf('a: 1\n---\nb: 2\n')).toHaveLength(1);
});

it('says why a file is not read', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'y.yaml'));
  const message = (file: string) => {
    const reading = readPage(root, file);
    return reading.ok ? null : reading.faults.map((fault) => fault.message).join('; ');
  };
  expect(message('x.yaml')).toBe('there is no such file');
  expect(message('y.yaml')).toBe('this is a folder, and a file is to be here');
  writeFileSync(join(root, 'z.yaml'), '['.repeat(100_000));
  expect(message('z.yaml')).toContain('nested too deeply');
});

it('refuses what is not UTF-8', () => {
  const root = mkdtempSync(join(tmpdir(), 'dateline-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  writeFileSync(join(root, 'x.yaml'), Buffer.from([0x61, 0x3a, 0x20, 0xff]));
  expect(readPage(root, 'x.yaml')).toMatchObject({ faults: [{ message: 'this file is not UTF-8' }] });
});
