import type { TextTable } from './table.ts';
import { cellOf } from './text.ts';

/** Whether a row says that it adds up those before it: one of its cells, and no more than one, is such a word alone. */
export function tellsTotals(table: TextTable, row: number): boolean {
  const said = table.columns.filter((_, column) => words.has(plain(cellOf(table, row, column))));
  return said.length === 1;
}

function plain(text: string): string {
  return text.length > longest
    ? ''
    : text
        .replaceAll(/[\s:.]+/g, ' ')
        .trim()
        .toLowerCase();
}

const longest = 30;

const words: ReadonlySet<string> = new Set(
  'total,totals,grand total,sum,subtotal,summe,gesamt,gesamtsumme,insgesamt,итого,всего,итог,разом,усього,всього,загалом,підсумок,total général,somme,ensemble,suma,total general,totale,soma,razem,ogółem,łącznie,celkem,toplam,genel toplam,合計,総計,小計,总计,合计,總計,합계,총계,कुल,योग,المجموع,الإجمالي,مجموع,σύνολο,totaal,summa,totalt'.split(
    ',',
  ),
);
