import type { Words } from '../i18n/words.ts';
import type { MarkedWords } from '../i18n/said.ts';
import { Icon } from '../marks/Icon.tsx';

interface Props {
  readonly words: Words;
  readonly title: MarkedWords;
  readonly reported: string;
  /** What the story contains. */
  readonly care: MarkedWords | null;
  /** Of the whole story. */
  readonly home: string;
  /** Of what the frame shows, with everything round it. */
  readonly here: string;
}

/** In somebody else's page: whose report this is, and the way to all of it, which leaves that page where it is. */
export function EmbedHead({ words, title, reported, care, home, here }: Props) {
  return (
    <header className="embed-head">
      <h1 className="embed-title" {...title.marks}>
        <a href={home} target="_blank" rel="noopener">
          {title.text}
        </a>
      </h1>
      <p>
        {reported}
        {care && (
          <>
            {' · '}
            <bdi role="note" {...care.marks}>
              {care.text}
            </bdi>
          </>
        )}
      </p>
      <a className="embed-open" href={here} target="_blank" rel="noopener">
        {words.embed.open}
        <Icon name="out" size={14} />
      </a>
    </header>
  );
}
