// An `&` that begins no reference is the commonest slip of XML written by hand; a parser would take what follows for one, tags and all.

const marks = /<!\[CDATA\[|\]\]>|<!--|-->|&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][\w.-]{0,31});)/gi;
/** What one of those, and a reference, is shorter than. */
const longest = 40;

/**
 * Writes `&amp;` for every `&` alone, outside of comments and sections of CDATA, where it means itself. Takes a document in pieces: the
 * end of one is kept for the next where it may be the beginning of something, unless it is the last.
 */
export function ampersandMender(onSlip: () => void): (piece: string, isLast?: boolean) => string {
  let kept = '';
  /** What ends the stretch in which nothing is mended. */
  let until: string | null = null;
  return (piece, isLast = false) => {
    const all = kept + piece;
    const from = Math.max(0, all.length - longest);
    const open = isLast ? -1 : all.slice(from).search(/[&<\]-]/);
    const end = open === -1 ? all.length : from + open;
    kept = all.slice(end);
    return all.slice(0, end).replace(marks, (mark) => {
      if (until !== null) {
        if (mark === until) until = null;
        return mark;
      }
      if (mark === '&') {
        onSlip();
        return '&amp;';
      }
      if (mark.startsWith('<')) until = mark === '<!--' ? '-->' : ']]>';
      return mark;
    });
  };
}
