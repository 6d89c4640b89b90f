import type { Words } from '../i18n/words.ts';
import type { Withdrawal } from '../model/ids.ts';
import { atom } from './atom.ts';
import { feedOf, type FeedFormat, type Told } from './feed.ts';
import { jsonFeed } from './jsonFeed.ts';
import { noticeOf } from './notice.ts';

/** Every way there is. To add one: its file, and its line here. */
export const feeds: readonly FeedFormat[] = [atom, jsonFeed];

/** A feed's text in the language of `words`; null where there is none to write: `hasFeeds` says where. */
export function writeFeed(
  { write }: FeedFormat,
  story: Told,
  withdrawn: readonly Withdrawal[],
  words: Words,
): string | null {
  const feed = feedOf(story, withdrawn, words);
  return feed && write(feed, noticeOf(story, words), words);
}
