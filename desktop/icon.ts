/**
 * The tray icon, drawn: a ring when all is quiet, with a dot when something needs a look, a triangle when something wants a person, an octagon in alarm, a broken
 * ring while the hub does not answer. Light shapes with a dark edge, so that they show on light panels and dark ones.
 */
import type { Verdict } from '#model/wire.ts';

export type IconState = Verdict['tone'] | 'lost';

type Colour = readonly [red: number, green: number, blue: number];
/** Signed distance to the edge of a shape in icons (the icon is 1 wide, 0 in its middle): negative inside. */
type Shape = (x: number, y: number) => number;
type Layer = { readonly shape: Shape; readonly colour: Colour };

const ink: Colour = [13, 14, 16];
const chalk: Colour = [243, 239, 231];
const amber: Colour = [242, 162, 58];
const red: Colour = [214, 48, 40];

const disc =
  (radius: number): Shape =>
  (x, y) =>
    Math.hypot(x, y) - radius;
const ring =
  (radius: number, width: number): Shape =>
  (x, y) =>
    Math.abs(Math.hypot(x, y) - radius) - width / 2;
const wider =
  (shape: Shape, by: number): Shape =>
  (x, y) =>
    shape(x, y) - by;
const without =
  (a: Shape, b: Shape): Shape =>
  (x, y) =>
    Math.max(a(x, y), -b(x, y));
const moved =
  (shape: Shape, dx: number, dy: number): Shape =>
  (x, y) =>
    shape(x - dx, y - dy);
/** A line with round ends from top to bottom. */
const bar =
  (top: number, bottom: number, width: number): Shape =>
  (x, y) =>
    Math.hypot(x, y - Math.min(bottom, Math.max(top, y))) - width / 2;
/** A regular polygon by the distance of its sides from the middle, its first side below. */
const polygon =
  (sides: number, apothem: number): Shape =>
  (x, y) => {
    let far = -Infinity;
    for (let side = 0; side < sides; side++) {
      const angle = Math.PI / 2 + (side * 2 * Math.PI) / sides;
      far = Math.max(far, x * Math.cos(angle) + y * Math.sin(angle) - apothem);
    }
    return far;
  };

/** Width of the dark edge. */
const edge = 0.06;
const withEdge = (shape: Shape, colour: Colour): readonly Layer[] => [
  { shape: wider(shape, edge), colour: ink },
  { shape, colour },
];
const exclamation = (middle: number, colour: Colour): readonly Layer[] => [
  { shape: moved(bar(-0.17, 0.03, 0.1), 0, middle), colour },
  { shape: moved(disc(0.06), 0, middle + 0.17), colour },
];
const slit: Shape = (x, y) => Math.abs(x + y) / Math.SQRT2 - 0.1;

const drawings: Readonly<Record<IconState, readonly Layer[]>> = {
  quiet: withEdge(ring(0.32, 0.12), chalk),
  watch: [...withEdge(ring(0.32, 0.12), chalk), ...withEdge(disc(0.09), chalk)],
  attention: [...withEdge(moved(wider(polygon(3, 0.17), 0.05), 0, 0.1), amber), ...exclamation(0.06, ink)],
  alarm: [...withEdge(polygon(8, 0.41), red), ...exclamation(0, chalk)],
  lost: withEdge(without(ring(0.32, 0.12), slit), chalk),
};

/** Samples per pixel and direction. */
const fine = 4;

/**
 * `size` by `size` pixels of four bytes, by rows, alpha not premultiplied: argb in network byte order as
 * StatusNotifierItem wants it, rgba as notifications do.
 */
export function drawIcon(state: IconState, size: number, order: 'argb' | 'rgba'): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [r, g, b, a] = pixelOf(drawings[state], column, row, size);
      pixels.set(order === 'argb' ? [a, r, g, b] : [r, g, b, a], (row * size + column) * 4);
    }
  }
  return pixels;
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

function pixelOf(layers: readonly Layer[], column: number, row: number, size: number): Pixel {
  let covered = 0;
  const sum = [0, 0, 0];
  for (let sample = 0; sample < fine * fine; sample++) {
    const x = (column + ((sample % fine) + 0.5) / fine) / size - 0.5;
    const y = (row + (Math.floor(sample / fine) + 0.5) / fine) / size - 0.5;
    const colour = layers.findLast(({ shape }) => shape(x, y) <= 0)?.colour;
    if (!colour) continue;
    covered += 1;
    for (const [i, value] of colour.entries()) sum[i] = (sum[i] ?? 0) + value;
  }
  const mean = (channel: number): number => (covered === 0 ? 0 : Math.round((sum[channel] ?? 0) / covered));
  return [mean(0), mean(1), mean(2), Math.round((covered * 255) / (fine * fine))];
}
