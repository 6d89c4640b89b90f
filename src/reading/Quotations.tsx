import type { Source } from '../model/source.ts';
import type { EventDetail, Quotation } from '../model/event.ts';
import { quotationsIn } from '../model/quotations.ts';
import type { Words } from '../i18n/en.ts';
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

function passageHref(source: Source, { fragment }: Quotation): string {
  return fragment === '' ? source.url : `${source.url}#:~:text=${fragment}`;
}
