import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { anyTexts } from './arbitrary.ts';
import { element, printXml, textElement } from './xml.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

it('says again what it was told, but for what XML has no character for', () => {
  fc.assert(
    fc.property(anyTexts, (text) => {
      const written = printXml(
        element('a', {}, [element('b', { c: text }, `.${text}`), textElement('d', 'e')]),
      );
      expect(XMLValidator.validate(written)).toBe(true);
      const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
      expect(unnumbered(parser.parse(written))).toMatchObject({
        a: { b: { '#text': `.${kept}`, c: kept }, d: 'e' },
      });
    }),
  );
});

/** The parser leaves characters that are written by number as they are written. */
function unnumbered(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value)
      .replaceAll('&#9;', String.raw`\t`)
      .replaceAll('&#13;', String.raw`\r`),
  );
}

it('is one line an element', () => {
  expect(printXml(element('a', { b: '1 < 2' }, [textElement('c', 'd & e'), element('f', {})]))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<a b="1 &lt; 2">\n  <c>d &amp; e</c>\n  <f/>\n</a>\n',
  );
});
