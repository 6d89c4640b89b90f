/** Of a frame's 16, what other work may leave. */
const sliceMs = 8;

/** For long work: in between its slices of a few milliseconds the page answers its reader. */
export function slicing() {
  let until = performance.now() + sliceMs;
  return {
    isOver: () => performance.now() >= until,
    next: async (): Promise<void> => {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      until = performance.now() + sliceMs;
    },
  };
}

/** Takes steps, slice after slice. */
export async function inSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  const slice = slicing();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (slice.isOver()) await slice.next();
  }
}
