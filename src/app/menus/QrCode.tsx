import { useState } from 'react';
import { Choice } from './Choice.tsx';
import { CodeDrawing } from './CodeDrawing.tsx';
import { useLinks } from './links.ts';
import { type Code, codeFile, codeOf, denseFrom } from './qr.ts';
import styles from './QrCode.module.css';
import { saveFile } from './saveFile.ts';
import type { SectionProps } from './section.ts';

const pixels = 1024;

/** The link as a code for paper and slides, drawn here: nobody is asked. */
export function QrCode({ words, site, onTell }: SectionProps) {
  const { share } = words;
  const { event, view, story } = useLinks(words, site);
  const other = event ?? story;
  const [chosen, setChosen] = useState<'view' | 'other'>(event ? 'other' : 'view');
  const link = chosen === 'view' ? view : other;
  const code = codeOf(link.href);
  const save = (content: BlobPart, mediaType: string, ending: string) => {
    const name = `${link.slug}-qr.${ending}`;
    saveFile(content, mediaType, name);
    onTell(words.download.saved(name));
  };
  return (
    <div className={styles['qr']}>
      {(event !== null || chosen === 'other' || code === null) && (
        <Choice
          legend={share.qrLeads}
          name="qr"
          options={[
            { value: 'other', label: share.qrTo[event ? 'event' : 'story'] },
            { value: 'view', label: share.qrTo.view },
          ]}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {code ? (
        <>
          <CodeDrawing
            code={code}
            name={share.qrOf(link.href)}
            className={code.size > denseFrom ? styles['dense'] : styles['code']}
          />
          <div className={styles['acts']}>
            <button
              type="button"
              onClick={() => {
                save(codeFile(code, pixels), 'image/svg+xml', 'svg');
              }}
            >
              {share.save('SVG')}
            </button>
            <button
              type="button"
              onClick={() => {
                drawCode(code).toBlob((picture) => {
                  if (picture) save(picture, picture.type, 'png');
                });
              }}
            >
              {share.save('PNG')}
            </button>
          </div>
        </>
      ) : (
        <p>{share.qrTooLong}</p>
      )}
    </div>
  );
}

/** In whole pixels a square; what is left over goes to the margin. */
function drawCode({ size, path }: Code): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser draws on no canvas');
  const scale = Math.floor(pixels / size);
  const margin = Math.floor((pixels - scale * size) / 2);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, pixels, pixels);
  context.setTransform(scale, 0, 0, scale, margin, margin);
  context.fillStyle = '#000';
  context.fill(new Path2D(path));
  return canvas;
}
