import { type MarkedWords, saidIn } from '../i18n/said.ts';
import { GroupMark } from '../marks/GroupMark.tsx';
import type { MarkLook } from '../marks/look.ts';
import { Mark } from '../marks/Mark.tsx';
import { Surroundings } from '../marks/Surroundings.tsx';
import { placePrecisions, type PlaceRef, roles } from '../model/place.ts';
import { isContested, speakers, statuses } from '../model/status.ts';
import { Row, Section } from './MethodRows.tsx';
import type { Telling } from './StillPage.tsx';

// What kinds, marks, statuses, speakers and places mean, each with how many events of this story have it.

export function Kinds({ loaded, words, language, method }: Telling) {
  return (
    <Section id="kinds" heading={method.kinds.heading}>
      <p>{method.kinds.text}</p>
      <ul className="method-rows">
        {loaded.kinds.map((kind) => (
          <Row
            key={kind.id}
            sign={<Mark kind={kind} footing="solid" contested={false} size={28} />}
            name={<Said {...saidIn(kind.name, language)} />}
            meaning={<Said {...saidIn(kind.meaning, language)} />}
            count={words.events(loaded.records.filter((record) => record.kind === kind.id).length)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Said({ text, marks }: MarkedWords) {
  return marks.lang === undefined ? text : <span {...marks}>{text}</span>;
}

export function Marks({ loaded, words, method }: Telling) {
  const { legend, status } = words;
  const [kind, another = kind] = loaded.kinds;
  if (!kind || !another) return null;
  const look = (footing: MarkLook['footing'], contested: boolean): MarkLook => ({ kind, footing, contested });
  const contested = statuses.filter(isContested).map((one) => status.label[one]);
  return (
    <Section id="marks" heading={method.marks.heading}>
      <p>{method.marks.text}</p>
      <ul className="method-rows">
        <Pair sign={<Mark {...look('solid', false)} size={28} />} words={legend.solid} />
        <Pair sign={<Mark {...look('hollow', false)} size={28} />} words={legend.hollow} />
        <Pair sign={<Mark {...look('solid', false)} size={28} />} words={legend.plain} />
        <Pair sign={<Mark {...look('solid', true)} size={28} />} words={legend.broken} />
        <Pair
          sign={
            <GroupMark
              members={[
                look('solid', true),
                look('solid', false),
                { ...look('solid', false), kind: another },
              ]}
              kinds={loaded.kinds}
              size={28}
            />
          }
          words={legend.number}
        />
        <Pair sign={<Circle />} words={legend.circle} />
      </ul>
      <p>{method.marks.contested(words.said.list(contested))}</p>
    </Section>
  );
}

function Pair({ sign, words: [name = '', meaning] }: { sign: React.ReactNode; words: readonly string[] }) {
  return <Row sign={sign} name={name} meaning={meaning} />;
}

function Circle() {
  return (
    <svg width={28} height={28} viewBox="0 0 32 32" aria-hidden="true">
      <Surroundings />
    </svg>
  );
}

export function Statuses({ loaded, words, method }: Telling) {
  const { label } = words.status;
  const { meaning } = words.statusNotes;
  const kind = loaded.kinds[0];
  return (
    <Section id="statuses" heading={method.statuses.heading}>
      <p>{method.statuses.text}</p>
      <ul className="method-rows">
        {statuses.map((status) => (
          <Row
            key={status}
            sign={kind && <Mark kind={kind} footing="solid" contested={isContested(status)} size={28} />}
            name={label[status]}
            meaning={meaning[status]}
            count={words.events(loaded.records.filter((record) => record.status === status).length)}
          >
            <div>
              {method.columns.demands}: {method.statuses.demands[status]}
            </div>
          </Row>
        ))}
      </ul>
    </Section>
  );
}

export function Speakers({ loaded, words, method }: Telling) {
  return (
    <Section id="speakers" heading={method.who.heading}>
      <p>{method.who.text}</p>
      <ul className="method-rows plain">
        {speakers.map((who) => (
          <Row
            key={who}
            name={words.filters.values.who(who) ?? who}
            meaning={method.who.meaning[who]}
            count={words.events(loaded.records.filter(({ saidBy }) => saidBy.who === who).length)}
          />
        ))}
      </ul>
    </Section>
  );
}

export function Places({ loaded, words, method }: Telling) {
  const { places } = method;
  const number = new Intl.NumberFormat(words.locale);
  const events = (holds: (ref: PlaceRef) => boolean) =>
    words.events(loaded.records.filter(({ where }) => where.some(holds)).length);
  const refs = loaded.records.flatMap(({ where }) => where);
  const counted = (basis: PlaceRef['basis']) =>
    number.format(refs.filter((ref) => ref.basis === basis).length);
  return (
    <Section id="places" heading={places.heading}>
      <p>{places.text(number.format(loaded.places.length))}</p>
      <ul className="method-rows plain">
        {placePrecisions.map((precision) => {
          const [name, meaning] = places.precision[precision];
          return (
            <Row
              key={precision}
              {...{ name, meaning }}
              count={events((ref) => ref.precision === precision)}
            />
          );
        })}
      </ul>
      <h3>{places.rolesHeading}</h3>
      <ul className="method-rows plain">
        {roles.map((role) => {
          const [name, meaning] = places.roles[role];
          return <Row key={role} {...{ name, meaning }} count={events((ref) => ref.role === role)} />;
        })}
      </ul>
      <p>{places.inferred(counted('stated'), counted('inferred'))}</p>
    </Section>
  );
}
