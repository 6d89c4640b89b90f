import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { glyphNames } from '../marks/glyphs.ts';
import { compile } from './edition.ts';
import { printFault } from './fault.ts';
import { copyOfFixture, edit } from './fixtures/copy.ts';

it('says that a colour without quotes is a comment, and that a comment is none', () => {
  const root = copyOfFixture();
  edit(root, 'data/kinds.yaml', "colour: '#56B4E9'", 'colour: #56B4E9');
  expect(printed(root)).toEqual([
    "data/kinds.yaml:17:11 [1].colour: it is empty, since to YAML a # begins a comment; write it in quotes: '#56B4E9' [shape]",
  ]);
  edit(root, 'data/kinds.yaml', 'colour: #56B4E9', 'colour: # to be chosen');
  expect(printed(root)).toEqual(['data/kinds.yaml:17:11 [1].colour: it is empty [shape]']);
});

it('says which signs there are for a kind', () => {
  const root = copyOfFixture();
  edit(root, 'data/kinds.yaml', 'glyph: civil', 'glyph: house');
  expect(printed(root)).toEqual([
    `data/kinds.yaml:9:10 [0].glyph: "house" is not one of ${glyphNames.join(', ')} [shape]`,
  ]);
  const readme = readFileSync('data/README.md', 'utf8');
  expect(glyphNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
});

it('says how a story that ends before it starts is meant', () => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', 'story: 2021-11-15/2021-11-17', 'story: 2021-11-17/2021-11-15');
  expect(printed(root)).toEqual([
    'data/dataset.yaml:11:8 story: "2021-11-17/2021-11-15" ends before it starts; did you mean "2021-11-15/2021-11-17"? [time-order]',
  ]);
});

it('says of a language without words of the interface how it gets some', () => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', 'languages: [en, uk]', 'languages: [en, uk, de]');
  expect(printed(root)).toEqual([
    'data/dataset.yaml:10:21 languages[2]: the interface does not speak "de"; it speaks en, uk, ar, and another is a file in src/i18n [shape]',
  ]);
});

it('holds what sentences call a source to the rules of words', () => {
  const root = copyOfFixture();
  edit(root, 'data/sources.yaml', '    uk: |-\n      міська газета', '    de: |-\n      die <b>Zeitung');
  expect(printed(root)).toEqual([
    expect.stringMatching(/ \[0\]\.outlet\.de: "<b>" is markup; .* \[text-markup\]$/),
  ]);
  edit(root, 'data/sources.yaml', '<b>', '');
  expect(printed(root)).toEqual([
    'data/sources.yaml:11:9 [0].outlet.de: "de" is none of the dataset\'s languages (en, uk); add it to them, or leave it out [shape]',
  ]);
});

it('says of what is yet to be written what it is to be, wherever it stands, and nothing else of it', () => {
  const root = copyOfFixture();
  edit(root, 'data/dataset.yaml', 'story: 2021-11-15/2021-11-17', "story: 'TODO: its days'");
  edit(root, 'data/dataset.yaml', 'licence: CC-BY-4.0', "licence: 'TODO:'");
  edit(root, 'data/events/bergen-bridge.yaml', 'harbour bridge was closed on Tuesday', 'TODO: words of it');
  edit(root, 'data/events/bergen-bridge.yaml', 'is: 2021-11-16', "is: 'TODO: when'");
  expect(printed(root).map((line) => line.replace(/:[^ ]+/, ''))).toEqual([
    'data/dataset.yaml story: yet to be written: its days [unwritten]',
    'data/dataset.yaml licence: yet to be written: what belongs here [unwritten]',
    'data/events/bergen-bridge.yaml when.is: yet to be written: when [unwritten]',
    'data/events/bergen-bridge.yaml excerpts[0].quote: yet to be written: words of it [unwritten]',
  ]);
});

function printed(root: string): readonly string[] {
  return compile(root).faults.map(printFault);
}
