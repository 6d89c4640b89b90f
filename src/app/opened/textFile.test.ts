import { expect, it } from 'vitest';
import { textFile } from './textFile.ts';

it.each(['', 'a,b\n1,Ї\n', '😀'.repeat(600_000), `a${'😀'.repeat(600_000)}`, 'Харків\n'.repeat(400_000)])(
  'has the text, however long',
  async (text) => {
    const file = await textFile(text, 'Pasted');
    expect(file.name).toBe('Pasted');
    expect((await file.text()) === text).toBe(true);
  },
);
