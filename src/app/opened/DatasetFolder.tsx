import { useStore as useZustand } from 'zustand';
import { draftRows } from '../../dataset/opened/draftRows.ts';
import type { PageProps } from './pageProps.ts';
import { plainName } from './fileName.ts';
import { SaveButton } from './SaveButton.tsx';

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
    const { read, dataset, compiled } = shown;
    const steps = save.publishSteps.map((step, at) => `${at + 1}. ${step}`);
    return draftFolder({
      file: read.name,
      language: words.code,
      story: dataset.edition.story,
      zone: dataset.edition.zone,
      kinds: dataset.kinds,
      places: Array.from({ length: dataset.places.length }, (_, at) => dataset.places.at(at)).filter(
        (place) => place !== undefined,
      ),
      events: draftRows(shown, compiled.mapping),
      notes: save.datasetNotes,
      from: told.card.from,
      readme: `${[`# ${save.publish}`, ...steps].join('\n\n')}\n`,
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
