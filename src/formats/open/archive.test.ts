import { constants, deflateRawSync } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { packed, packedAlone } from './archive.fixture.ts';
import { ole, zip } from './archive.ts';
import { csv } from './csv.ts';
import { fileOf } from './file.fixture.ts';
import { type Opened, opened, placesIn, refusalOf } from './opening.fixture.ts';
import { xlsxOf } from './workbook.fixture.ts';

function openZip(bytes: Uint8Array, part: string | null = null) {
  return opened(packed, fileOf(bytes), part);
}

function partsOf({ result }: Opened) {
  return result.ok ? result.reading.parts : null;
}

const table = strToU8('date;place\n2022-02-24;Kyiv\n');
const longer = strToU8(`date;place\n${'2022-02-24;Kyiv\n'.repeat(5000)}`);
const placemark = strToU8('<kml><Placemark><name>a</name></Placemark></kml>');

const directory = 'PK\u0001\u0002';

/** The archive with other bytes behind each of a signature. */
function changed(bytes: Uint8Array, signature: string, offset: number, value: readonly number[]) {
  const text = new TextDecoder('latin1').decode(bytes);
  const copy = bytes.slice();
  for (let at = text.indexOf(signature); at !== -1; at = text.indexOf(signature, at + 1))
    copy.set(value, at + offset);
  return copy;
}

describe('a ZIP archive is opened as what it holds:', () => {
  it('a table', async () => {
    const file = await openZip(
      zipSync({ 'a/': new Uint8Array(), 'a/events.CSV': longer, '__MACOSX/a/._events.CSV': table }),
    );
    expect(file.columns).toEqual(['date', 'place']);
    expect(file.rows).toHaveLength(5000);
    expect(file.result).toMatchObject({ reading: { delimiter: ';', format: 'plain.zip', parts: null } });
  });

  it('the first of several, the others told and to be chosen', async () => {
    const bytes = zipSync({
      'README.txt': strToU8('Read; this'),
      'one.csv': table,
      'two.csv': longer,
      'x.png': strToU8('PNG'),
    });
    const first = await openZip(bytes);
    expect(first.rows).toHaveLength(1);
    expect(partsOf(first)).toEqual({
      read: 'one.csv',
      all: [
        { name: 'README.txt', rows: 0, refusal: null },
        { name: 'one.csv', rows: 1, refusal: null },
        { name: 'two.csv', rows: 5000, refusal: null },
        { name: 'x.png', rows: null, refusal: 'unknown-format' },
      ],
      alike: ['one.csv', 'two.csv'],
      begins: [],
    });
    const second = await openZip(bytes, 'two.csv');
    expect(second.rows).toHaveLength(5000);
    expect(partsOf(second)).toMatchObject({ read: 'two.csv', alike: ['one.csv', 'two.csv'] });
    expect(refusalOf(await openZip(bytes, 'three.csv'))).toBe('no-table');
  });

  it('all of several that have the same columns, and which of them a row is of', async () => {
    const bytes = zipSync({
      'one.csv': table,
      'other.csv': strToU8('date;name\n2022;Lviv\n'),
      'two.csv': strToU8('date;place\n2022-02-25;Lviv\n2022-02-26;\n'),
    });
    const file = await openZip(bytes, '*');
    expect(file.columns).toEqual(['date', 'place', 'file']);
    expect(file.rows).toEqual([
      ['2022-02-24', 'Kyiv', 'one.csv'],
      ['2022-02-25', 'Lviv', 'two.csv'],
      ['2022-02-26', '', 'two.csv'],
    ]);
    expect(partsOf(file)).toMatchObject({ read: '*', alike: ['one.csv', 'two.csv'] });
  });

  it('and tells of faults by the row of their own', async () => {
    const bytes = zipSync({
      'one.csv': strToU8('date;place\n2022;Lviv;more\n2022;Lviv\n'),
      'two.csv': strToU8('date;place\n2022;Lviv\n2022;Lviv;more\n2022\n'),
    });
    const carrier = zip(() => Promise.resolve({ carrier: csv, likeness: 1 }));
    const file = await opened(carrier, fileOf(bytes), '*');
    expect(placesIn(file, file.numbers)).toEqual(['one.csv 3', 'two.csv 2', 'two.csv 4']);
    const rows = file.faults.map(({ row }) => row);
    expect(placesIn(file, rows)).toEqual(['one.csv 2', 'two.csv 3', 'two.csv 4']);
  });

  it('without what cannot be unpacked', async () => {
    const bytes = changed(zipSync({ 'one.csv': table, 'two.csv': table }), directory, 8, [0, 0]);
    bytes[new TextDecoder('latin1').decode(bytes).indexOf(directory) + 8] = 1;
    const file = await openZip(bytes);
    expect(file.rows).toHaveLength(1);
    expect(partsOf(file)?.all).toEqual([
      { name: 'one.csv', rows: null, refusal: 'encrypted' },
      { name: 'two.csv', rows: 1, refusal: null },
    ]);
  });

  it('the main KML of a KMZ', async () => {
    const other = strToU8('<kml><Placemark/><Placemark/></kml>');
    const bytes = zipSync({
      'files/more.kml': other,
      'doc.kml': placemark,
      'files/icon.png': strToU8('PNG'),
    });
    const file = await openZip(bytes);
    expect(file.records).toEqual([{ name: 'a' }]);
    expect(file.result).toMatchObject({ reading: { format: 'kmz' } });
    expect(partsOf(file)).toMatchObject({
      read: 'doc.kml',
      all: [{ name: 'doc.kml' }, { name: 'files/more.kml', rows: 2 }],
    });
    expect((await openZip(bytes, 'files/more.kml')).rows).toHaveLength(2);
  });

  it('a workbook, and its sheets by name', async () => {
    const rows = [
      ['date', 'place'],
      ['d', 'p'],
    ];
    const book = xlsxOf([
      { name: 'One', rows },
      { name: 'Two', rows: [...rows, ['d', 'p']] },
    ]);
    const bytes = zipSync({ 'a/book.xlsx': book });
    const first = await openZip(bytes, 'a/book.xlsx/One');
    expect(first.result).toMatchObject({ reading: { format: 'xlsx.zip' } });
    expect(partsOf(await openZip(bytes))?.all).toMatchObject([{ name: 'One' }, { name: 'Two', rows: 2 }]);
    expect((await openZip(bytes, 'a/book.xlsx/Two')).rows).toHaveLength(2);
    expect((await openZip(zipSync({ 'b.zip': bytes }))).result).toMatchObject({
      refusal: { is: 'unknown-format', found: 'ZIP' },
    });
  });

  it('with each of its files, wherever their names lead, but for what programs put beside them', async () => {
    const bytes = zipSync({
      '../../one.csv': table,
      './two.csv': table,
      '.hidden.csv': table,
      '.git/x.csv': table,
    });
    expect(partsOf(await openZip(bytes))?.all.map(({ name }) => name)).toEqual([
      '../../one.csv',
      './two.csv',
    ]);
  });

  it('with whatever stands before it, and a comment behind', async () => {
    const bytes = zipSync({ 'one.csv': table });
    const end = Uint8Array.from([...strToU8('#!/bin/sh\n'), ...bytes, ...strToU8('comment')]);
    end[end.length - 7 - 2] = 7;
    expect((await openZip(end)).rows).toHaveLength(1);
  });

  it('in the form for large archives', async () => {
    expect((await openZip(large(zipSync({ 'one.csv': longer })))).rows).toHaveLength(5000);
  });
});

