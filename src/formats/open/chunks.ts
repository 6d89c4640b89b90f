import type { CarrierResult, OpenedFile, Refusal } from './carrier.ts';

/** Thrown through streams and generators by what reads bytes, and caught by the carrier that began it: why the file is refused. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(is: Refusal['is'], found = '', line: number | null = null) {
    super(is);
    this.refusal = { is, found, line };
  }
}

/** What a carrier reads, or why it refuses the file. */
export async function orRefused(read: () => Promise<CarrierResult>): Promise<CarrierResult> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

/** The file's bytes as they come, no more than a megabyte at once; the stream is let go of whenever the reader stops. */
export async function* chunksOf(file: OpenedFile): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      for (let at = 0; at < value.length; at += mostAtOnce) yield value.subarray(at, at + mostAtOnce);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** In bytes. Some browsers hand over all of a file. */
const mostAtOnce = 1 << 20;

/** All bytes of a file, which is refused as too large beyond `most` of them. */
export async function wholeOf(
  file: OpenedFile,
  most: number,
  progress: (bytes: number) => void,
): Promise<Uint8Array> {
  if (file.size > most) throw new Refused('too-large');
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    length += chunk.length;
    if (length > most) throw new Refused('too-large');
    parts.push(chunk);
    progress(length);
  }
  return joined(parts, length);
}

/** Parts one behind the other, so many bytes together; a single one as it is. */
export function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A stream of what a generator makes, one piece each time it is asked for one. */
export function streamOf(pieces: () => Iterator<Uint8Array> | AsyncIterator<Uint8Array>) {
  let running: Iterator<Uint8Array> | AsyncIterator<Uint8Array> | null = null;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        running ??= pieces();
        const next = await running.next();
        if (next.done === true) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => {
        await running?.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

/** Long work lets others have their turn: resolved at once, or after them where a while has passed. */
export function turns(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < longestTurn) return;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    last = performance.now();
  };
}

/** In milliseconds. */
const longestTurn = 30;
