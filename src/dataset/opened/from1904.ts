import type { Epoch, Question, TimeMapping } from '../../model/mapping.ts';
import type { Guess } from './guess.ts';

/** What was guessed, where the workbook says that it counts days from 1904: its bare numbers do so too. */
export function from1904(guessed: Guess): Guess {
  const { time, end } = guessed.mapping;
  return {
    mapping: { ...guessed.mapping, time: counted(time), end: counted(end) },
    questions: guessed.questions.map(asked),
    notes: guessed.notes.filter(({ is }) => is !== 'serial-1900'),
  };
}

function counted<Time extends TimeMapping | null>(time: Time): Time {
  return time?.by === 'column' ? { ...time, epoch: epochFrom(time.epoch) } : time;
}

function asked(question: Question): Question {
  switch (question.ask) {
    case 'counts':
      return { ...question, among: question.among.map(epochFrom) };
    case 'which-time':
      return { ...question, among: question.among.map(counted) };
    default:
      return question;
  }
}

function epochFrom(epoch: Epoch | null): Epoch | null {
  return epoch === 'serial' ? 'serial-1904' : epoch;
}
