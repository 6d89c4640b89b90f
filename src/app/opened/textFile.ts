import { slicing } from '../../view/slices.ts';

/** A text as a file. Its bytes are made piece by piece: of seventy megabytes at once they would hold up the page for half a second. */
export async function textFile(text: string, name: string): Promise<File> {
  const parts: Blob[] = [];
  const slice = slicing();
  for (let at = 0; at < text.length;) {
    let end = at + pieceLength;
    // Both halves of a letter beyond 16 bits stay together.
    if ((text.codePointAt(end - 1) ?? 0) > 0xffff) end += 1;
    parts.push(new Blob([text.slice(at, end)]));
    at = end;
    if (slice.isOver()) await slice.next();
  }
  return new File(parts, name);
}

const pieceLength = 1 << 20;
