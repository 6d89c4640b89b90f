import { directionOf } from '../i18n/index.ts';
import { isPlain } from './plainClick.ts';

interface Props {
  readonly title: { readonly text: string; readonly language: string };
  readonly reported: string;
  readonly home: string;
  readonly onHome?: () => void;
}

/** The story's title, and whose report it is. */
export function Masthead({ title, reported, home, onHome }: Props) {
  return (
    <div className="frame-story">
      <h1 className="frame-title" lang={title.language} dir={directionOf(title.language)}>
        <a
          href={home}
          onClick={(event) => {
            if (!onHome || !isPlain(event)) return;
            event.preventDefault();
            onHome();
          }}
        >
          {title.text}
        </a>
      </h1>
      <p>{reported}</p>
    </div>
  );
}
