import { type MeaningOfO, meaningsOfO, type PlaceMapping } from '../../model/mapping.ts';
import { exchangedBy, keyOf, withExchanged, withLetterO, withPairOrder } from './answers.ts';
import { Choices } from './Choices.tsx';
import type { AskedProps } from './pageProps.ts';
import { cellWith, samplesOf } from './samples.ts';

/** Which of several places of a row is the event's. */
export function WhichPlaceAsked({ told, draft, question, onMap }: AskedProps<'which-place'>) {
  const { questions: q } = told;
  const { table, mapping } = draft;
  const columnsOf = (place: PlaceMapping | null) => (place?.by === 'columns' ? [place.lat, place.lon] : []);
  const namesOf = (place: PlaceMapping) => columnsOf(place).map((column) => table.columns[column] ?? '');
  const [first] = question.among;
  const chosen = columnsOf(mapping.place).join();
  return (
    <Choices<PlaceMapping>
      legend={q.whichPlace}
      note={first && !draft.answered.has(keyOf(question)) ? q.whichPlaceMeans(namesOf(first)) : null}
      options={question.among.map((place) => ({
        value: place,
        label: q.whichPlaceOf(
          namesOf(place),
          columnsOf(place).flatMap((column) => samplesOf(table, column, 1)),
        ),
      }))}
      value={question.among.find((place) => columnsOf(place).join() === chosen)}
      onChange={(place) => {
        onMap({ ...mapping, place }, keyOf(question));
      }}
    />
  );
}

export function PairAsked({ told, draft, question, onMap }: AskedProps<'pair-order'>) {
  const { place } = draft.mapping;
  const order = place?.by === 'pair' || place?.by === 'wkt' ? place.order : undefined;
  const [written = ''] = samplesOf(draft.table, question.column, 1);
  return (
    <Choices
      legend={told.questions.pair(written)}
      note={null}
      options={(['lat-lon', 'lon-lat'] as const).map((value) => ({
        value,
        label: told.columns.pairOrders[value],
      }))}
      value={draft.answered.has(keyOf(question)) ? order : undefined}
      onChange={(next) => {
        onMap(withPairOrder(draft.mapping, next), keyOf(question));
      }}
    />
  );
}

export function LetterAsked({ told, draft, question, onMap }: AskedProps<'letter-o'>) {
  const { questions: q } = told;
  const { place } = draft.mapping;
  return (
    <Choices<MeaningOfO>
      legend={q.letterO(cellWith(draft.table, question.column, /O/i) ?? 'O')}
      note={q.letterOMeans(draft.table.columns[question.column] ?? '')}
      options={meaningsOfO.map((value) => ({ value, label: q.lettersO[value] }))}
      value={place !== null && 'letterO' in place ? (place.letterO ?? undefined) : undefined}
      onChange={(next) => {
        onMap(withLetterO(draft.mapping, next), keyOf(question));
      }}
    />
  );
}

export function ExchangeAsked({ told, draft, question, onMap }: AskedProps<'exchanged'>) {
  const { questions: q } = told;
  const nameOf = (column: number) => draft.table.columns[column] ?? '';
  return (
    <Choices<'values' | 'names'>
      legend={q.exchanged(nameOf(question.lat), nameOf(question.lon))}
      note={q.exchangedMeans}
      options={[
        { value: 'values', label: q.byValues },
        { value: 'names', label: q.byNames },
      ]}
      value={exchangedBy(draft.mapping, question)}
      onChange={(next) => {
        onMap(withExchanged(draft.mapping, question, next), keyOf(question));
      }}
    />
  );
}
