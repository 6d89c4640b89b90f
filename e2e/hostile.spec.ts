import type { Page } from '@playwright/test';
import { eventsOf, outcomeOf } from '../src/app/opened/engine.fixture.ts';
import { pack } from '../src/app/opened/pack.ts';
import { damaged, dice } from '../src/formats/open/damage.fixture.ts';
import { drivers } from '../src/formats/open/drivers.fixture.ts';
import type { Written } from '../src/formats/open/written.fixture.ts';
import { opened as en } from '../src/i18n/opened/en.ts';
import { expect, test } from './start.ts';
import { visit } from './story.ts';

// Files of every kind, one after the other on one page: markup in every cell, cut off, damaged. What breaks a page, asks for anything
// elsewhere or makes an element of a file's text fails this.

const markup =
  '<img data-theirs src="https://theirs.example/x.png" onerror="theirs()"><script data-theirs>theirs()</script>';
const frame =
  '<iframe data-theirs src="https://theirs.example/"></iframe><svg data-theirs onload="theirs()">';

const events = Array.from({ length: 4 }, (_, at): Written => ({
  id: `${1001 + at}`,
  title: `Title ${at} ${markup}`,
  text: `Text ${at} ${frame}<a data-theirs href="javascript:theirs()">link</a>`,
  kind: `Kind <b data-theirs onclick="theirs()">${at % 2}</b>`,
  year: 2022,
  month: 2,
  day: 24 + at,
  lat: 48.5 + at / 8,
  lon: 30.25,
  link: at % 2 === 0 ? 'javascript:theirs()' : 'data:text/html,<script>theirs()</script>',
}));

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

async function files(): Promise<readonly Given[]> {
  const whole = drivers.map(({ of, write }) => ({
    name: `${of} <img data-theirs>`,
    bytes: write(events),
    isWhole: true,
  }));
  const [first] = whole;
  const outcome = first && (await outcomeOf(first.bytes));
  if (outcome?.is !== 'shown') throw new Error('no file of ours');
  expect(eventsOf(outcome)).toHaveLength(events.length);
  const ours = pack({ name: 'ours', compiled: outcome.compiled, read: outcome.table });
  const all = [...whole, { name: 'ours <img data-theirs>', bytes: ours, isWhole: true }];
  return [
    ...all,
    ...all.map(({ name, bytes }, at) => ({
      name: `${name} damaged`,
      isWhole: false,
      bytes: at % 2 === 0 ? damaged(bytes, dice(at + 1)) : bytes.slice(0, bytes.length * 0.7),
    })),
    {
      name: 'page',
      bytes: new TextEncoder().encode(`<!doctype html><title>x</title>${markup}`),
      isWhole: false,
    },
    { name: 'nothing', bytes: new Uint8Array(), isWhole: false },
  ];
}

interface Seen {
  /** The words of a refusal, or of a report. */
  readonly refused: string;
  readonly report: string;
  /** The card of an event. */
  readonly card: string;
  /** Elements that a file's text has become. */
  readonly theirs: readonly string[];
}

/** Drops a file on the page, shows it, looks at an event of one that is whole and at its report, and gives the story back. */
async function seen(page: Page, { name, bytes, isWhole }: Given): Promise<Seen> {
  return page.evaluate(
    async ({ name, base64, isWhole }) => {
      const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
      const button = (text: string) =>
        all('button').find((one) => one.textContent.trim() === text && !one.hasAttribute('disabled'));
      const theirs = () =>
        all('[data-theirs], a[href^="javascript:" i], a[href^="data:" i]').map(({ tagName }) => tagName);
      const until = async <Found>(find: () => Found | null | undefined): Promise<Found> => {
        for (;;) {
          const found = find();
          if (found !== null && found !== undefined) return found;
          await new Promise(requestAnimationFrame);
        }
      };
      const section = (label: string) => document.querySelector(`section[aria-label="${label}"]`);
      const bar = () => document.querySelector('[role="group"][aria-label="The opened file"]');
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(atob(base64), (one) => one.charCodeAt(0))], name));
      const drag = (type: string) => new DragEvent(type, { dataTransfer: carried, cancelable: true });
      // The part of the page that hears it comes after all others.
      await until(() => (window.dispatchEvent(drag('dragover')) ? null : 'heard'));
      window.dispatchEvent(drag('drop'));
      const found: string[] = [];
      const refusal = await until(() => {
        const alert = section('Open a file')?.querySelector('[role="alert"]');
        if (alert) return alert;
        const asked = all('section[aria-label="Open a file"] input[type="radio"]').find(
          (one) => one === document.activeElement,
        );
        asked?.click();
        button('Show on map and timeline')?.click();
        return bar() && 'shown';
      });
      found.push(...theirs());
      if (refusal !== 'shown') {
        const refused = refusal.textContent;
        button('Close')?.click();
        await until(() => (section('Open a file') === null ? 'closed' : null));
        return { refused, report: '', card: '', theirs: found };
      }
      let card = '';
      if (isWhole) {
        all('#events a')[0]?.click();
        card = (await until(() => document.querySelector('article'))).textContent;
        found.push(...theirs());
      }
      const report = await until(() => {
        if (section('Report') === null) button('Report')?.click();
        return section('Report')?.querySelector('dl')?.textContent;
      });
      for (const details of all('section[aria-label="Report"] details')) details.setAttribute('open', '');
      found.push(...theirs());
      all('section[aria-label="Report"] button')
        .find((one) => one.textContent.trim() === 'Close')
        ?.click();
      await until(() => (section('Report') === null ? 'closed' : null));
      [...(bar()?.querySelectorAll('button') ?? [])].at(-1)?.click();
      await until(() => (bar() === null ? 'closed' : null));
      return { refused: '', report, card, theirs: found };
    },
    { name, isWhole, base64: Buffer.from(bytes).toString('base64') },
  );
}

test('whatever a file holds, it is shown or refused with words, and none of it is more than text @desktop', async ({
  page,
}) => {
  test.slow();
  await visit(page);
  await page.evaluate(() => {
    Object.assign(globalThis, {
      theirs: () => {
        console.error('a file has run');
      },
    });
  });
  const words = Object.values(en.refusal.is);
  for (const file of await files()) {
    const { refused, report, card, theirs } = await test.step(file.name, () => seen(page, file));
    expect(theirs, file.name).toEqual([]);
    if (refused === '') expect(report, file.name).toContain('Rows read');
    else
      expect(
        words.filter((one) => refused.includes(one)),
        file.name,
      ).toHaveLength(1);
    if (file.isWhole) expect(card, `${file.name} ${refused}`).toContain('Title 0 <img');
  }
});
