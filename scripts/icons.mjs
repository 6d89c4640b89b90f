/**
 * Draws public/icon.svg as the pictures that devices put on their screens: `node scripts/icons.mjs`. The corners of the plain
 * ones are the icon's own; those that devices cut to their own shape are filled to the edge, with the drawing well within it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createCanvas, loadImage } from '@napi-rs/canvas';

const folder = fileURLToPath(new URL('../public/', import.meta.url));
const svg = readFileSync(`${folder}icon.svg`, 'utf8');
const ground = /<rect [^>]*fill="([^"]*)"/.exec(svg)?.[1];
if (ground === undefined) throw new Error('public/icon.svg has no ground');

/** @param {string} name @param {number} size @param {number | null} within how much of the width the drawing takes; null for its own corners */
async function draw(name, size, within) {
  const drawn = Math.round(size * (within ?? 1));
  const image = await loadImage(
    Buffer.from(svg.replace('<svg ', `<svg width="${drawn}" height="${drawn}" `)),
  );
  const canvas = createCanvas(size, size);
  const context = canvas.getContext('2d');
  if (within !== null) {
    context.fillStyle = ground ?? '';
    context.fillRect(0, 0, size, size);
  }
  const edge = (size - drawn) / 2;
  context.drawImage(image, edge, edge, drawn, drawn);
  writeFileSync(`${folder}${name}`, await canvas.encode('png'));
}

await draw('icon-192.png', 192, null);
await draw('icon-512.png', 512, null);
await draw('icon-maskable-512.png', 512, 0.84);
await draw('apple-touch-icon.png', 180, 0.92);
