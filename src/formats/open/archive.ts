import type { Recognise } from './archive/recognise.ts';
import type { Carrier } from './carrier.ts';

/** ZIP and what is made of it: XLSX, KMZ, and tables that were packed. `recognise` is asked for the files within. */
export function zip(recognise: Recognise): Carrier {
  return {
    id: 'zip',
    // A first file, or the end of an archive without any.
    likeness: ({ bytes }) => (begins(bytes, 'PK\u0003\u0004') || begins(bytes, 'PK\u0005\u0006') ? 1 : 0),
    load: async () => {
      const { readZip } = await import('./archive/readZip.ts');
      return (file, sink, part) => readZip(file, sink, part, recognise);
    },
  };
}

/** One file packed by gzip (RFC 1952). */
export function gzip(recognise: Recognise): Carrier {
  return {
    id: 'gzip',
    likeness: ({ bytes }) => (begins(bytes, '\u001f\u008b\u0008') ? 1 : 0),
    load: async () => {
      const { readGzip } = await import('./archive/readGzip.ts');
      return (file, sink, part) => readGzip(file, sink, part, recognise);
    },
  };
}

/** Workbooks of Excel before 2007, and encrypted ones: recognised in order to be refused with the way out. */
export const ole: Carrier = {
  id: 'ole',
  likeness: ({ bytes }) => (begins(bytes, '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1') ? 1 : 0),
  load: async () => (await import('./archive/refuseOle.ts')).refuseOle,
};

function begins(bytes: Uint8Array, text: string): boolean {
  return text.split('').every((letter, index) => bytes[index] === letter.charCodeAt(0));
}
