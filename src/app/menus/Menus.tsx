import { type RefObject, useState } from 'react';
import { axisZoneTime, clocksOf } from '../../i18n/dates.ts';
import type { InWords } from '../../i18n/words.ts';
import { languages } from '../../i18n/index.ts';
import type { Overview } from '../../map/overview.ts';
import { clockAmong, clockOptions, clockTold } from '../../timeline/clockOptions.ts';
import { useChange, useStore } from '../../view/hooks.ts';
import { readerZone } from '../../view/select.ts';
import { printAddress, type Site } from '../../view/url.ts';
import type { View } from '../../view/view.ts';
import type { Files } from '../files.ts';
import type { Panel } from '../Header.tsx';
import { isSingle, methodOf } from '../site.ts';
import { applyTheme, type Theme, themeShown } from '../theme.ts';
import { MainMenu } from './MainMenu.tsx';
import { Popover } from './Popover.tsx';
import { SharePanel } from './SharePanel.tsx';

interface Props {
  readonly site: Site;
  /** Where links lead that are given away. */
  readonly given: Site;
  readonly files: Files;
  readonly overview: Overview | null;
  readonly panel: Panel | null;
  readonly openers: Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;
  readonly online: boolean;
  readonly onOnline: (online: boolean) => void;
  readonly onTell: (text: string) => void;
  readonly onClose: () => void;
  /** Opens the page of shortcuts. */
  readonly onHelp: () => void;
  /** Opens a file of the reader's own. */
  readonly onOpenFile: () => void;
}

/** The two menus that hang from the header. */
export function Menus({ panel, openers, words, onClose, ...menu }: InWords<Props>) {
  switch (panel) {
    case 'share':
      return (
        <Popover label={words.frame.share} opener={openers.share} onClose={onClose}>
          <SharePanel
            words={words}
            site={menu.given}
            files={menu.files}
            overview={menu.overview}
            onTell={menu.onTell}
          />
        </Popover>
      );
    case 'menu':
      return (
        <Popover label={words.frame.menu} opener={openers.menu} onClose={onClose}>
          <Settings words={words} {...menu} />
        </Popover>
      );
    case 'filters':
    case 'legend':
    case null:
      return null;
  }
}

type SettingsProps = Pick<
  InWords<Props>,
  'words' | 'site' | 'files' | 'online' | 'onOnline' | 'onTell' | 'onHelp' | 'onOpenFile'
>;

function Settings({ words, site, files, online, onOnline, onTell, onHelp, onOpenFile }: SettingsProps) {
  const edition = useStore((state) => state.dataset.edition);
  const isOpened = useStore((state) => state.dataset.opened !== null);
  const view = useStore((state) => state.view);
  const change = useChange();
  const [theme, setTheme] = useState<Theme>(themeShown);
  const reader = readerZone();
  const axis = axisZoneTime(clocksOf(edition, words, view.clock, reader));
  const options = clockOptions(words, edition.zone, reader);
  return (
    <MainMenu
      words={words}
      language={words.code}
      languages={site.languages.map((code) => ({
        code,
        name: languages.find((known) => known.code === code)?.name ?? code,
        href: languageLink(view, { ...site, language: code }),
      }))}
      clock={clockAmong(options, view.clock)}
      clocks={options}
      clockNotes={[
        ...(reader === null ? [words.menu.noReader] : []),
        ...(view.clock === 'event' ? [words.timeline.axisStays(axis)] : []),
      ]}
      onClock={(clock) => {
        change((seen) => ({ ...seen, clock }));
        const option = options.find(({ value }) => value === clock);
        if (option) onTell(clockTold(option, words, edition.zone));
      }}
      theme={theme}
      onTheme={(next) => {
        setTheme(next);
        applyTheme(next);
      }}
      online={edition.onlineMap && !isSingle ? online : null}
      onOnline={onOnline}
      onHelp={onHelp}
      onOpenFile={onOpenFile}
      root={site.root}
      method={isOpened ? null : methodOf(site, files)}
      onTell={onTell}
      hrefOf={isOpened ? null : files.hrefOf}
    />
  );
}

/** The first language's path names none: its link says it in a query, which the page's head reads and the address then drops. */
function languageLink(view: View, site: Site): string {
  const link = new URL(printAddress(view, site));
  if (site.page === null && site.language === site.languages[0]) link.search = `?lang=${site.language}`;
  return link.href;
}
