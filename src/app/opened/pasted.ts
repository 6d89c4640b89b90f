/** Whether a text that is pasted into the page is meant as a file: a table of two rows at least, JSON, or XML. */
export function looksLikeTable(text: string): boolean {
  const start = text.trimStart();
  if (/^(?:[[{]|<\?xml|<kml|<gpx)/i.test(start)) return start.length > 20;
  const [first = '', second = ''] = start.split(/\r\n|\n|\r/, 3);
  return ['\t', ';', ',', '|'].some((delimiter) => {
    const count = first.split(delimiter).length;
    // Two cells of a spreadsheet are parted by a tab; a comma stands in prose too.
    return count > (delimiter === '\t' ? 1 : 2) && second.split(delimiter).length >= count;
  });
}