it('gzip is opened as what it holds, in one piece or several', async () => {
  const one = gzipSync(longer);
  const open = (bytes: Uint8Array, size: number) => opened(packedAlone, fileOf(bytes, size));
  expect((await open(one, 1000)).rows).toHaveLength(5000);
  const two = Uint8Array.from([...one, ...gzipSync(strToU8('2022;Lviv\n'))]);
  for (const size of [7, 1000, 1 << 20])
    expect((await open(two, size)).rows.slice(-2)).toEqual([
      ['2022-02-24', 'Kyiv'],
      ['2022', 'Lviv'],
    ]);
  expect(refusalOf(await open(gzipSync(strToU8('nothing')), 9))).toBe('unknown-format');
  expect(refusalOf(await open(gzipSync(one), 9))).toBe('no-table');
});

describe('is refused', () => {
  it.each([
    ['encrypted', changed(zipSync({ 'one.csv': table }), directory, 8, [1, 0])],
    ['broken', changed(zipSync({ 'one.csv': table }), directory, 42, [1, 0])],
    ['broken', changed(zipSync({ 'one.csv': table }), directory, 16, [1])],
    ['broken', changed(zipSync({ 'one.csv': table }), 'PK\u0005\u0006', 16, [0xff])],
    ['empty', zipSync({})],
    ['no-table', zipSync({ 'a.png': strToU8('PNG') })],
    ['no-table', zipSync({ 'README.txt': strToU8('Read; this') })],
    [
      'unknown-format',
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': placemark,
      }),
    ],
    ['unknown-format', zipSync({ '[Content_Types].xml': placemark, 'word/document.xml': placemark })],
    ['unknown-format', zipSync({ '[Content_Types].xml': placemark, 'xl/workbook.bin': placemark })],
  ])('%s', async (is, bytes) => {
    expect(refusalOf(await openZip(bytes))).toBe(is);
  });

  it('an old workbook, and an encrypted one', async () => {
    const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    const name = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);
    const old = Uint8Array.from([...head, ...Array.from({ length: 600 }, () => 0)]);
    const locked = Uint8Array.from([...old, ...name, ...old]);
    expect(ole.likeness({ bytes: old, text: '' })).toBe(1);
    expect((await opened(ole, fileOf(old))).result).toMatchObject({
      refusal: { is: 'unknown-format', found: 'XLS' },
    });
    for (const size of [5, 1000])
      expect(refusalOf(await opened(ole, fileOf(locked, size)))).toBe('encrypted');
  });

  it('what unpacks to more than anybody wrote, told honestly or not', async () => {
    // A megabyte that is a thousandth as large, a hundred and more times.
    const rows = deflateRawSync(strToU8(';'.repeat(1_000_000)), {
      finishFlush: constants.Z_FULL_FLUSH,
    });
    const packedRows = new Uint8Array(128 * rows.length);
    for (let at = 0; at < packedRows.length; at += rows.length) packedRows.set(rows, at);
    const stored = changed(zipSync({ 'one.csv': packedRows }, { level: 0 }), directory, 10, [8, 0]);
    const telling = (size: readonly number[]) => openZip(changed(stored, directory, 24, size));
    expect(refusalOf(await telling([0, 0, 0, 0xff]))).toBe('zip-bomb');
    expect(refusalOf(await telling([0, 1, 0, 0]))).toBe('zip-bomb');
    const head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3];
    const alone = new Uint8Array(head.length + packedRows.length);
    alone.set(head);
    alone.set(packedRows, head.length);
    expect(refusalOf(await opened(packedAlone, fileOf(alone)))).toBe('zip-bomb');
  });

  it('an archive whose entries lie over one another', async () => {
    const bytes = zipSync({ 'one.csv': table, 'two.csv': table });
    const view = new DataView(bytes.buffer);
    const text = new TextDecoder('latin1').decode(bytes);
    const second = text.indexOf(directory, text.indexOf(directory) + 1);
    view.setUint32(second + 42, 0, true);
    expect(refusalOf(await openZip(bytes))).toBe('zip-bomb');
  });
});

