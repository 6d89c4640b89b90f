/** Of a pointer that tells of more moves a frame, which is the last before one can hardly be foreseen. */
const mostMoves = 4;

/**
 * Which moves of a pointer are followed as soon as they are told, and not only with the frame that shows them: the work is done then while
 * the page waits for that frame. Of the moves that come before a frame it is the last, going by how many came before the one before: to follow
 * each would have the work done more than once.
 */
export function makeEarly() {
  let told = 0;
  let before = 0;
  return {
    /** A move is told between frames: whether to follow it at once. */
    isFollowed: (): boolean => ++told === Math.max(1, before) && before <= mostMoves,
    /** A frame has come, and with it where the pointer is now. */
    frame(): void {
      before = told;
      told = 0;
    },
  };
}
