import { strToU8, zipSync } from 'fflate';
import { element, printXml, textElement, type Element } from '../xml.ts';

/** A cell as Excel writes it: a text, a number in a style, or the attributes and elements of `<c>` themselves. */
export type CellWritten =
  | string
  | number
  | null
  | { readonly number: number | string; readonly style: number }
  | { readonly attributes: Readonly<Record<string, string>>; readonly content: readonly Element[] };

export interface SheetWritten {
  readonly name: string;
  readonly rows: readonly (readonly CellWritten[])[];
  readonly merges?: readonly string[];
  readonly state?: string;
  /** Addresses behind cells. */
  readonly links?: Readonly<Record<string, string>>;
}

/** The code of each style's format, by number; 0 is the general one. */
const codes = [
  'General',
  'yyyy\\-mm\\-dd',
  'dd/mm/yyyy hh:mm',
  'mmm yyyy',
  'yyyy',
  '[$-409]h:mm AM/PM;@',
  '#,##0.00 "days"',
  '0000',
];

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook. */
export function workbook(
  sheets: readonly SheetWritten[],
  { is1904 = false, areTextsShared = true } = {},
): Record<string, Uint8Array> {
  const texts: string[] = [];
  const written = sheets.map((sheet) => sheetXml(sheet, areTextsShared ? texts : null));
  const part = (root: Element) => strToU8(printXml(root));
  const relation = (id: string, kind: string, target: string) =>
    element('Relationship', { Id: id, Type: `${office}/${kind}`, Target: target });
  return {
    '[Content_Types].xml': part(
      element('Types', {}, [element('Default', { Extension: 'xml', ContentType: 'application/xml' })]),
    ),
    '_rels/.rels': part(element('Relationships', {}, [relation('r', 'officeDocument', 'xl/workbook.xml')])),
    'xl/workbook.xml': part(
      element('workbook', { 'xmlns:r': office }, [
        element('workbookPr', is1904 ? { date1904: '1' } : {}),
        element(
          'sheets',
          {},
          sheets.map(({ name, state }, index) =>
            element('sheet', {
              name,
              sheetId: String(index + 1),
              'r:id': `rId${index}`,
              ...(state === undefined ? {} : { state }),
            }),
          ),
        ),
      ]),
    ),
    'xl/_rels/workbook.xml.rels': part(
      element('Relationships', {}, [
        relation('styles', 'styles', '/xl/styles.xml'),
        relation('texts', 'sharedStrings', 'sharedStrings.xml'),
        ...sheets.map((_, index) => relation(`rId${index}`, 'worksheet', `worksheets/sheet${index}.xml`)),
      ]),
    ),
    'xl/styles.xml': part(
      element('styleSheet', {}, [
        element(
          'numFmts',
          {},
          codes.map((formatCode, index) => element('numFmt', { numFmtId: String(200 + index), formatCode })),
        ),
        element(
          'cellXfs',
          {},
          codes.map((_, index) => element('xf', { numFmtId: String(200 + index) })),
        ),
      ]),
    ),
    'xl/sharedStrings.xml': part(
      element(
        'sst',
        {},
        texts.map((text) => element('si', {}, [textElement('t', text)])),
      ),
    ),
    ...Object.fromEntries(
      sheets.flatMap(({ links = {} }, index) => {
        const all = Object.values(links).map((target, at) =>
          element('Relationship', {
            Id: `link${at}`,
            Type: `${office}/hyperlink`,
            Target: target,
            TargetMode: 'External',
          }),
        );
        const name = `xl/worksheets/_rels/sheet${index}.xml.rels`;
        return all.length === 0 ? [] : [[name, part(element('Relationships', {}, all))]];
      }),
    ),
    ...Object.fromEntries(written.map((xml, index) => [`xl/worksheets/sheet${index}.xml`, strToU8(xml)])),
  };
}

export function xlsxOf(...of: Parameters<typeof workbook>): Uint8Array {
  return zipSync(workbook(...of));
}

function sheetXml({ rows, merges = [], links = {} }: SheetWritten, texts: string[] | null): string {
  return printXml(
    element('worksheet', { 'xmlns:r': office }, [
      element(
        'sheetData',
        {},
        rows.map((cells, row) =>
          element(
            'row',
            { r: String(row + 1) },
            cells.flatMap((cell, column) => cellOf(cell, `${letters(column)}${row + 1}`, texts)),
          ),
        ),
      ),
      element(
        'mergeCells',
        {},
        merges.map((ref) => element('mergeCell', { ref })),
      ),
      element(
        'hyperlinks',
        {},
        Object.keys(links).map((ref, at) => element('hyperlink', { ref, 'r:id': `link${at}` })),
      ),
    ]),
  );
}

function cellOf(cell: CellWritten, r: string, texts: string[] | null): readonly Element[] {
  if (cell === null || cell === '') return [];
  if (typeof cell === 'number') return [element('c', { r }, [textElement('v', String(cell))])];
  if (typeof cell === 'string') {
    if (texts === null)
      return [element('c', { r, t: 'inlineStr' }, [element('is', {}, [textElement('t', cell)])])];
    texts.push(cell);
    return [element('c', { r, t: 's' }, [textElement('v', String(texts.length - 1))])];
  }
  if ('attributes' in cell) return [element('c', { r, ...cell.attributes }, cell.content)];
  return [element('c', { r, s: String(cell.style) }, [textElement('v', String(cell.number))])];
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}
