import { visible } from '../../model/textRules.ts';
import { type NoteKind, type RowNote, noteKinds } from './report.ts';

/** Notes of rows as far as a report holds them, and how many there were of each kind. */
export interface Notes {
  readonly notes: readonly RowNote[];
  readonly noted: Readonly<Record<NoteKind, number>>;
}

export interface NoteKeeper extends Notes {
  /** Counts a note; whether there is room for it, so that its texts are worth making. */
  readonly count: (is: NoteKind) => boolean;
  /** Holds a note that is counted. */
  readonly hold: (note: RowNote) => void;
  /** Counts a note and holds it if there is room, its value so that all of it is seen. Notes come in the order of rows. */
  readonly add: (note: RowNote) => void;
}

export function noteKeeper(): NoteKeeper {
  const notes: RowNote[] = [];
  const noted = nothingNoted();
  const count = (is: NoteKind) => {
    noted[is]++;
    return hasRoom(notes.length, noted[is]);
  };
  return {
    notes,
    noted,
    count,
    hold: (note) => {
      notes.push(note);
    },
    add(note) {
      if (count(note.is)) notes.push({ ...note, value: visible(note.value.trim()) });
    },
  };
}

/** What two have noted of the same rows. */
export function together(one: Notes, other: Notes): Notes {
  const noted = nothingNoted();
  for (const is of noteKinds) noted[is] = one.noted[is] + other.noted[is];
  if (one.notes.length === 0) return { notes: other.notes, noted };
  const all = [...one.notes, ...other.notes].sort((a, b) => a.row - b.row);
  const seen = nothingNoted();
  const notes = all.filter((note, index) => hasRoom(index, ++seen[note.is]));
  return { notes, noted };
}

/** What stands in a cell, as a note quotes it: on one line, with unseen characters as their numbers. */
export function quoted(text: string): string {
  const shown = visible(text.trim());
  return shown.length <= longest ? shown : `${shown.slice(0, longest - 1).trimEnd()}…`;
}

/** Of a cell's bytes no more are read for it. */
export const mostQuoted = 800;
const longest = 120;
const mostHeld = 10_000;
const ofEachKind = 100;

function hasRoom(held: number, ofItsKind: number): boolean {
  return held < mostHeld || ofItsKind <= ofEachKind;
}

function nothingNoted(): Record<NoteKind, number> {
  const noted: Partial<Record<NoteKind, number>> = {};
  for (const is of noteKinds) noted[is] = 0;
  return parseNoted(noted);
}

function parseNoted(noted: Partial<Record<NoteKind, number>>): Record<NoteKind, number> {
  return noted as Record<NoteKind, number>;
}
