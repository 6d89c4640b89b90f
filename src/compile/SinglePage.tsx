import { inLanguage } from '../model/text.ts';
import { Colophon, colophonStyle, WithoutScript } from './Colophon.tsx';
import { storyDescription } from './description.ts';
import { singleTags } from './head.ts';
import { viewScript } from './scripts.ts';
import { fill } from './shell.ts';
import { stillStyle } from './Still.tsx';
import { Frame, List, type Telling } from './StillPage.tsx';

/** The start page with nothing beside it: its events are named by the hash, and its links to files come with the app. */
export function singlePage(shell: string, telling: Telling): string {
  const { loaded, dataset, words, language, root } = telling;
  const { text } = inLanguage(dataset.edition.title, language);
  const head = [
    `<meta name="root" content="${root}" />`,
    ...singleTags(text, storyDescription(dataset, words), loaded),
    `<script>${viewScript([])}</script>`,
    `<style>${stillStyle(dataset, null)}${colophonStyle}</style>`,
  ];
  const body = (
    <Frame {...telling} row={null} home="#" licences={null}>
      <WithoutScript words={words} home={null} />
      <List {...telling} hrefOf={(id) => `#e=${id}`} />
      <Colophon {...telling} record={null} hasFiles={false} />
    </Frame>
  );
  return fill(shell, { language, root, head, body });
}
