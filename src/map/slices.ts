/** Of a frame's 16, what other work may leave. */
const sliceMs = 8;

/** Takes steps for a few milliseconds at a time: in between, the page answers its reader. */
export async function inSlices<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
  let until = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    until = performance.now() + sliceMs;
  }
}
