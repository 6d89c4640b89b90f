import 'react';

/** The custom properties that the style sheets of marks are told through `style`. */
declare module 'react' {
  interface CSSProperties {
    readonly '--reach'?: string | undefined;
    readonly '--side'?: string | undefined;
  }
}
