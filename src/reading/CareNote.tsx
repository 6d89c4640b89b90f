import { Icon } from '../marks/Icon.tsx';

interface Props {
  readonly care: { readonly text: string; readonly language: string };
  /** Where a script is there to do it. */
  readonly hide?: { readonly label: string; readonly onHide: () => void };
}

/** What the story contains, before somebody reads it. The page's head hides it from who has hidden it before. */
export function CareNote({ care, hide }: Props) {
  return (
    <p className="frame-care" role="note">
      <bdi lang={care.language}>{care.text}</bdi>
      {hide && (
        <button type="button" aria-label={hide.label} onClick={hide.onHide}>
          <Icon name="close" />
        </button>
      )}
    </p>
  );
}
