import type { EventHead } from '../model/event.ts';
import { inLanguage, type LanguageMap } from '../model/text.ts';
import type { Words } from './en.ts';

/** The sentence that says whose words a record rests on. Every surface uses this one. */
export function attribution(head: Pick<EventHead, 'saidBy' | 'status'>, words: Words): string {
  const { said } = words;
  const source = sourceOf(head, words);
  const first = isAsserted(head) ? said.claimed(source) : said.reported(source);
  const after = said.after[head.status];
  return after === null ? first : `${first} ${after}`;
}

/** Claims are their speaker's; so is what a party or its media say that nobody could verify or that another disputes. */
function isAsserted({ status, saidBy }: Pick<EventHead, 'saidBy' | 'status'>): boolean {
  switch (status) {
    case 'claimed':
      return true;
    case 'unverified':
    case 'disputed':
      return saidBy.speaker !== null || (saidBy.who !== 'outlet' && saidBy.who !== 'unattributed');
    case 'reported':
    case 'corroborated':
    case 'retracted':
      return false;
  }
}

function sourceOf(head: Pick<EventHead, 'saidBy' | 'status'>, words: Words): string {
  const { said } = words;
  const { who, speaker, office, via } = head.saidBy;
  const asserted = isAsserted(head);
  const means = via === null ? null : said.via(textOf(via, words));
  const name = speaker === null ? null : said.speaker(textOf(speaker, words), who);
  const details = [office && textOf(office, words), who === 'social-video' ? said.fromVideo : null, means];
  const rest = details.filter((word) => word !== null);
  if (name !== null) {
    const person = said.list([name, ...rest]);
    return asserted ||
      who === 'outlet' ||
      who === 'third-party-official' ||
      who === 'organisation' ||
      who === 'state-media'
      ? person
      : said.newspaperOf(person);
  }
  const nobody = asserted ? said.claimants[who] : said.nobody[who];
  return means === null ? nobody : said.list([nobody, means]);
}

function textOf(map: LanguageMap, words: Words): string {
  return inLanguage(map, words.code).text;
}
