// A relative `import type` in here would make everything `any`; hence the inline imports.
declare module 'virtual:dateline' {
  export const languages: readonly string[];
  export const core: Readonly<Record<string, () => Promise<{ readonly default: import('./pack.ts').Core }>>>;
  export const details: Readonly<
    Record<string, () => Promise<{ readonly default: import('./pack.ts').DetailsById }>>
  >;
}

declare module 'virtual:dateline/core/*' {
  const core: import('./pack.ts').Core;
  export default core;
}

declare module 'virtual:dateline/details/*' {
  const details: import('./pack.ts').DetailsById;
  export default details;
}

/** Stands before the worker's script in the build. */
declare const datelineCopy: import('./copy.ts').Copy;
