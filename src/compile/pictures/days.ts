import type { SKRSContext2D } from '@napi-rs/canvas';
import type { Direction } from '../../basemap/project.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { groups } from '../../dataset/days.ts';
import { clocksOf, dayChip } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { drawMark } from '../../marks/draw.ts';
import { lookOf, type MarkLook } from '../../marks/look.ts';
import { dayOf } from '../../model/time.ts';
import type { Ink } from './ink.ts';
import type { Column, Layout } from './layout.ts';
import { dress, makePath, mirrored, write } from './writing.ts';

/** A day of the story with the marks of the events that the list has under it. */
interface DayOfMarks {
  readonly text: string;
  readonly looks: readonly MarkLook[];
}

const mostDays = 7;

/** All days of the story; null for more than can stand side by side. */
export function daysOf(dataset: Dataset, words: Words): readonly DayOfMarks[] | null {
  const { edition } = dataset;
  const first = dayOf(edition.zone, edition.story.from);
  const last = dayOf(edition.zone, edition.story.to - 1);
  if (last - first >= mostDays) return null;
  const listed = groups(dataset, dataset.heads.keys(), () => edition.zone);
  const clocks = clocksOf(edition, words);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const day = first + index;
    const rows = listed.flatMap((group) => (group.section === 'day' && group.day === day ? group.rows : []));
    const looks = rows.flatMap((row) => {
      const head = dataset.heads[row];
      return head ? [lookOf(head, dataset.kinds)] : [];
    });
    return { text: dayChip(day, clocks), looks };
  });
}

const gapAbove = 20;
const gapBeside = 12;
const headHeight = 52;
/** From one mark to the next. */
const largestPitch = 25;
const smallestPitch = 8;
/** More than this the days do not ask for: their marks grow smaller first. */
const mostHeight = 200;

/** The height that they ask for. */
export function heightOfDays(days: readonly DayOfMarks[], column: Column): number {
  return gapAbove + Math.min(mostHeight, heightAt(largestPitch, days, widthOf(days, column)));
}

/** The days side by side, each with its marks under it, at the foot of the room that there is; nothing where it is too little. */
export function drawDays(
  context: SKRSContext2D,
  days: readonly DayOfMarks[],
  column: Column,
  room: Layout['free'],
  { page }: Ink,
  direction: Direction,
): void {
  const width = widthOf(days, column);
  const height = room.bottom - room.top - gapAbove;
  let pitch = largestPitch;
  while (pitch > smallestPitch && heightAt(pitch, days, width) > height) pitch--;
  if (heightAt(pitch, days, width) > height) return;
  const top = room.bottom - heightAt(pitch, days, width);
  const columns = columnsIn(width, pitch);
  dress(context, 600, 28);
  const widestDay = Math.max(...days.map(({ text }) => context.measureText(text).width));
  const daySize = Math.min(28, Math.floor((28 * width) / widestDay));
  days.forEach(({ text, looks }, index) => {
    const left = column.left + index * (width + gapBeside);
    context.fillStyle = page.rule;
    context.fillRect(mirrored(left, direction, width), top, width, 2);
    dress(context, 600, daySize);
    context.textAlign = direction === 'rtl' ? 'right' : 'left';
    context.fillStyle = looks.length > 0 ? page.ink : page.secondary;
    write(context, text, mirrored(left, direction), top + 36);
    looks.forEach((look, at) => {
      const x = left + pitch * ((at % columns) + 0.5) - 1;
      const y = top + headHeight + pitch * (Math.floor(at / columns) + 0.5);
      drawMark({ context, makePath, x: mirrored(x, direction), y, size: pitch - 1, page }, look);
    });
  });
}

function widthOf(days: readonly DayOfMarks[], { left, right }: Column): number {
  return (right - left + gapBeside) / days.length - gapBeside;
}

function columnsIn(width: number, pitch: number): number {
  return Math.max(1, Math.floor(width / pitch));
}

function heightAt(pitch: number, days: readonly DayOfMarks[], width: number): number {
  const most = Math.max(...days.map(({ looks }) => looks.length));
  return Math.ceil(most / columnsIn(width, pitch)) * pitch + headHeight;
}
