/**
 * Which moves of a pointer are followed as soon as they are told, and not only with the frame that shows them: the work is done then while
 * the page waits for that frame. A pointer that tells of more moves than one a frame would have it done twice, and is followed with the frame alone.
 */
export function makeEarly() {
  let told = 0;
  let before = 0;
  return {
    /** A move is told between frames: whether to follow it at once. */
    isFollowed: (): boolean => ++told === 1 && before <= 1,
    /** A frame has come, and with it where the pointer is now. */
    frame(): void {
      before = told;
      told = 0;
    },
  };
}
