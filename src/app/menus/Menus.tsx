import { type RefObject, useState } from 'react';
import { attribution } from '../../i18n/attribution.ts';
import type { Words } from '../../i18n/en.ts';
import { languages } from '../../i18n/index.ts';
import { inLanguage } from '../../model/text.ts';
import { useStore } from '../../view/hooks.ts';
import { openEvent } from '../../view/rows.ts';
import { printAddress, type Site } from '../../view/url.ts';
import { defaultView } from '../../view/view.ts';
import type { Panel } from '../Header.tsx';
import { applyTheme, storedTheme, type Theme } from '../theme.ts';
import { MainMenu } from './MainMenu.tsx';
import { Popover } from './Popover.tsx';
import { type Shareable, ShareMenu } from './ShareMenu.tsx';

interface Props {
  readonly words: Words;
  readonly site: Site;
  readonly panel: Panel | null;
  readonly openers: Readonly<Record<Panel, RefObject<HTMLButtonElement | null>>>;
  readonly online: boolean;
  readonly onOnline: (online: boolean) => void;
  readonly onTell: (text: string) => void;
  readonly onClose: () => void;
}

/** The two menus that hang from the header. */
export function Menus({ panel, openers, words, onClose, ...menu }: Props) {
  switch (panel) {
    case 'share':
      return (
        <Popover label={words.frame.share} opener={openers.share} onClose={onClose}>
          <Share words={words} site={menu.site} onTell={menu.onTell} />
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

function Share({ words, site, onTell }: Pick<Props, 'words' | 'site' | 'onTell'>) {
  const dataset = useStore((state) => state.dataset);
  const view = useStore((state) => state.view);
  const open = useStore(openEvent);
  const story = inLanguage(dataset.edition.title, words.code).text;
  const event: readonly Shareable[] =
    open.is === 'open'
      ? [
          {
            label: words.frame.thisEvent,
            meaning: words.frame.thisEventMeans,
            href: printAddress({ ...defaultView, event: open.head.id }, site),
            title: inLanguage(open.head.title, words.code).text,
            text: attribution(open.head, words),
          },
        ]
      : [];
  const current: Shareable = {
    label: words.frame.thisView,
    meaning: words.frame.thisViewMeans,
    href: printAddress(view, site),
    title: story,
    text: story,
  };
  return <ShareMenu links={[...event, current]} words={words} onTell={onTell} />;
}

function Settings({ words, site, online, onOnline }: Pick<Props, 'words' | 'site' | 'online' | 'onOnline'>) {
  const edition = useStore((state) => state.dataset.edition);
  const view = useStore((state) => state.view);
  const [theme, setTheme] = useState<Theme>(storedTheme);
  return (
    <MainMenu
      words={words}
      language={words.code}
      languages={site.languages.map((code) => ({
        code,
        name: languages.find((known) => known.code === code)?.name ?? code,
        href: printAddress(view, { ...site, language: code }),
      }))}
      theme={theme}
      onTheme={(next) => {
        setTheme(next);
        applyTheme(next);
      }}
      online={edition.onlineMap ? online : null}
      onOnline={onOnline}
      root={site.root}
    />
  );
}
