import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemas } from './schema.ts';

it('data/schema is what the schema says: node scripts/run.mjs schema', () => {
  const written = Object.fromEntries(
    readdirSync('data/schema').map((name) => [
      name,
      JSON.parse(readFileSync(`data/schema/${name}`, 'utf8')) as object,
    ]),
  );
  expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemas())));
});

it('every file of data/ names its schema, so that editors help with it', () => {
  const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  const without = files.filter(
    (name) =>
      !/^# yaml-language-server: \$schema=\S+\.schema\.json\n/.test(readFileSync(`data/${name}`, 'utf8')),
  );
  expect(without).toEqual([]);
});
