/** What a canvas draws words with. */
type Pen = Pick<CanvasRenderingContext2D, 'font' | 'measureText'>;

const mostKept = 5000;

/** Gives the width in CSS px of a label of weight 600, `size` px large; each is measured once. */
export function makeMeasure(
  makePen: () => Pen | null,
  family: () => string,
): (text: string, size: number) => number {
  const widths = new Map<string, number>();
  let pen: Pen | null = null;
  let fonts = '';
  return (text, size) => {
    const key = `${size} ${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    pen ??= makePen();
    if (!pen) return text.length * size * 0.6;
    fonts ||= family();
    pen.font = `600 ${size}px ${fonts}`;
    const { width } = pen.measureText(text);
    if (widths.size > mostKept) widths.clear();
    widths.set(key, width);
    return width;
  };
}
