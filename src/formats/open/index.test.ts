import { expect, it } from 'vitest';
import type { OpenedFile } from './carrier.ts';
import { csv } from './csv.ts';
import { startOf } from './decoding.ts';
import { bytesIn, fileOf } from './file.fixture.ts';
import { carriers, recognise } from './index.ts';
import { opened, utf8 } from './opening.fixture.ts';

async function recognised(file: OpenedFile) {
  const found = recognise(await startOf(file));
  return 'is' in found ? found.is : found.id;
}

const ofText = (text: string, encoding = 'UTF-8') => recognised(fileOf(bytesIn(text, encoding)));

it('knows a table by its content, in any encoding', async () => {
  const text = 'назва,дата\nВибухи біля ринку,2022-02-24\nМіст перекрито,2022-02-25\n';
  for (const encoding of ['UTF-8', 'UTF-16 LE', 'UTF-16 BE', 'windows-1251']) {
    expect(await ofText(text, encoding)).toBe('csv');
  }
});

it('says what it is that cannot be opened', async () => {
  expect(await ofText('')).toBe('empty');
  expect(await ofText('\ufeff \n')).toBe('empty');
  expect(await ofText('\n<!DOCTYPE html><html lang="en"><title>Sign in</title>')).toBe('html');
  expect(await ofText('<!-- saved -->\n<html><table><tr><td>a,b</table>')).toBe('html');
  const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0];
  expect(await recognised(fileOf(Uint8Array.from(old)))).toBe('ole');
  expect(await recognised(fileOf(Uint8Array.from({ length: 400 }, (_, at) => (at * 89) % 256)))).toBe(
    'binary',
  );
  expect(await ofText('%PDF-1.4\n1 0 obj\n')).toBe('binary');
  expect(await recognised(fileOf(new Uint8Array(5000)))).toBe('binary');
});

it.each([
  ['var events = [{"date": "2022-02-24"}];', 'JavaScript'],
  ['window.YTD.tweets.part0 = [\n  {"tweet": 1}]', 'JavaScript'],
  ['export default {"events": [1, 2]}', 'JavaScript'],
  ['callback([{"date": "2022-02-24", "title": "a"}]);', 'JavaScript'],
  ['\ufeffhandle({"a": [1, 2]})', 'JavaScript'],
  [
    '---\nlayout: null\n---\n[{% for post in site.posts %}\n{"title": {{ post.title | jsonify }}},{% endfor %}]',
    'Jekyll',
  ],
  ['[\n{%- for one in site.data.events -%}{"a": 1}{% endfor %}]', 'Jekyll'],
  ['---\nname: a\ntitle: b\n---\nname,date\na,2022-02-24\n', null],
  ['[{"title": "{{ name }} {% if a %}"}]', null],
  ['title,date\nf([x]),2022-02-24\n', null],
  ['a(b),c=[d]\n1,2\n', null],
])('names scripts and templates that hold data: %j', async (text, found) => {
  const what = recognise(await startOf(fileOf(bytesIn(text, 'UTF-8'))));
  expect('is' in what ? what.found : null).toBe(found);
});

it.each([
  ['# made by hand\n[\n{"date":"2022-02-24"}]', 'JSON5'],
  ['# made by hand\ndate,title\n2022-02-24,a\n', null],
  [
    '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    'ODS',
  ],
  [
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>',
    'XML 2003',
  ],
  [
    '<?xml version="1.0"?><gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml"></gml:FeatureCollection>',
    'GML',
  ],
  ['<osm version="0.6"><node id="1" lat="1" lon="2"/></osm>', 'OSM'],
])('names what is not read though it holds tables or places: %j', async (text, found) => {
  const what = recognise(await startOf(fileOf(bytesIn(text, 'UTF-8'))));
  expect('is' in what ? what.found : null).toBe(found);
});

it('names a table of dBase', async () => {
  const header = [3, 122, 2, 24, 1, 0, 0, 0, 65, 0, 11, 0, ...Array<number>(20).fill(0)];
  const field = Array.from(new TextEncoder().encode('name'));
  const bytes = [...header, ...field, ...Array<number>(28).fill(0), 0x0d, ...Array<number>(400).fill(0x61)];
  expect(recognise(await startOf(fileOf(Uint8Array.from(bytes))))).toMatchObject({
    is: 'binary',
    found: 'DBF',
  });
});

it('takes figures and tabs, which may be a version and a day of dBase, for text', async () => {
  const pasted = ['10\t\tKyiv\t2020-01-01', '11\t\tKharkiv\t2020-01-02', '12\t\tKherson\t2020-01-03', ''];
  expect(await recognised(fileOf(utf8(pasted.join('\n'))))).toBe('csv');
});

it.each([
  ['a NUL', [0]],
  ['a control code', [6]],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ['a surrogate pair', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
  ['what is beyond the last letter', [0xf5, 0x80, 0x80, 0x80]],
])('opens a table of two rows in spite of %s', async (_, bytes) => {
  const parts = [utf8('date,title\n2022-02-24,a'), Uint8Array.from(bytes), utf8('b\n2022-02-25,c\n')];
  const file = fileOf(Uint8Array.from(parts.flatMap((part) => [...part])));
  expect(await recognised(file)).toBe('csv');
  const { rows, faults } = await opened(csv, file);
  expect(rows.map(([date]) => date)).toEqual(['2022-02-24', '2022-02-25']);
  if (bytes.length > 1) expect(faults).toMatchObject([{ is: 'bad-bytes', isRefused: false }]);
});

it.each([
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]],
  ['UTF-32', [0, 0, 0xfe, 0xff, 0, 0, 0, 0x61]],
  ['UTF-7', [0x2b, 0x2f, 0x76, 0x38, 0x2d, 0x61, 0x2c, 0x62]],
])('names %s, which no browser reads', async (found, bytes) => {
  expect(recognise(await startOf(fileOf(Uint8Array.from(bytes))))).toMatchObject({
    is: 'binary',
    found,
  });
});

it('has carriers of different names', () => {
  expect(new Set(carriers.map(({ id }) => id)).size).toBe(carriers.length);
});
