import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadEdition } from './edition.ts';
import { eventsSchema } from './eventsSchema.ts';
import { publicFiles } from './publicFiles.ts';
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

it('the schema of events.json names the address at which it stands, whatever that is, and needs no other', () => {
  const schema = eventsSchema() as { readonly $schema: string; readonly $id: string };
  const address = 'https://example.org/stories/one/data/v1/events.schema.json';
  expect(new URL(schema.$id, address).href).toBe(address);
  expect(Object.keys(publicFiles(loadEdition('.')))).toContain(`data/v1/${schema.$id}`);
  expect(JSON.stringify(schema)).not.toContain('"$ref"');
  expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
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
