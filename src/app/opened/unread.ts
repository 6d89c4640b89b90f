import { type Parts, type TableOfFile, allAlike } from '../../formats/open/carrier.ts';

/** The tables of a file that are not in what was read of it. */
export function unreadIn({ read, all, alike }: Parts): readonly TableOfFile[] {
  const isRead = (name: string) => (read === allAlike ? alike.includes(name) : name === read);
  return all.filter(({ name, refusal }) => refusal !== null || !isRead(name));
}
