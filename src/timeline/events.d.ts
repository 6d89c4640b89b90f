export {};

declare global {
  interface HTMLElementEventMap {
    /** A move of a pointer, told before the frame that it belongs to; not in all browsers. */
    readonly pointerrawupdate: PointerEvent;
  }
}
