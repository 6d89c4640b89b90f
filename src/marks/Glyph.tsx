import { glyphOf } from './glyphs.ts';

interface GlyphProps {
  readonly name: string;
  /** Where its 16 × 16 box begins, and how wide the box is drawn. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
}

export function Glyph({ name, x, y, size, colour }: GlyphProps) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 16})`}>
      {glyphOf(name).map(({ path, width }, at) =>
        width === null ? (
          <path key={at} d={path} fill={colour} />
        ) : (
          <path key={at} d={path} fill="none" stroke={colour} strokeWidth={width} />
        ),
      )}
    </g>
  );
}
