import { useStore as useZustand } from 'zustand';
import type { PageProps } from './pageProps.ts';
import { plainName } from './fileName.ts';
import { SaveButton } from './SaveButton.tsx';
import type { ShownFile } from './session.ts';

/** So many events at most: each is a file that somebody opens. */
const most = 5000;

/** The file as the folder that curators work in. */
export function DatasetFolder({ words, told, session, onTell }: PageProps) {
  const shown = useZustand(session, (state) => state.shown);
  const { save } = told;
  if (!shown) return null;
  const isTooLong = shown.dataset.heads.length > most;
  const make = async () => {
    const { draftFolder } = await import('../../formats/draftFolder.ts');
    const readme = [`# ${save.publish}`, ...save.publishSteps.map((step, at) => `${at + 1}. ${step}`)];
    return draftFolder({
      ...draftOf(shown),
      language: words.code,
      notes: save.datasetNotes,
      readme: `${readme.join('\n\n')}\n`,
    });
  };
  return (
    <section>
      <h3>{save.dataset}</h3>
      <p>{isTooLong ? save.datasetTooMany(most) : save.datasetMeans(most)}</p>
      {!isTooLong && (
        <SaveButton
          told={told}
          onTell={onTell}
          label={save.dataset}
          name={`${plainName(shown.read.name)}-dataset.zip`}
          type="application/zip"
          make={make}
        />
      )}
    </section>
  );
}

function draftOf({ read, dataset, details }: ShownFile) {
  const { heads, places, opened, edition, kinds } = dataset;
  const numbers = Array.from({ length: heads.length }, (_, row) => row);
  return {
    file: read.name,
    day: new Date().toISOString().slice(0, 10),
    story: edition.story,
    zone: edition.zone,
    kinds,
    places: Array.from({ length: places.length }, (_, at) => places.at(at)).filter(
      (place) => place !== undefined,
    ),
    events: numbers.flatMap((row) => {
      const head = heads.at(row);
      if (!head) return [];
      const { source, link } = opened.row(row);
      const text = Object.values(details.get(head.id)?.summary ?? {})[0] ?? '';
      const precision = opened.placed(row)?.precision ?? 'none';
      return [{ head, text, precision, source, link }];
    }),
  };
}
