import { useEffect, useState } from 'react';
import { languages } from '../../i18n/index.ts';
import { inLanguage } from '../../model/text.ts';
import { firstAfter, Onward } from '../../reading/Onward.tsx';
import { useStore } from '../../view/hooks.ts';
import { openEvent } from '../../view/rows.ts';
import { printAddress } from '../../view/url.ts';
import { defaultView, type View } from '../../view/view.ts';
import { isSingle } from '../site.ts';
import { type EmbedTheme, embedThemes, type Pane, panes, printOptions } from '../embedOptions.ts';
import styles from './Embed.module.css';
import type { SectionProps } from './section.ts';
import { Select } from './Select.tsx';
import { snippet } from './snippet.ts';
import { selectAll, useCopying } from './useCopying.ts';

const starts = ['whole', 'view', 'event'] as const;
type Start = (typeof starts)[number];

/** CSS px; null: as high as what it shows. */
const heights = [null, 400, 520, 640, 800];

/** A frame for somebody else's page: what it shows, how it would look there, and the HTML to paste. */
export function Embed({ words, site, onTell }: SectionProps) {
  const edition = useStore((state) => state.dataset.edition);
  const current = useStore((state) => state.view);
  const open = useStore(openEvent);
  const [show, setShow] = useState<readonly Pane[]>(panes);
  const [theme, setTheme] = useState<EmbedTheme>('auto');
  const [language, setLanguage] = useState(site.language);
  const [height, setHeight] = useState<number | null>(null);
  const [chosen, setStart] = useState<Start | null>(null);
  const event = open.is === 'open' ? open.head : null;
  const possible = starts.filter((start) => start !== 'event' || event !== null);
  const start = possible.find((one) => one === chosen) ?? (event ? 'event' : 'whole');
  const view: View = {
    whole: defaultView,
    view: current,
    event: { ...defaultView, event: event?.id ?? null },
  }[start];
  const there = { ...site, language, page: null };
  const page = new URL(`embed/${printOptions({ show, theme })}`, printAddress(defaultView, there));
  const src = printAddress(view, { ...there, page });
  const titled = start === 'whole' || event === null ? edition.title : event.title;
  const code = snippet({
    src,
    script: new URL('embed.js', site.root).href,
    href: printAddress(view, there),
    title: inLanguage(titled, language).text,
    height,
  });
  const shown = useSettled(src);
  const { embed, menu } = words;
  return (
    <div className={styles.embed}>
      <fieldset className={styles.panes}>
        <legend>{embed.show}</legend>
        {panes.map((pane) => (
          <label key={pane}>
            <input
              type="checkbox"
              checked={show.includes(pane)}
              disabled={show.length === 1 && show.includes(pane)}
              onChange={() => {
                setShow(panes.filter((one) => show.includes(one) !== (one === pane)));
              }}
            />
            {{ map: words.map.region, timeline: words.timeline.region, list: words.list.label }[pane]}
          </label>
        ))}
      </fieldset>
      <div className={styles.choices}>
        <Select
          label={embed.start}
          options={possible.map((value) => ({ value, label: embed.starts[value] }))}
          value={start}
          onChange={setStart}
        />
        <Select
          label={embed.height}
          options={heights.map((value) => ({ value, label: value === null ? embed.fits : `${value} px` }))}
          value={height}
          onChange={setHeight}
        />
        <Select
          label={menu.theme}
          options={embedThemes.map((value) => ({
            value,
            label: menu.themes[value === 'auto' ? 'system' : value],
          }))}
          value={theme}
          onChange={setTheme}
        />
        {site.languages.length > 1 && (
          <Select
            label={menu.language}
            options={site.languages.map((value) => ({
              value,
              label: languages.find(({ code }) => code === value)?.name ?? value,
            }))}
            value={language}
            onChange={setLanguage}
          />
        )}
      </div>
      <Code words={words} code={code} onTell={onTell} />
      {!isSingle && (
        <div className={styles.framed}>
          <Onward
            name={words.keys.past(embed.preview)}
            to={(from) => firstAfter(from.closest('[role=group][aria-label]'))}
          />
          {/* Anew for each address: going on to another would be a step of this page's history. */}
          <iframe
            key={shown}
            className={styles.preview}
            src={shown}
            title={embed.preview}
            height={height ?? undefined}
            referrerPolicy="no-referrer"
          />
        </div>
      )}
    </div>
  );
}

interface CodeProps extends Pick<SectionProps, 'words' | 'onTell'> {
  readonly code: string;
}

function Code({ words, code, onTell }: CodeProps) {
  const { field, copied, refused, copy } = useCopying<HTMLTextAreaElement>({ words, onTell });
  return (
    <div className={styles.code}>
      <label>
        {words.embed.code}
        <textarea
          ref={field}
          readOnly
          dir="ltr"
          rows={4}
          value={code}
          spellCheck={false}
          onFocus={({ target }) => {
            selectAll(target);
          }}
        />
      </label>
      <button type="button" onClick={() => copy(code, words.embed.copied)}>
        {copied === code ? words.menu.copiedShort : words.menu.copy}
      </button>
      {refused === code && <p>{words.share.byHand}</p>}
    </div>
  );
}

const restMs = 400;

/** The value once it has been the same for a moment: a map that is being moved, a story that plays, is not shown anew each time. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(
    function settle() {
      const timer = setTimeout(setSettled, restMs, value);
      return function unsettle() {
        clearTimeout(timer);
      };
    },
    [value],
  );
  return settled;
}
