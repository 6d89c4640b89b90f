import { useId, useState } from 'react';
import { selectedFrom } from '../../formats/selected.ts';
import { useStore, useStoreApi } from '../../view/hooks.ts';
import { visibleRows } from '../../view/rows.ts';
import type { Site } from '../../view/url.ts';
import { again } from '../part.ts';
import { Choice } from './Choice.tsx';
import styles from './Download.module.css';
import { saveFile } from './saveFile.ts';
import type { SectionProps } from './section.ts';

type Which = 'shown' | 'all';

/** The records as files: exactly those that the list shows, or all. */
export function Download({ words, site, onTell }: SectionProps) {
  const { download } = words;
  const store = useStoreApi();
  const total = useStore(({ dataset }) => dataset.heads.length);
  const licence = useStore(({ dataset }) => dataset.edition.licence);
  const shown = useStore(visibleRows).length;
  const [which, setWhich] = useState<Which>('shown');
  const [stage, setStage] = useState<'at rest' | 'under way' | 'failed'>('at rest');

  const save = async (id: string) => {
    const state = store.getState();
    const ask = () => loadWriting(site);
    setStage('under way');
    let writing;
    try {
      writing = await (stage === 'failed' ? again(ask) : ask());
    } catch {
      setStage('failed');
      onTell(words.frame.partFailed);
      return;
    }
    setStage('at rest');
    const { formats, story } = writing;
    const format = formats.find((one) => one.id === id);
    if (!format) throw new Error(`no format "${id}"`);
    const { heads, edition } = state.dataset;
    const ids = Array.from(visibleRows(state), (row) => heads.at(row)?.id ?? '');
    const part = which === 'all' ? story : selectedFrom(story, ids);
    const name = `dateline-${edition.version}-${which}.${format.extension}`;
    saveFile(format.write(part, words), format.mediaType, name);
    onTell(download.saved(name));
  };
  return (
    <div className={styles.download}>
      <Choice
        legend={download.which}
        name="which"
        options={(['shown', 'all'] as const).map((value) => ({
          value,
          label: download[value](words.events(value === 'shown' ? shown : total)),
        }))}
        value={which}
        onChange={setWhich}
      />
      <ul>
        {Object.entries(download.formats).map(([id, [name, use]]) => (
          <FormatRow
            key={id}
            name={name}
            use={use}
            busy={stage === 'under way' || (which === 'shown' && shown === 0)}
            onPress={() => void save(id)}
          />
        ))}
      </ul>
      {stage === 'failed' && <p>{words.frame.partFailed}</p>}
      <p>
        {words.frame.footer.data(licence)}. {download.quotations}.
      </p>
      <Feeds label={download.feeds} />
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly use: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}

function FormatRow({ name, use, busy, onPress }: RowProps) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        aria-describedby={id}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) onPress();
        }}
      >
        {name}
      </button>
      <span id={id}>{use}</span>
    </li>
  );
}

/** The feeds that the page names in its head; nothing where it names none. */
function Feeds({ label }: { readonly label: string }) {
  const links = document.querySelectorAll<HTMLLinkElement>('link[rel="alternate"][type]');
  const feeds = [...links].flatMap(({ type, href }) => {
    const name = feedNames[type];
    return name === undefined ? [] : [{ name, href }];
  });
  if (feeds.length === 0) return null;
  return (
    <p>
      {label}:{' '}
      {feeds.map(({ name, href }, row) => (
        <span key={name}>
          {row > 0 && ' · '}
          <a href={href}>{name}</a>
        </span>
      ))}
    </p>
  );
}

const feedNames: Readonly<Record<string, string>> = {
  'application/atom+xml': 'Atom',
  'application/feed+json': 'JSON Feed',
};

/** What it takes to write a file, fetched when one is asked for. */
async function loadWriting(site: Site) {
  const [{ formats }, { loadStory }] = await Promise.all([
    import('../../formats/index.ts'),
    import('../story.ts'),
  ]);
  return { formats, story: await loadStory(site) };
}
