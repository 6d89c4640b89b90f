import { describe, expect, it } from 'vitest';
import { type Change, dayOfRevision, pathOfField, revisionOf } from './change.ts';
import { changeableFields, makeChange } from './changeRules.ts';
import { type EventDraft, makeEvent } from './event.ts';
import { context, deadline, faultsOf, valueOf } from './record.fixture.ts';
import { editorialProblems } from './rules.ts';

const title = deadline.title['en'] ?? '';
const retitled: Change = {
  date: '2022-03-05',
  field: 'title.en',
  old: 'Putin aide says the delegation waited',
  new: title,
  reason: { en: 'It was a deadline, not a report of waiting.' },
};
const around = { languages: ['en', 'uk'], recorded: '2022-03-01' };

/** `date time-order`, a line for each. */
const faults = (change: Partial<Change>) => faultsOf(makeChange({ ...retitled, ...change }, around));
const messageOf = (change: Partial<Change>) => {
  const made = makeChange({ ...retitled, ...change }, around);
  return made.ok ? null : made.problems.map(({ message }) => message).join(' ');
};

describe('a correction', () => {
  it('is its date, its field, what that said and says, and why', () => {
    expect(valueOf(makeChange(retitled, around))).toEqual(retitled);
    expect(faults({ old: null })).toEqual([]);
    expect(faults({ new: null })).toEqual([]);
    expect(faults({ date: '2022-03-01' })).toEqual([]);
  });

  it('has a day, none before its record was published', () => {
    for (const date of ['2022-02-30', '2022-03', 'soon', '2022-03-05 15:00'])
      expect(faults({ date })).toEqual(['date time-unreadable']);
    expect(faults({ date: '2022-02-28' })).toEqual(['date time-order']);
    expect(messageOf({ date: '2022-02-28' })).toContain('before 2022-03-01');
    expect(faultsOf(makeChange({ ...retitled, date: '2000-01-01' }, { ...around, recorded: null }))).toEqual(
      [],
    );
  });

  it('names a field that records have, else the nearest one', () => {
    for (const field of ['status', 'where', 'where[12].precision', 'saidBy.short.uk', 'excerpts[0].quote'])
      expect(faults({ field }), field).toEqual([]);
    const nearest = [
      ['titel.en', 'title.en'],
      ['title.ne', 'title.en'],
      ['where.precision', 'where[0].precision'],
      ['where[2].precison', 'where[2].precision'],
      ['where[02].note', 'where[0].note'],
      ['when.iss', 'when.is'],
    ] as const;
    for (const [field, near] of nearest) {
      expect(faults({ field }), field).toEqual(['field shape']);
      expect(messageOf({ field })).toContain(`did you mean "${near}"?`);
    }
    expect(messageOf({ field: '__proto__.polluted' })).toContain('write its path, as title.en');
  });

  it('changes something', () => {
    expect(faults({ old: title })).toEqual([' shape']);
    expect(faults({ old: null, new: null })).toEqual([' shape']);
    expect(faults({ old: ' ' })).toEqual(['old shape']);
  });

  it('has a reason in the first language at least', () => {
    expect(faults({ reason: { uk: 'Це був строк.' } })).toEqual(['reason shape']);
    expect(faults({ reason: { en: 'Why.', fr: 'Pourquoi.' } })).toEqual(['reason.fr shape']);
    expect(faults({ reason: {} })).toEqual(['reason shape']);
  });
});

describe('the corrections of a record', () => {
  const withChanges = (...changes: readonly Change[]): EventDraft => ({
    ...deadline,
    recorded: '2022-03-01',
    changes,
  });
  const faultsIn = (draft: EventDraft) => faultsOf(makeEvent(draft, context));
  const earlier: Change = { ...retitled, date: '2022-03-02', old: 'A deadline', new: retitled.old };

  it('are its own, and each makes a revision', () => {
    const record = valueOf(makeEvent(withChanges(earlier, retitled), context));
    expect(record.changes).toEqual([earlier, retitled]);
    expect(revisionOf(record)).toBe(3);
    expect([1, 2, 3].map((n) => dayOfRevision(record, n))).toEqual([
      '2022-03-01',
      '2022-03-02',
      '2022-03-05',
    ]);
    expect(revisionOf(valueOf(makeEvent(deadline, context)))).toBe(1);
  });

  it('stand in order of time', () => {
    const late = { ...earlier, date: '2022-03-06' };
    expect(faultsIn(withChanges(late, retitled))).toEqual(['changes.1.date time-order']);
    expect(faultsIn(withChanges(earlier, { ...retitled, date: earlier.date }))).toEqual([]);
    const tooEarly = { ...retitled, date: '2022-01-01' };
    expect(faultsIn(withChanges(earlier, tooEarly))).toEqual(['changes.1.date time-order']);
  });

  it('leave no gap: each goes on from the one before, and the last is what the record says', () => {
    expect(faultsIn(withChanges({ ...earlier, new: 'Another title' }, retitled))).toEqual([
      'changes.1.old shape',
    ]);
    expect(faultsIn(withChanges(earlier))).toEqual(['changes.0.new shape']);
    expect(faultsIn(withChanges({ ...retitled, field: 'when.zone', new: 'Europe/Minsk' }))).toEqual([
      'changes.0.new shape',
    ]);
    expect(
      faultsIn(withChanges({ ...retitled, field: 'when.zone', old: 'Europe/Minsk', new: null })),
    ).toEqual([]);
  });

  it('of a list as a whole are words, after which its rows may be others', () => {
    const row = { ...retitled, date: '2022-03-02', field: 'where[0].place', old: 'minsk', new: 'kharkiv' };
    const list = { ...retitled, field: 'where', old: 'Kharkiv', new: 'Gomel, where it had been sent' };
    expect(faultsIn(withChanges(row))).toEqual(['changes.0.new shape']);
    expect(faultsIn(withChanges(row, list))).toEqual([]);
    expect(faultsIn(withChanges({ ...row, field: 'where[0].place', new: 'gomel' }))).toEqual([]);
  });

  it('are words as all others', () => {
    const [marked] = [{ ...retitled, reason: { en: 'It was <b>a deadline' } }];
    expect(faultsIn(withChanges(marked))).toEqual(['changes.0.reason.en text-markup']);
    expect(faultsIn(withChanges({ ...retitled, old: 'A dead\u00adline' }))).toEqual([
      'changes.0.old text-control',
    ]);
  });

  it('quote no more than a record may', () => {
    const quoted = { ...retitled, field: 'excerpts[0].quote', old: 'word '.repeat(31).trim() };
    const draft = withChanges({ ...quoted, new: deadline.excerpts[0]?.quote ?? null });
    expect(editorialProblems(draft, context.sources).map(({ rule, path }) => [rule, path.join('.')])).toEqual(
      [['quote-long', 'changes.0.old']],
    );
  });
});

it('a field is read as the path that it prints', () => {
  expect(pathOfField('where[12].precision')).toEqual(['where', 12, 'precision']);
  expect(pathOfField('saidBy.short.zh-Hant')).toEqual(['saidBy', 'short', 'zh-Hant']);
  expect(changeableFields).toHaveLength(new Set(changeableFields).size);
});
