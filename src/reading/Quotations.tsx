import type { Source } from '../model/source.ts';
import type { EventDetail, Quotation } from '../model/event.ts';
import { quotationsIn, translationOf } from '../model/quotations.ts';
import type { Words } from '../i18n/words.ts';
import { directionOf } from '../i18n/index.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './Quotations.module.css';

interface QuotationsProps {
  readonly detail: EventDetail;
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** The source's own words, each with the way to its place there. */
export function Quotations({ detail, sources, words }: QuotationsProps) {
  return quotationsIn(detail).map((quotation) => {
    const source = sources.find(({ id }) => id === quotation.source);
    return (
      <blockquote
        key={`${quotation.source} ${quotation.quote}`}
        className={styles['quotation']}
        cite={source?.url}
      >
        <p lang={source?.language} dir={source && directionOf(source.language)}>
          “{quotation.quote}”
        </p>
        <TranslatedAs quotation={quotation} detail={detail} words={words} />
        {source && (
          <a href={passageHref(source, quotation)} target="_blank" rel="noopener noreferrer">
            {words.card.read(source.publisher)}
            <Icon name="out" size={16} />
          </a>
        )}
      </blockquote>
    );
  });
}

interface TranslatedProps {
  readonly quotation: Quotation;
  readonly detail: EventDetail;
  readonly words: Words;
}

/** Under a quotation, never in its place: what it is in the page's language, and who says so. */
function TranslatedAs({ quotation, detail, words }: TranslatedProps) {
  const translation = translationOf(quotation, detail, words.code);
  return (
    translation && (
      <div className={styles['translation']}>
        <span lang={words.code} dir={words.direction}>
          {translation.text}
        </span>
        <small>{words.card.translatedBy(translation.by)}</small>
      </div>
    )
  );
}

function passageHref(source: Source, { fragment }: Quotation): string {
  return fragment === '' ? source.url : `${source.url}#:~:text=${fragment}`;
}
