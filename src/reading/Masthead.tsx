import type { MarkedWords } from '../i18n/said.ts';
import { isPlain } from './plainClick.ts';

interface Props {
  readonly title: MarkedWords;
  readonly reported: string;
  readonly home: string;
  readonly onHome?: () => void;
}

/** The story's title, and whose report it is. */
export function Masthead({ title, reported, home, onHome }: Props) {
  return (
    <div className="frame-story">
      <h1 className="frame-title" {...title.marks}>
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
