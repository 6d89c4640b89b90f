import { inLanguage } from '../model/text.ts';
import { Colophon, colophonStyle, WithoutScript } from './Colophon.tsx';
import { storyDescription } from './description.ts';
import { singleTags } from './head.ts';
import { Method, methodStyle } from './MethodPage.tsx';
import { viewScript } from './scripts.ts';
import { fill } from './shell.ts';
import { stillStyle } from './Still.tsx';
import { Frame, List, type Telling } from './StillPage.tsx';

/**
 * The start page with nothing beside it: its events are named by the hash, and its links to files come with the app.
 * `told` is the story in each language. How it is made stands by until the app shows it in place of the story
 * (`app/singleMethod.ts`), with the links that it has on a site.
 */
export function singlePage(shell: string, told: readonly Telling[]): string {
  const [telling] = told;
  if (!telling) throw new Error('the story has no language');
  const { loaded, dataset, words, language, root } = telling;
  const { text } = inLanguage(dataset.edition.title, language);
  const head = [
    `<meta name="root" content="${root}" />`,
    ...singleTags(text, storyDescription(dataset, words), loaded),
    `<script>${viewScript([])}</script>`,
    `<style>${stillStyle(dataset, words.direction, null)}${colophonStyle}${methodStyle}</style>`,
  ];
  const body = (
    <>
      <Frame {...telling} row={null} home="#" licences={null}>
        <WithoutScript words={words} home={null} />
        <List {...telling} hrefOf={(id) => `#e=${id}`} />
        <Colophon {...telling} record={null} hasFiles={false} />
      </Frame>
      {told.map((each) => (
        <template key={each.language} data-method={each.language}>
          <Method {...each} />
        </template>
      ))}
    </>
  );
  return fill(shell, { language, root, head, body });
}
