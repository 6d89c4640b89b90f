import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

// Who has set larger text in the browser gets it. Names on the map are drawn and placed among marks, whose measures are the screen's.

const drawn = [/\.map-name-[^{}]*\{[^}]*\}/g, /\.still-name[^{}]*\{[^}]*\}/g];
const declaration = /(?<![\w-])(?:font|font-size|line-height):[^;}'`]*/g;

/** What a sheet says of letters in CSS px. */
function fixedType(sheet: string): readonly string[] {
  const ours = drawn.reduce((rest, rule) => rest.replaceAll(rule, ''), sheet);
  return (ours.match(declaration) ?? []).filter((one) => /\dpx/.test(one));
}

const room = new URL('../', import.meta.url);
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /^(?!map\/Mark\.|compile\/pictures\/).*(?<!\.test)\.(?:css|tsx?)$/.test(file.replaceAll('\\', '/')),
);

describe('text as large as the reader has set it', () => {
  it('a size in px is found, however it is said', () => {
    expect(fixedType('a { font: 400 13px/1 var(--sans); } .map-name-sea { font-size: 11px; }')).toHaveLength(
      1,
    );
    expect(fixedType('a{font-size:min(1rem,12px)}b{line-height:18px}c{line-height:1.4}')).toHaveLength(2);
  });

  it.each(files.filter((file) => file.endsWith('.css')))('%s', (file) => {
    expect(fixedType(readFileSync(new URL(file, room), 'utf8'))).toEqual([]);
  });

  it('what is written into pages', () => {
    const code = files.filter((file) => !file.endsWith('.css'));
    expect(code.flatMap((file) => fixedType(readFileSync(new URL(file, room), 'utf8')))).toEqual([]);
  });
});
