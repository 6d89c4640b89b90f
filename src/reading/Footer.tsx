import { isFromGeonames } from '../dataset/credits.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { FirstWords } from '../i18n/en.ts';
import { licenceUrl } from '../model/licence.ts';
import styles from './Footer.module.css';

interface Props {
  readonly words: FirstWords;
  /** Of licences.txt, as the page at hand has to write it; null where it has no such link. */
  readonly licences: string | null;
  /** Of the page on how the story is made, likewise; null on that page itself. */
  readonly method: string | null;
  readonly dataset: Dataset;
}

/** Where the map, the coordinates and the data come from, and on what terms. */
export function Footer({ words, licences, method, dataset }: Props) {
  const { contact, licence } = dataset.edition;
  const { footer } = words.frame;
  const terms = licenceUrl(licence);
  return (
    <footer className={styles.footer}>
      {method !== null && (
        <p>
          <a href={method}>{words.choice.method}</a>
        </p>
      )}
      <p>
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noopener noreferrer">
          {footer.map}
        </a>
      </p>
      {isFromGeonames(dataset) && (
        <p>
          <a href="https://www.geonames.org/" target="_blank" rel="noopener noreferrer">
            {footer.places}
          </a>
        </p>
      )}
      {licence !== '' && (
        <p>
          {terms === null ? (
            footer.data(licence)
          ) : (
            <a href={terms} target="_blank" rel="noopener noreferrer">
              {footer.data(licence)}
            </a>
          )}
        </p>
      )}
      <p>
        {licences !== null && <a href={licences}>{footer.licences}</a>}
        {licences !== null && contact !== null && ' · '}
        {contact?.startsWith('https:') ? (
          <a href={contact} target="_blank" rel="noopener noreferrer">
            {footer.contact}
          </a>
        ) : (
          contact !== null && `${footer.contact}: ${contact}`
        )}
      </p>
    </footer>
  );
}
