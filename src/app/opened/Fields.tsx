import type { Mapping, ZoneMapping } from '../../model/mapping.ts';
import { parseZone, type Zone } from '../../model/time.ts';
import { keyOf, withZoneName } from './answers.ts';
import type { DraftProps } from './pageProps.ts';
import { ColumnField, OneOf, Samples } from './Field.tsx';
import styles from './Opening.module.css';
import { PlaceFields } from './PlaceFields.tsx';
import { TimeFields } from './TimeFields.tsx';
import { zonesNamed, zonesOffered } from './zonesOffered.ts';

/** Which columns say what, each to be changed. */
export function Fields(props: DraftProps) {
  const { told, draft, onMap } = props;
  const { mapping } = draft;
  const { columns: said } = told;
  const one = (name: 'title' | 'text' | 'kind' | 'source' | 'link' | 'id') => (
    <ColumnField
      key={name}
      {...props}
      label={said.fields[name]}
      of={name === 'title' || name === 'kind' ? name : undefined}
      value={mapping[name]}
      onChange={(column) => {
        onMap({ ...mapping, [name]: column });
      }}
    />
  );
  return (
    <section className={styles['fields']}>
      <h3>{said.heading}</h3>
      <TimeFields {...props} of="time" />
      <TimeFields {...props} of="end" />
      <ZoneField {...props} />
      <ZoneNameFields {...props} />
      <PlaceFields {...props} />
      {(['title', 'text', 'kind', 'source', 'link', 'id'] as const).map(one)}
      {(mapping.timePrecision !== null || mapping.placePrecision !== null) && <p>{said.precise}</p>}
    </section>
  );
}

function ZoneField({ words, told, draft, onMap }: DraftProps) {
  const { mapping, table } = draft;
  const { zone } = mapping;
  const { columns: said } = told;
  const { usual, all } = zonesOffered(words);
  const now = zone.by === 'all' ? zone.zone : zone.otherwise;
  const names = [...new Set([...usual.map((one) => String(one.zone)), String(now), ...all])];
  const options: readonly { readonly value: string; readonly label: string }[] = [
    ...names.map((name) => ({
      value: `z ${name}`,
      label: usual.find((one) => one.zone === name)?.label ?? name.replaceAll('_', ' '),
    })),
    ...table.columns.map((name, column) => ({ value: `c ${column}`, label: said.zoneColumn(name) })),
  ];
  const zoneAs = (value: string): ZoneMapping | null => {
    const rest = value.slice(2);
    if (value.startsWith('c ')) return { by: 'column', column: Number(rest), otherwise: now };
    const parsed = parseZone(rest);
    return parsed && { by: 'all', zone: parsed, isAnswered: true };
  };
  return (
    <OneOf
      label={said.fields.zone}
      note={zone.by === 'column' ? <Samples told={told} draft={draft} column={zone.column} /> : null}
      options={options}
      value={zone.by === 'column' ? `c ${zone.column}` : `z ${zone.zone}`}
      onChange={(value) => {
        const next = zoneAs(value);
        const answered: Mapping | null = next && { ...mapping, zone: next };
        if (answered) onMap(answered, next?.by === 'all' ? keyOf({ ask: 'zone' }) : undefined);
      }}
    />
  );
}

/** What letters mean of which all rows have decided it; the others are asked about. */
function ZoneNameFields({ words, told, draft, onMap }: DraftProps) {
  const { mapping, table } = draft;
  const asked = table.questions.flatMap((question) => (question.ask === 'zone-name' ? [question.name] : []));
  const names = Object.entries(mapping.zoneNames ?? {}).filter(([name]) => !asked.includes(name));
  return names.map(([name, meant]) => (
    <OneOf<Zone | null>
      key={name}
      label={told.questions.zoneName(name)}
      options={[...zonesNamed(name, words, told), { value: null, label: told.questions.zoneNameNone }]}
      value={meant}
      onChange={(zone) => {
        onMap(withZoneName(mapping, name, zone), keyOf({ ask: 'zone-name', name }));
      }}
    />
  ));
}
