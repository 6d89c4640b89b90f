import type { MarkedWords } from '../i18n/said.ts';
import { Icon } from '../marks/Icon.tsx';

interface Props {
  readonly care: MarkedWords;
  /** Where a script is there to do it. */
  readonly hide?: { readonly label: string; readonly onHide: () => void };
}

/** What the story contains, before somebody reads it. The page's head hides it from who has hidden it before. */
export function CareNote({ care, hide }: Props) {
  return (
    <p className="frame-care" role="note">
      <span {...care.marks}>{care.text}</span>
      {hide && (
        <button type="button" aria-label={hide.label} onClick={hide.onHide}>
          <Icon name="close" />
        </button>
      )}
    </p>
  );
}
