import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { InWords } from '../i18n/words.ts';
import { Icon } from '../marks/Icon.tsx';
import styles from './Shortcuts.module.css';
import { storedSingleKeys, storeSingleKeys } from './singleKeys.ts';

interface Props {
  readonly onClose: () => void;
}

/** The page of shortcuts: a dialog of the browser's own, which gives the focus back where it came from. */
export function Shortcuts({ words, onClose }: InWords<Props>) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const meansId = useId();
  const [isOn, setOn] = useState(storedSingleKeys);
  const { frame, timeline, shortcuts: told } = words;
  useEffect(function show() {
    const shown = dialog.current;
    shown?.showModal();
    return function hide() {
      shown?.close();
    };
  }, []);
  const single: readonly (readonly [string, string])[] = [
    ['/', frame.search],
    ['F', frame.filters],
    ['L', frame.legend],
    ['S', frame.share],
    ['M', frame.menu],
    ['J', timeline.next],
    ['K', timeline.previous],
    ['P', timeline.play],
    ['A', timeline.all],
    ['1', words.list.label],
    ['2', timeline.region],
    ['3', words.map.region],
    ['?', told.label],
  ];
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={headingId}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
    >
      <div className={styles.page}>
        <header>
          <h2 id={headingId}>{told.label}</h2>
          <button
            type="button"
            onClick={() => {
              dialog.current?.close();
            }}
          >
            {told.close}
            <Icon name="close" />
          </button>
        </header>
        <div className={styles.groups}>
          <div>
            <Group heading={told.anywhere}>
              {single.map(([key, text]) => (
                <Line key={key} keys={[key]} text={text} dimmed={!isOn} />
              ))}
              <Line keys={['Esc']} text={told.close} />
            </Group>
            <Group heading={frame.filters}>
              <Line keys={['↑', '↓']} text={told.eachBox} />
              <Line keys={['Home', 'End']} text={told.ends} />
            </Group>
          </div>
          <div>
            <Group heading={told.window}>
              <Line keys={['←', '→']} text={told.hour} />
              <Line keys={['Shift', '←', '→']} text={told.minute} />
              <Line keys={['Page Up', 'Page Down']} text={told.sixHours} />
              <Line keys={['Home', 'End']} text={told.ends} />
            </Group>
            <Group heading={words.timeline.intervals}>
              <Line keys={['←', '→']} text={told.eachEvent} />
              <Line keys={['Enter']} text={told.open} />
            </Group>
            <Group heading={words.map.region}>
              <Line keys={['←', '→', '↑', '↓']} text={told.move} />
              <Line keys={['+', '−']} text={told.zoom} />
            </Group>
            <Group heading={told.marks}>
              <Line keys={['←', '→']} text={told.eachMark} />
              <Line keys={['Home', 'End']} text={told.ends} />
              <Line keys={['Enter']} text={told.open} />
              <Line keys={['Esc']} text={told.leave} />
            </Group>
            <Group heading={words.list.label}>
              <Line keys={['↑', '↓']} text={told.eachEvent} />
              <Line keys={['Home', 'End']} text={told.ends} />
            </Group>
          </div>
        </div>
        <label className={styles.single}>
          <input
            type="checkbox"
            checked={isOn}
            aria-describedby={meansId}
            onChange={({ currentTarget }) => {
              setOn(currentTarget.checked);
              storeSingleKeys(currentTarget.checked);
            }}
          />
          {told.single}
        </label>
        <p id={meansId}>{told.singleMeans}</p>
      </div>
    </dialog>
  );
}

function Group({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h3>{heading}</h3>
      <dl>{children}</dl>
    </section>
  );
}

interface LineProps {
  readonly keys: readonly string[];
  readonly text: string;
  readonly dimmed?: boolean;
}

/** Keys are written as keyboards have them, in the order in which they lie there. */
function Line({ keys, text, dimmed = false }: LineProps) {
  return (
    <div className={dimmed ? styles.off : undefined}>
      <dt dir="ltr" translate="no">
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
