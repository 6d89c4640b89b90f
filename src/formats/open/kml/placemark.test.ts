import { describe, expect, it } from 'vitest';
import { kml } from '../kml.ts';
import { fileOf } from '../file.fixture.ts';
import { opened, utf8 } from '../opening.fixture.ts';

/** What one placemark becomes. */
async function placemark(body: string) {
  const { records } = await opened(kml, fileOf(utf8(`<kml><Placemark>${body}</Placemark></kml>`)));
  expect(records).toHaveLength(1);
  return records[0] ?? {};
}

describe('a geometry is GeoJSON, longitude first', () => {
  const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
  it.each([
    [
      '<Point><coordinates>36.25,49.98,0</coordinates></Point>',
      { type: 'Point', coordinates: [36.25, 49.98, 0] },
    ],
    ['<Point><coordinates>\n 36.25, 49.98 </coordinates></Point>', point(36.25, 49.98)],
    [
      '<LineString><coordinates>1,2 3,4\n5,6</coordinates></LineString>',
      {
        type: 'LineString',
        coordinates: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      },
    ],
    [
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing></outerBoundaryIs>
        <innerBoundaryIs><LinearRing><coordinates>1,1 2,1 2,2 1,1</coordinates></LinearRing></innerBoundaryIs></Polygon>`,
      {
        type: 'Polygon',
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
          [
            [1, 1],
            [2, 1],
            [2, 2],
            [1, 1],
          ],
        ],
      },
    ],
    [
      `<MultiGeometry><Point><coordinates>1,2</coordinates></Point>
        <MultiGeometry><LineString><coordinates>1,2 3,4</coordinates></LineString></MultiGeometry></MultiGeometry>`,
      {
        type: 'GeometryCollection',
        geometries: [
          point(1, 2),
          {
            type: 'LineString',
            coordinates: [
              [1, 2],
              [3, 4],
            ],
          },
        ],
      },
    ],
    [
      '<Model><Location><longitude>36</longitude><latitude>49</latitude><altitude>0</altitude></Location></Model>',
      point(36, 49),
    ],
  ])('%s', async (body, geometry) => {
    expect(JSON.parse((await placemark(body))['geometry'] ?? '')).toEqual(geometry);
  });

  it.each([
    ['<Point><coordinates>36.25;49.98</coordinates></Point>', '36.25;49.98'],
    ['<Point><coordinates>36,25,49,98 east</coordinates></Point>', 'east'],
    ['<LineString><coordinates>1,2 x,4</coordinates></LineString>', 'x,4'],
  ])('and what cannot be read is told as it stands: %s', async (body, geometry) => {
    expect((await placemark(body))['geometry']).toBe(geometry);
  });

  it('a track is its line, from its first time to its last', async () => {
    expect(
      await placemark(`<gx:Track><when>2022-02-24T10:00:00Z</when><when>2022-02-24T11:00:00Z</when>
        <gx:coord>36.1 49.1 120</gx:coord><gx:coord>36.2 49.2 121</gx:coord></gx:Track>`),
    ).toEqual({
      begin: '2022-02-24T10:00:00Z',
      end: '2022-02-24T11:00:00Z',
      when: '2022-02-24T10:00:00Z/2022-02-24T11:00:00Z',
      geometry: '{"type":"LineString","coordinates":[[36.1,49.1,120],[36.2,49.2,121]]}',
    });
  });
});

describe('a description is plain text', () => {
  it.each([
    ['<![CDATA[First<br><br>second <b>bold</b> &amp; <i>more</i>]]>', 'First\n\nsecond bold & more'],
    ['<![CDATA[<script>alert(1)</script><style>p{}</style><p>Seen</p><!-- not --><p>Too</p>]]>', 'Seen\nToo'],
    [
      '<![CDATA[<a href="https://example.org/a?b=1&amp;c=2">A report</a>]]>',
      'A report (https://example.org/a?b=1&c=2)',
    ],
    ['<![CDATA[<a href="https://example.org/">https://example.org/</a>]]>', 'https://example.org/'],
    ['<![CDATA[<a href="javascript:alert(1)">A report</a>]]>', 'A report'],
    ['<![CDATA[<img src="https://example.org/x.png" onerror="alert(1)" alt="A bridge">]]>', 'A bridge'],
    [
      '<![CDATA[<table><tr><td>Dead</td><td>3</td></tr><tr><td>Hurt</td><td>5</td></tr></table>]]>',
      'Dead 3\nHurt 5',
    ],
    ['One line\nand another: 3 &lt; 4', 'One line\nand another: 3 < 4'],
    ['a &amp;lt;b&amp;gt; c&amp;nbsp;d &amp;#8212; &amp;unknown;', 'a <b> c d — &unknown;'],
    ['<![CDATA[<p>cut <b off]]>', 'cut <b off'],
    ['<b>not</b> escaped', 'not  escaped'],
  ])('%s', async (written, text) => {
    expect(await placemark(`<description>${written}</description>`)).toEqual({ description: text });
  });
});