/** The same archive as one beyond 4 GB is written: numbers in the extra fields and the directory of ZIP64. */
function large(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes);
  const view = new DataView(bytes.buffer);
  const [at, end] = [text.indexOf('PK\u0001\u0002'), text.indexOf('PK\u0005\u0006')];
  const names = view.getUint16(at + 28, true);
  const entry = new Uint8Array(end - at + 28);
  entry.set(bytes.subarray(at, end));
  const entryView = new DataView(entry.buffer);
  const extra = 46 + names;
  entryView.setUint16(30, 28, true);
  entryView.setUint16(extra, 1, true);
  entryView.setUint16(extra + 2, 24, true);
  for (const [index, field] of [24, 20, 42].entries()) {
    entryView.setBigUint64(extra + 4 + 8 * index, BigInt(view.getUint32(at + field, true)), true);
    entryView.setUint32(field, 0xffffffff, true);
  }
  const tail = new DataView(new ArrayBuffer(56 + 20 + 22));
  tail.setUint32(0, 0x06064b50, true);
  tail.setBigUint64(4, 44n, true);
  tail.setBigUint64(32, 1n, true);
  tail.setBigUint64(40, BigInt(entry.length), true);
  tail.setBigUint64(48, BigInt(at), true);
  tail.setUint32(56, 0x07064b50, true);
  tail.setBigUint64(64, BigInt(at + entry.length), true);
  tail.setUint32(76, 0x06054b50, true);
  tail.setUint16(86, 0xffff, true);
  tail.setUint32(88, 0xffffffff, true);
  tail.setUint32(92, 0xffffffff, true);
  return Uint8Array.from([...bytes.subarray(0, at), ...entry, ...new Uint8Array(tail.buffer)]);
}
