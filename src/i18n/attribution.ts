import type { EventHead } from '../model/event.ts';
import { isContested, unjudged } from '../model/status.ts';
import { inLanguage, type LanguageMap } from '../model/text.ts';
import type { FirstWords } from './en.ts';

/** The sentence that says whose words a record rests on. Every surface uses this one. */
export function attribution(head: Pick<EventHead, 'saidBy' | 'status'>, words: FirstWords): string {
  const { said } = words;
  if (head.status === unjudged) return said.asFiled(textOf(head.saidBy.outlet, words));
  const source = sourceOf(head, words);
  const first = isAsserted(head) ? said.claimed(source) : said.reported(source);
  const after = said.after(outletOf(head, words))[head.status];
  return after === null ? first : `${first} ${after}`;
}

/** Who published what the record rests on, as sentences name it. */
export function outletOf({ saidBy }: Pick<EventHead, 'saidBy'>, words: FirstWords): string {
  return words.said.outlet(textOf(saidBy.outlet, words));
}

/** Claims are their speaker's; so is what a party or its media say that nobody could verify or that another disputes. */
function isAsserted({ status, saidBy: { who, speaker } }: Pick<EventHead, 'saidBy' | 'status'>): boolean {
  if (!isContested(status)) return false;
  return status === 'claimed' || speaker !== null || (who !== 'outlet' && who !== 'unattributed');
}

function sourceOf(head: Pick<EventHead, 'saidBy' | 'status'>, words: FirstWords): string {
  const { said } = words;
  const { who, speaker, office, via } = head.saidBy;
  const asserted = isAsserted(head);
  const outlet = outletOf(head, words);
  const means = via === null ? null : said.via(textOf(via, words));
  const name = speaker === null ? null : said.speaker(textOf(speaker, words), who);
  const ways = [who === 'social-video' ? said.fromVideo : null, means].filter((way) => way !== null);
  if (name !== null) {
    const person =
      office === null ? said.saying([name, ...ways]) : said.list([name, textOf(office, words), ...ways]);
    const isPassedOn = who === 'party' || who === 'social-video' || who === 'unattributed';
    return isPassedOn && !asserted ? said.outletOf(outlet, person) : person;
  }
  const nobody = (asserted ? said.claimants[who] : undefined) ?? said.nobody(outlet)[who];
  return means === null ? nobody : said.saying([nobody, means]);
}

function textOf(map: LanguageMap, words: FirstWords): string {
  return inLanguage(map, words.code).text;
}
