import 'react';

/** The custom properties that the style sheets of this folder are told through `style`. */
declare module 'react' {
  interface CSSProperties {
    readonly '--raised'?: string;
    readonly '--pitch'?: string;
    readonly '--bar'?: string;
    readonly '--fill'?: number;
    readonly '--lane'?: number;
    readonly '--from'?: string;
    readonly '--length'?: string;
    readonly '--colour'?: string | undefined;
  }
}
