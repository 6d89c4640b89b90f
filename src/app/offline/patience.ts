const quietMs = 60_000;

/** Gives the files up once nothing has come of any of them for a while: on a slow line all of them take long together. */
export interface Patience {
  readonly signal: AbortSignal;
  /** Each piece of it tells that the line is alive. */
  readonly bodyOf: (response: Response) => Promise<ArrayBuffer>;
  readonly end: () => void;
}

export function makePatience(): Patience {
  const giving = new AbortController();
  const giveUp = () => {
    giving.abort();
  };
  let clock = setTimeout(giveUp, quietMs);
  const heard = () => {
    clearTimeout(clock);
    clock = setTimeout(giveUp, quietMs);
  };
  const hearing = () =>
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, on) {
        heard();
        on.enqueue(piece);
      },
    });
  return {
    signal: giving.signal,
    bodyOf(response) {
      heard();
      return new Response(response.body?.pipeThrough(hearing())).arrayBuffer();
    },
    end() {
      clearTimeout(clock);
    },
  };
}
