import { useState } from 'react';
import { citeArticle, citeEntry, styles as citationStyles } from '../../formats/cite/index.ts';
import type { Words } from '../../i18n/words.ts';
import { citedSources } from '../../model/quotations.ts';
import { inLanguage } from '../../model/text.ts';
import { useStore } from '../../view/hooks.ts';
import { openEvent, type Seen } from '../../view/rows.ts';
import { printAddress, type Site } from '../../view/url.ts';
import { defaultView } from '../../view/view.ts';
import { today } from '../today.ts';
import styles from './Cite.module.css';
import { saveFile } from './saveFile.ts';
import type { SectionProps } from './section.ts';
import { Select } from './Select.tsx';
import { useCopying } from './useCopying.ts';

/** What can be cited, and its text in a style. */
interface Citable {
  readonly id: string;
  readonly label: string;
  /** What a file that holds it is called. */
  readonly file: string;
  /** null while the record has not come. */
  readonly cite: ((style: (typeof citationStyles)[number]) => string) | null;
}

/** The open event's entry and the articles that it rests on, or all of the story's, as text to paste or a file to take along. */
export function Cite({ words, site, onTell }: SectionProps) {
  const { cite } = words;
  const citables = useCitables(words, site);
  const unavailable = useStore((state) => state.unavailable);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [styleId, setStyleId] = useState('plain');
  const { field, copied, refused, copy } = useCopying<HTMLTextAreaElement>({ words, onTell });
  const chosen = citables.find(({ id }) => id === chosenId) ?? citables[0];
  const style = citationStyles.find(({ id }) => id === styleId);
  if (!chosen || !style) return null;
  const file = chosen.cite?.(style) ?? (unavailable ? words.card.unavailable : words.card.loading);
  const text = file.replace(/\r?\n$/, '');
  return (
    <div className={styles.cite}>
      <Select
        label={cite.what}
        value={chosen.id}
        options={citables.map(({ id, label }) => ({ value: id, label }))}
        onChange={setChosenId}
      />
      <Select
        label={cite.style}
        value={styleId}
        options={Object.entries(cite.styles).map(([value, label]) => ({ value, label }))}
        onChange={setStyleId}
      />
      <textarea
        ref={field}
        readOnly
        dir={style.id === 'plain' ? words.direction : 'ltr'}
        rows={8}
        value={text}
        aria-label={cite.text}
      />
      <div className={styles.acts}>
        <button
          type="button"
          aria-disabled={chosen.cite === null}
          onClick={() => {
            if (chosen.cite !== null) copy(text, cite.copied);
          }}
        >
          {copied === text ? words.menu.copiedShort : words.menu.copy}
        </button>
        {style.id !== 'plain' && (
          <button
            type="button"
            aria-disabled={chosen.cite === null}
            onClick={() => {
              if (chosen.cite === null) return;
              const name = `${chosen.file}.${style.extension}`;
              saveFile(file, style.mediaType, name);
              onTell(words.download.saved(name));
            }}
          >
            {`${words.download.heading} .${style.extension}`}
          </button>
        )}
      </div>
      {refused === text && <p>{words.share.byHand}</p>}
    </div>
  );
}

function useCitables(words: Words, site: Site): readonly Citable[] {
  const { edition, sources } = useStore((state) => state.dataset);
  const open = useStore(openEvent);
  const detail = useStore((state: Seen) =>
    open.is === 'open' ? (state.details?.get(open.head.id) ?? null) : null,
  );
  const [accessed] = useState(today);
  const cited = detail === null ? sources : citedSources([detail], sources);
  const articles = cited.map((source): Citable => ({
    id: source.id,
    label: words.cite.article(source.title, source.publisher),
    file: source.id,
    cite: (style) => citeArticle(source, style, accessed, words),
  }));
  if (open.is !== 'open') return articles;
  const { head } = open;
  const link = printAddress({ ...defaultView, event: head.id }, site);
  const entry: Citable = {
    id: 'entry',
    label: words.cite.entry(inLanguage(head.title, words.code).text),
    file: `dateline-${head.id}`,
    cite:
      detail &&
      ((style) => citeEntry({ ...head, ...detail }, { edition, sources }, link, style, accessed, words)),
  };
  return [entry, ...articles];
}
