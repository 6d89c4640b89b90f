import { type ReactNode, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { Words } from '../../i18n/words.ts';
import { Icon } from '../../marks/Icon.tsx';
import { Boundary } from '../Boundary.tsx';
import type { Files } from '../files.ts';
import type { Overview } from '../../map/overview.ts';
import { useStore } from '../../view/hooks.ts';
import { useLinks } from './links.ts';
import { PrintButtons } from './PrintButtons.tsx';
import type { SectionProps } from './section.ts';
import { sectionsOn } from './sections.ts';
import styles from './Share.module.css';
import { ShareLink } from './ShareLink.tsx';

interface Props extends SectionProps {
  readonly files: Files;
  readonly overview: Overview | null;
}

/** The links, then what else can be taken along, each behind its name. */
export function SharePanel({ files, overview, ...props }: Props) {
  const { words, site, onTell } = props;
  const { event, view } = useLinks(words, site);
  const isOwn = useStore(({ dataset }) => dataset.opened !== null);
  return (
    <>
      {event && <ShareLink link={event} words={words} onTell={onTell} />}
      <ShareLink link={view} words={words} onTell={onTell} />
      {isOwn ? (
        <p>{words.share.ownFile}</p>
      ) : (
        <>
          {sectionsOn(site).map(({ id, label, Section }) => (
            <Disclosure key={id} label={label(words)} words={words}>
              <Section {...props} />
            </Disclosure>
          ))}
          <PrintButtons {...props} files={files} overview={overview} />
        </>
      )}
    </>
  );
}

interface DisclosureProps {
  readonly label: string;
  readonly words: Words;
  readonly children: ReactNode;
}

function Disclosure({ label, words, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['section']}>
      <h2>
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {label}
          <Icon name={isOpen ? 'minus' : 'plus'} size={14} />
        </button>
      </h2>
      {isOpen && (
        <div id={id}>
          <Suspense>
            <Boundary text={words.frame.partFailed} place="pane">
              <InView>{children}</InView>
            </Boundary>
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Comes into view when it has come. */
function InView({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(function scrollIntoView() {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return <div ref={box}>{children}</div>;
}
