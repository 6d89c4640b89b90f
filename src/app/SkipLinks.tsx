import type { FirstWords } from '../i18n/en.ts';

/** They move the focus and leave the address alone: its hash is the view. */
export function SkipLinks({ words }: { readonly words: FirstWords }) {
  const targets = [
    ['events', words.frame.skipToEvents],
    ['timeline', words.frame.skipToTimeline],
    ['map', words.frame.skipToMap],
  ] as const;
  return (
    <>
      {targets.map(([id, label]) => (
        <button
          key={id}
          type="button"
          className="skip"
          onClick={() => {
            document.getElementById(id)?.focus();
          }}
        >
          {label}
        </button>
      ))}
    </>
  );
}
