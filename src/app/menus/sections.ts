import type { ComponentType } from 'react';
import type { Words } from '../../i18n/words.ts';
import type { Site } from '../../view/url.ts';
import { partOf } from '../part.ts';
import type { SectionProps } from './section.ts';

interface ShareSection {
  readonly id: string;
  readonly label: (words: Words) => string;
  /** Where links lead that it makes sense of; anywhere if it is not said. */
  readonly needs?: (site: Site) => boolean;
  /** Fetched when it is opened. */
  readonly Section: ComponentType<SectionProps>;
}

const { Part: QrCode } = partOf(async () => (await import('./QrCode.tsx')).QrCode);
const { Part: Cite } = partOf(async () => (await import('./Cite.tsx')).Cite);
const { Part: Download } = partOf(async () => (await import('./Download.tsx')).Download);
const { Part: Embed } = partOf(async () => (await import('./Embed.tsx')).Embed);

/** What more the panel offers, one press away. To add one: its component, two lines here. */
const sections: readonly ShareSection[] = [
  { id: 'qr', label: (words) => words.share.qr, needs: isInWeb, Section: QrCode },
  { id: 'cite', label: (words) => words.cite.heading, Section: Cite },
  { id: 'download', label: (words) => words.download.heading, Section: Download },
  {
    id: 'embed',
    label: (words) => words.embed.label,
    needs: (site) => isInWeb(site) && site.page === null,
    Section: Embed,
  },
];

export function sectionsOn(site: Site): readonly ShareSection[] {
  return sections.filter(({ needs }) => needs?.(site) ?? true);
}

function isInWeb({ root }: Site): boolean {
  return /^https?:$/.test(root.protocol);
}
