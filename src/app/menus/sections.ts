import type { ComponentType } from 'react';
import type { Words } from '../../i18n/en.ts';
import { partOf } from '../part.ts';
import type { SectionProps } from './section.ts';

interface ShareSection {
  readonly id: string;
  readonly label: (words: Words) => string;
  /** Fetched when it is opened. */
  readonly Section: ComponentType<SectionProps>;
}

const { Part: QrCode } = partOf(async () => (await import('./QrCode.tsx')).QrCode);
const { Part: Cite } = partOf(async () => (await import('./Cite.tsx')).Cite);
const { Part: Download } = partOf(async () => (await import('./Download.tsx')).Download);
const { Part: Embed } = partOf(async () => (await import('./Embed.tsx')).Embed);

/** What more the panel offers, one press away. To add one: its component, two lines here. */
export const sections: readonly ShareSection[] = [
  { id: 'qr', label: (words) => words.share.qr, Section: QrCode },
  { id: 'cite', label: (words) => words.cite.heading, Section: Cite },
  { id: 'download', label: (words) => words.download.heading, Section: Download },
  { id: 'embed', label: (words) => words.embed.label, Section: Embed },
];
