import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/words.fixture.ts';
import { kml as written } from '../kml.ts';
import { story } from '../story.fixture.ts';
import { element, printXml, textElement } from '../xml.ts';
import { kml } from './kml.ts';
import { fileOf } from './file.fixture.ts';
import { notesOf, opened, refusalOf, utf8 } from './opening.fixture.ts';
import { rootOf } from './xmlRoot.ts';

function inKml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${body}</Document></kml>`;
}

async function read(body: string) {
  return opened(kml, fileOf(utf8(inKml(body))));
}

/** What one placemark becomes. */
async function placemark(body: string) {
  const { records } = await read(`<Placemark>${body}</Placemark>`);
  expect(records).toHaveLength(1);
  return records[0] ?? {};
}

it('opens what we write: every event, with its data, its bounds and its points', async () => {
  const file = await opened(kml, fileOf(utf8(written.write(story, en)), 37));
  expect(file.records).toHaveLength(story.records.length);
  expect(file.faults).toEqual([]);
  const [one, two, country] = file.records;
  expect(one).toMatchObject({
    id: 'one-place',
    end: '2022-02-27T12:00:00.000Z',
    when: '../2022-02-27T12:00:00.000Z',
    geometry: '{"type":"Point","coordinates":[36.253,49.981]}',
    kind: 'combat',
    status: 'claimed',
  });
  expect(one?.['name']).toContain('One');
  expect(one?.['description']).toContain('“some words” A paper, 27 February 2022');
  expect(JSON.parse(two?.['geometry'] ?? '')).toEqual({
    type: 'MultiPoint',
    coordinates: [
      [36.253, 49.981],
      [30.524, 50.455],
    ],
  });
  expect(country).not.toHaveProperty('geometry');
});

describe('a time is as precise as it is written', () => {
  it.each([
    '2022',
    '2022-02',
    '2022-02-24',
    '2022-02-24T15:00:00Z',
    '2022-02-24T15:00:00+02:00',
    '2022-02-24T15:00:00',
  ])('%s', async (when) => {
    expect(await placemark(`<TimeStamp><when> ${when}\n</when></TimeStamp>`)).toEqual({ when });
  });

  it.each([
    [
      '<begin>2022-02</begin><end>2022-03-01</end>',
      { begin: '2022-02', end: '2022-03-01', when: '2022-02/2022-03-01' },
    ],
    ['<begin>2022</begin>', { begin: '2022', when: '2022/..' }],
    ['<end>2022</end>', { end: '2022', when: '../2022' }],
    ['<begin>2022</begin><end>2022</end>', { begin: '2022', end: '2022', when: '2022' }],
    ['<begin/><end> </end>', {}],
  ])('%s', async (span, cells) => {
    expect(await placemark(`<TimeSpan>${span}</TimeSpan>`)).toEqual(cells);
  });

  it('not that of the camera', async () => {
    expect(
      await placemark(
        '<LookAt><gx:TimeStamp><when>1999</when></gx:TimeStamp></LookAt><TimeStamp><when>2001</when></TimeStamp>',
      ),
    ).toEqual({ when: '2001' });
  });

  it('and a folder’s for those within that have none', async () => {
    const { records } = await read(
      `<name>All</name><Folder><name>Spring</name><TimeStamp><when>2022-03</when></TimeStamp>
        <Placemark><name>a</name></Placemark>
        <Folder><name>Near</name><Placemark><name>b</name><TimeStamp><when>2022-03-07</when></TimeStamp></Placemark>
        <Placemark><name>c</name></Placemark></Folder></Folder><Placemark><name>d</name></Placemark>`,
    );
    expect(records).toEqual([
      { name: 'a', when: '2022-03', folder: 'Spring' },
      { name: 'b', when: '2022-03-07', folder: 'Spring / Near' },
      { name: 'c', when: '2022-03', folder: 'Spring / Near' },
      { name: 'd' },
    ]);
  });
});

it('has a column for each name of its data, whoever declares it', async () => {
  const { columns, records } = await read(
    `<Placemark id="p1"><atom:link href="https://example.org/1"/><ExtendedData>
      <Data name="source"><displayName>Source</displayName><value>A paper</value></Data>
      <Data name="__proto__"><value>x</value></Data><Data name="name"><value>inner</value></Data>
      <SchemaData schemaUrl="#s"><SimpleData name="toll">3</SimpleData>
        <gx:SimpleArrayData name="tags"><gx:value>a</gx:value><gx:value>b</gx:value></gx:SimpleArrayData></SchemaData>
      <my:region>East</my:region></ExtendedData><name>outer</name></Placemark>
    <Placemark><ExtendedData><Data name="toll"><value>4</value></Data><Data name="new"><value>5</value></Data></ExtendedData></Placemark>`,
  );
  expect(columns.slice(7)).toEqual([
    'source',
    '__proto__',
    'name 2',
    'toll',
    'tags',
    'region',
    'id',
    'link',
    'new',
  ]);
  expect(records[0]).toMatchObject({
    name: 'outer',
    'name 2': 'inner',
    toll: '3',
    tags: 'a; b',
    region: 'East',
    id: 'p1',
    link: 'https://example.org/1',
  });
  expect(records[1]).toEqual({ toll: '4', new: '5' });
});

it('reads any prefix, any encoding that is named, and slips that other programs pass over', async () => {
  const prefixed = `<k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><k:name>a</k:name></k:Placemark></k:kml>`;
  expect((await opened(kml, fileOf(utf8(prefixed)))).records).toEqual([{ name: 'a' }]);
  const cyrillic = Uint8Array.from([
    ...utf8('<?xml version="1.0" encoding="windows-1251"?><kml><Placemark><name>'),
    0xd5,
    0xe0,
    0xf0,
    0xea,
    0xb3,
    0xe2,
    ...utf8('</name></Placemark></kml>'),
  ]);
  expect((await opened(kml, fileOf(cyrillic, 5))).records).toEqual([{ name: 'Харків' }]);
  const sloppy = await read('<Placemark><name>Salt & pepper&nbsp;</name></Placemark>');
  expect(sloppy.records).toEqual([{ name: 'Salt & pepper&nbsp;' }]);
  expect(notesOf(sloppy)).toEqual(['xml-slips']);
});

it('says what it leaves out', async () => {
  const file = await read('<GroundOverlay/><NetworkLink><name>x</name></NetworkLink><Placemark/>');
  expect(notesOf(file)).toEqual(['overlays', 'network-links']);
  expect(file.records).toEqual([{}]);
});

it.each([
  ['a link to another file', '<Document><NetworkLink/><GroundOverlay/></Document>', '<NetworkLink>'],
  ['images', '<Folder><ScreenOverlay/><GroundOverlay/></Folder>', '<ScreenOverlay>'],
  ['nothing', '', ''],
])('says what it has in the place of placemarks: %s', async (_, body, found) => {
  const { result } = await opened(kml, fileOf(utf8(inKml(body))));
  expect(result).toEqual({ ok: false, refusal: { is: 'no-table', found, line: null } });
});

describe('is refused', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>`;
  it.each([
    ['no-table', inKml('<NetworkLink/>')],
    ['broken', '<kml><Document><name>cut'],
    ['broken', `${laughs}<kml><Placemark><name>&lol2;</name></Placemark></kml>`],
    ['broken', '<!DOCTYPE kml SYSTEM "https://example.org/x.dtd"><kml><Placemark/></kml>'],
    ['broken', `<kml>${'<Folder>'.repeat(300)}`],
    ['broken', `<kml><Placemark><name>${'&'.repeat(20_000)}</name></Placemark></kml>`],
  ])('%s', async (reason, text) => {
    expect(refusalOf(await opened(kml, fileOf(utf8(text))))).toBe(reason);
  });
});

