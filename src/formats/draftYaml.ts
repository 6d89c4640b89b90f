import { Document, isScalar, Scalar, visit } from 'yaml';
import { visible } from '../model/textRules.ts';

/** A file of `data/`: its schema on the first line, lines that nobody but its curator reads, words of people as block scalars. */
export function draftYaml(schema: string, value: unknown, beside: readonly string[] = []): string {
  const document = new Document(value);
  visit(document, {
    Pair(_, { key, value: held }) {
      if (!isScalar(key) || !isScalar(held) || typeof held.value !== 'string') return;
      if (!machineKeys.has(String(key.value))) held.type = Scalar.BLOCK_LITERAL;
    },
  });
  const comments = [`yaml-language-server: $schema=${schema}`, ...beside.map(commented)];
  const lines = comments.map((line) => `# ${line}`);
  return `${lines.join('\n')}\n${document.toString({ lineWidth: 0, singleQuote: true })}`;
}

/** On one line, whatever it holds. */
function commented(text: string): string {
  const line = visible(text).trimEnd();
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$/u, '')}…`;
}

const longest = 2000;

/** Their values are ids, words of ours, numbers. */
const machineKeys = new Set(
  'version story zone licence id colour glyph shape kind status is basis place role precision who source published language'.split(
    ' ',
  ),
);
