/** Light and dark, as `app/tokens.css` has them: for what stands without the app's style sheet. A test holds the two together. */
export const paper = ['#fffefb', '#12171b'] as const;
export const ink = ['#1b1f24', '#ece9e3'] as const;

/** Rules of a page that has no other colours, in the theme that its head has set, else in the system's. */
export const plainColours =
  ':root{color-scheme:light dark}[data-theme=light]{color-scheme:light}[data-theme=dark]{color-scheme:dark}' +
  `body{background:light-dark(${paper.join()});color:light-dark(${ink.join()})}`;
