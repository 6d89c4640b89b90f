import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRow } from '../../model/longestRow.ts';
import type { RowFault } from './carrier.ts';
import { startOf } from './decoding.ts';
import { bytesIn, fileOf } from './file.fixture.ts';
import { gpx } from './gpx.ts';

async function read(text: string, size?: number, part: string | null = null) {
  let columns: readonly string[] = [];
  const rows: ReadonlyMap<string, string>[] = [];
  const faults: RowFault[] = [];
  const result = await (
    await gpx.load()
  )(
    fileOf(bytesIn(text, 'UTF-8'), size),
    {
      columns: (names) => {
        columns = names;
      },
      row: (cells) => {
        const told = new Map(columns.map((name, at) => [name, cells[at] ?? '']));
        return rows.push(new Map([...told].filter(([, cell]) => cell !== ''))) > 0;
      },
      fault: (fault) => faults.push(fault),
      progress: () => undefined,
    },
    part,
  );
  return { result, rows, faults };
}

const head =
  '<?xml version="1.0"?>\n<gpx version="1.1" creator="a, b; c" xmlns="http://www.topografix.com/GPX/1/1">\n';
const file = `${head}<metadata><name>All</name><time>2020-01-01T00:00:00Z</time></metadata>
<wpt lat="50.45" lon="30.52"><ele>100</ele><time>2022-02-24T05:00:00Z</time><name>Bridge &amp; river</name><cmt>c</cmt><desc>d</desc><sym>Flag</sym><link href="https://example.org/1"><text>One</text><type>text/html</type></link><type>strike</type></wpt>
<rte><name>Way out</name><rtept lat="50" lon="30"><name>A</name></rtept><rtept lat="51" lon="31"/></rte>
<trk><name>Walk</name><trkseg><trkpt lat="50" lon="30"><time>2022-02-25T05:00:00Z</time></trkpt><trkpt lat="50.1" lon="30.1"><ele>3</ele><time>2022-02-25T05:10:00Z</time></trkpt></trkseg><trkseg><trkpt lat="51" lon="31"><time>2022-02-25T06:00:00Z</time></trkpt></trkseg></trk>
<wpt lat="x" lon="30"><name>No place</name></wpt>
</gpx>`;

describe('GPX', () => {
  it('gives each point of its tracks, at its own time, where that is chosen', async () => {
    const point = (lon: number, lat: number) => JSON.stringify({ type: 'Point', coordinates: [lon, lat] });
    const { rows, result } = await read(file, undefined, 'trkpt');
    expect(rows.map((row) => Object.fromEntries(row))).toEqual([
      { name: 'Walk', time: '2022-02-25T05:00:00Z', geometry: point(30, 50), element: 'trkpt' },
      { name: 'Walk', time: '2022-02-25T05:10:00Z', geometry: point(30.1, 50.1), element: 'trkpt' },
      { name: 'Walk', time: '2022-02-25T06:00:00Z', geometry: point(31, 51), element: 'trkpt' },
    ]);
    const all = [
      { name: 'trk', rows: 4, refusal: null },
      { name: 'trkpt', rows: 3, refusal: null },
    ];
    expect(result).toMatchObject({ reading: { parts: { read: 'trkpt', all } } });
    expect((await read(file)).result).toMatchObject({ reading: { parts: { read: 'trk', all } } });
    const untimed = file.replaceAll(/<trkpt([^>]*)>.*?<\/trkpt>/g, '<trkpt$1/>');
    expect((await read(untimed)).result).toMatchObject({ reading: { parts: null } });
  });

  it('gives the points of a track that is too long to be one row', async () => {
    const time = '2'.repeat(longestRow / 8);
    const track = `${head}<trk>${`<trkpt lat="50" lon="30"><time>${time}</time></trkpt>`.repeat(10)}</trk></gpx>`;
    expect((await read(track)).faults).toMatchObject([{ is: 'too-long' }]);
    const { rows, result } = await read(track, undefined, 'trkpt');
    expect(rows.length).toBe(10);
    expect(result).toMatchObject({ reading: { parts: { all: [{ rows: 1 }, { rows: 10 }] } } });
  });

  it('is a row a waypoint, a route, a track, with what they say of themselves', async () => {
    const { rows, faults, result } = await read(file);
    expect(result).toMatchObject({ ok: true, reading: { notes: [] } });
    expect(faults).toEqual([]);
    const line = (type: string, coordinates: unknown) => JSON.stringify({ type, coordinates });
    expect(rows.map((row) => Object.fromEntries(row))).toEqual([
      {
        name: 'Bridge & river',
        description: 'd',
        time: '2022-02-24T05:00:00Z',
        geometry: line('Point', [30.52, 50.45]),
        element: 'wpt',
        type: 'strike',
        symbol: 'Flag',
        link: 'https://example.org/1',
      },
      {
        name: 'Way out',
        geometry: line('LineString', [
          [30, 50],
          [31, 51],
        ]),
        element: 'rte',
      },
      {
        name: 'Walk',
        time: '2022-02-25T05:00:00Z/2022-02-25T06:00:00Z',
        geometry: line('MultiLineString', [
          [
            [30, 50],
            [30.1, 50.1],
          ],
          [[31, 51]],
        ]),
        element: 'trk',
      },
      { name: 'No place', geometry: line('Point', [30, 'x']), element: 'wpt' },
    ]);
  });

  it('is known by its root', async () => {
    const like = async (text: string) => gpx.likeness(await startOf(fileOf(bytesIn(text, 'UTF-8'))));
    expect([await like(file), await like('<kml/>'), await like('gpx,a\n1,2\n')]).toEqual([1, 0, 0]);
  });

  it('is refused without any of them, and told where it ends too early', async () => {
    expect((await read(`${head}</gpx>`)).result).toMatchObject({ refusal: { is: 'no-table' } });
    const { rows, faults, result } = await read(file.slice(0, file.indexOf('</trk>')));
    expect(rows).toHaveLength(2);
    expect(faults).toMatchObject([{ row: 3, is: 'unreadable', isRefused: true, value: 'Walk' }]);
    expect(result).toMatchObject({ reading: { notes: ['cut-off'] } });
  });

  it('gives rows, faults or a refusal, cut or changed anywhere, and the same in any pieces', async () => {
    const at = fc.nat({ max: file.length - 1 });
    await fc.assert(
      fc.asyncProperty(
        at,
        at,
        fc.string({ maxLength: 3 }),
        fc.integer({ min: 20, max: 400 }),
        async (cut, change, to, size) => {
          const text = `${file.slice(0, change)}${to}${file.slice(change + 1)}`.slice(0, cut);
          const { rows, result } = await read(text);
          expect(rows.length).toBeLessThanOrEqual(5);
          expect((await read(text, size)).rows).toEqual(rows);
          expect(result.ok || result.refusal.is !== 'html').toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
