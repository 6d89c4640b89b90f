import { bibtex } from './bibtex.ts';
import type { CitationStyle } from './citation.ts';
import { csl } from './csl.ts';
import { plain } from './plain.ts';
import { ris } from './ris.ts';

export { citeArticle, citeEntry } from './citation.ts';

/** Every style there is. To add one: its file, and its line here. */
export const styles: readonly CitationStyle[] = [plain, bibtex, ris, csl];
