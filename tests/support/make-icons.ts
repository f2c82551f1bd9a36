import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';

/*
 * Draws the add-in's icons into assets/: a planning grid; the same with a tick (Check plan); the same with a calendar's
 * marks (Build tracker). Run: npx tsx tests/support/make-icons.ts
 */

type Colour = readonly [red: number, green: number, blue: number, alpha: number];
/** Colour of a point; both coordinates run from 0 to 1. */
type Picture = (x: number, y: number) => Colour;

const CLEAR: Colour = [0, 0, 0, 0];
const NAVY: Colour = [31, 56, 100, 255];
const WHITE: Colour = [255, 255, 255, 255];
const GREEN: Colour = [16, 124, 65, 255];
const AMBER: Colour = [202, 103, 2, 255];

const within = (value: number, from: number, to: number): boolean => value >= from && value < to;

/** A table of three columns with its header row, in a rounded frame. */
function table(x: number, y: number): Colour {
  if (!within(x, 0.06, 0.94) || !within(y, 0.1, 0.9)) return CLEAR;
  const isFrame = x < 0.13 || x >= 0.87 || y < 0.17 || y >= 0.83;
  const isLine = within(x, 0.49, 0.545) || within(x, 0.68, 0.735) || within(y, 0.5, 0.555) || within(y, 0.665, 0.72);
  if (isFrame || y < 0.36 || isLine) return NAVY;
  return WHITE;
}

/** How far a point lies from a line between two others. */
function distance(
  x: number,
  y: number,
  [ax, ay]: readonly [number, number],
  [bx, by]: readonly [number, number],
): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

function check(x: number, y: number): Colour {
  const tick = Math.min(distance(x, y, [0.42, 0.68], [0.58, 0.86]), distance(x, y, [0.58, 0.86], [0.93, 0.42]));
  if (tick < 0.075) return GREEN;
  return tick < 0.12 ? WHITE : table(x, y);
}

function tracker(x: number, y: number): Colour {
  const radius = Math.hypot(x - 0.7, y - 0.68);
  if (radius >= 0.28) return table(x, y);
  if (radius >= 0.245) return WHITE;
  const isHand = distance(x, y, [0.7, 0.68], [0.7, 0.53]) < 0.03 || distance(x, y, [0.7, 0.68], [0.81, 0.68]) < 0.03;
  return isHand ? WHITE : AMBER;
}

/** A picture of so many pixels each way, smoothed by eight samples each way, as a PNG file. */
function png(picture: Picture, size: number): Uint8Array {
  const samples = 8;
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) {
      const sum = [0, 0, 0, 0];
      for (let i = 0; i < samples * samples; i++) {
        const x = (column + ((i % samples) + 0.5) / samples) / size;
        const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
        const [red, green, blue, alpha] = picture(x, y);
        [red * alpha, green * alpha, blue * alpha, alpha].forEach((part, index) => { sum[index] = (sum[index] ?? 0) + part; }); // prettier-ignore
      }
      const [red = 0, green = 0, blue = 0, alpha = 0] = sum;
      const at = row * (size * 4 + 1) + 1 + column * 4;
      const shade = (part: number): number => (alpha === 0 ? 0 : Math.round(part / alpha));
      rows.set([shade(red), shade(green), shade(blue), Math.round(alpha / samples ** 2)], at);
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** Source: the PNG specification, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

const PICTURES: Readonly<Record<string, Picture>> = { icon: table, check, tracker };
for (const [name, picture] of Object.entries(PICTURES))
  for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128])
    writeFileSync(join(__dirname, `../../assets/${name}-${size}.png`), png(picture, size));
