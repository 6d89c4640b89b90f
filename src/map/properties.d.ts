import 'react';

/** The custom property that the style sheet of marks is told through `style`. */
declare module 'react' {
  interface CSSProperties {
    readonly '--reach'?: string | undefined;
  }
}