it('gives the whole placemarks of a file that is cut off, and says where', async () => {
  const whole = utf8(written.write(story, en));
  const all = await opened(kml, fileOf(whole));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 10), fc.integer({ min: 1, max: 5000 }), async (length, size) => {
      const cut = await opened(kml, fileOf(whole.slice(0, length), size));
      expect(cut.rows).toEqual(all.rows.slice(0, cut.rows.length));
      expect(cut.faults.filter(({ isRefused }) => isRefused).length).toBeLessThanOrEqual(1);
      if (cut.rows.length === 0) expect(refusalOf(cut)).toBe('broken');
      else expect(notesOf(cut)).toContain('cut-off');
    }),
    { numRuns: 60 },
  );
});

it.each([
  ['right behind its beginning', `${' '.repeat(60)}<Placemark><name>`, 1],
  ['behind its end', '', 0],
])('counts a placemark that is cut off %s', async (_, end, refused) => {
  const one = '<Placemark><name>a</name></Placemark>';
  const { rows, faults } = await opened(kml, fileOf(utf8(`<kml>${one}${one}${end}`)));
  expect([rows.length, faults.filter(({ isRefused }) => isRefused).length]).toEqual([2, refused]);
});

it('throws for no byte that is changed', async () => {
  const whole = utf8(written.write(story, en));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 5,
      }),
      async (changes) => {
        const changed = whole.slice();
        for (const [at, byte] of changes) changed[at] = byte;
        expect(await opened(kml, fileOf(changed))).toHaveProperty('result');
      },
    ),
    { numRuns: 60 },
  );
});

it('reads back any texts', async () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim());
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(texts, texts), { minLength: 1 }), async (pairs) => {
      const document = element(
        'kml',
        {},
        pairs.map(([name, value]) =>
          element('Placemark', {}, [
            textElement('name', name),
            element('ExtendedData', {}, [
              element('Data', { name: 'said' }, [textElement('value', value.replace(/[<&]/g, ''))]),
            ]),
          ]),
        ),
      );
      const { rows, columns } = await opened(kml, fileOf(utf8(printXml(document)), 11));
      const said = columns.indexOf('said');
      expect(rows.map((row) => [row[0], row[said] ?? ''])).toEqual(
        pairs.map(([name, value]) => [name, value.replace(/[<&]/g, '').trim()]),
      );
    }),
    { numRuns: 40 },
  );
});

it('stops when it is told to', async () => {
  const file = await opened(kml, fileOf(utf8(inKml('<Placemark/>'.repeat(50)))), null, 3);
  expect(file.rows).toHaveLength(3);
  expect(file.result.ok).toBe(true);
});

it('is known by its root', () => {
  const like = (text: string) => kml.likeness({ bytes: utf8(text), text });
  expect(like(inKml(''))).toBe(1);
  expect(like('\ufeff<!-- a > b -->\n<!DOCTYPE kml [<!ENTITY a ">">]><k:kml>')).toBe(1);
  expect(like('<gpx/>')).toBe(0);
  expect(like('name,when\nkml,<kml>')).toBe(0);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '!', '-', '?', '[', ']', 'k', ' ') }), (text) => {
      expect(rootOf(text) ?? '').toMatch(/^(?:k[k-]*)?$/);
    }),
  );
});
