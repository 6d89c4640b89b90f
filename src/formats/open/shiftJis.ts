/**
 * Whether a text is Japanese in Shift-JIS (JIS X 0208, annex 1): pairs of bytes throughout, most of which begin between 0x81 and 0x9F, where encodings of one
 * byte a letter have hardly any letters, and a good part of which end above ASCII, where words of such encodings seldom go on. Those encodings'
 * own words are here lone letters of half width.
 */
export function isShiftJis(bytes: Uint8Array): boolean {
  let pairs = 0;
  let low = 0;
  let above = 0;
  let lone = 0;
  const kinds = new Set<number>();
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (lead >= 0xa1 && lead <= 0xdf) {
      lone += 1;
      continue;
    }
    // The last may be cut in two.
    if (at + 1 === bytes.length) break;
    const trail = bytes[at + 1] ?? 0;
    if (lead === 0x80 || lead === 0xa0 || lead > 0xfc || trail < 0x40 || trail === 0x7f || trail > 0xfc)
      return false;
    pairs += 1;
    if (lead < 0xa0) low += 1;
    if (trail >= 0x80) above += 1;
    kinds.add(lead * 0x100 + trail);
    at += 1;
  }
  return kinds.size >= fewest && low >= pairs * 0.7 && above >= pairs * 0.3 && lone <= pairs * 0.1;
}

/** Different letters. */
const fewest = 6;
