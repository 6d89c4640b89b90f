import type { Code } from './qr.ts';

interface Props {
  readonly code: Code;
  readonly name: string;
  readonly className?: string | undefined;
}

/** Dark on white in both themes: many readers know no other. */
export function CodeDrawing({ code: { size, path }, name, className }: Props) {
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <path fill="#fff" d={`M0 0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
