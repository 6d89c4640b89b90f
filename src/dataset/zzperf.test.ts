import { it } from 'vitest';
import { edition, headOf, kinds, places } from './arbitrary.ts';
import { makeColumns } from './columns.ts';
import { makeDataset } from './dataset.ts';
import { makeMarks } from './marks.ts';
it('perf', { timeout: 200000 }, () => {
  const n = 1e6;
  const base = headOf('x', { from: 0, to: 1 });
  let seed = 1;
  const rnd = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const P = Array.from({ length: 2000 }, (_, i) => ({
    ...places[0]!,
    id: `p${i}` as never,
    lat: 44 + rnd() * 8,
    lon: 22 + rnd() * 18,
  }));
  const heads = Array.from({ length: n }, (_, i) => {
    const from = Date.UTC(2022, 1, 24) + Math.floor(rnd() * 365 * 864e5);
    const to = from + 36e5 * (1 + Math.floor(rnd() * 24));
    return {
      ...base,
      id: `e${i}` as never,
      kind: kinds[i % 3]!.id,
      where: [
        {
          place: P[Math.floor(rnd() * 2000)]!.id,
          role: 'site',
          precision: 'town',
          basis: 'stated',
          note: null,
        },
      ] as never,
      when: { ...base.when, found: { from, to }, possible: { from, to } },
    };
  });
  const t = <T>(name: string, f: () => T): T => {
    const a = performance.now();
    const r = f();
    console.log(n, name, (performance.now() - a).toFixed(0));
    return r;
  };
  const d = t('all', () => makeDataset({ edition, kinds, places: P, sources: [], heads }));
  t('sorted again', () => makeDataset({ edition, kinds, places: P, sources: [], heads: d.heads }));
  t('columns', () => makeColumns(d.heads, kinds, P));
  t('marks', () => makeMarks(d.heads, P));
  t('from', () => Float64Array.from(d.heads, (h) => h.when.found.from));
  t('byend', () =>
    Uint32Array.from(d.columns.to, (_, r) => r).sort(
      (a, b) => (d.columns.to[a] ?? 0) - (d.columns.to[b] ?? 0) || a - b,
    ),
  );
});
