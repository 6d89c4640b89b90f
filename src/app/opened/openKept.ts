import type { OpenedWords } from '../../i18n/opened/index.ts';
import { shownName } from './fileName.ts';
import { bodyOf, listKept } from './keep.ts';
import type { Session } from './session.ts';

/** Opens what is kept, and shows it as it was. */
export async function openKept(key: string, session: Session, told: OpenedWords): Promise<void> {
  const kept = (await listKept()).find((one) => one.key === key);
  const body = kept && (await bodyOf(key));
  if (!kept || !body) {
    session.refuse(kept?.name ?? shownName(key), told.kept.gone);
    return;
  }
  session.open(new File([body], kept.name), { keptAs: key });
}
