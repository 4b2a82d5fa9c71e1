/**
 * Draws traces on a canvas: bands, lines, steps, bars and the dot at the end of a line. Made for panning: only what is in
 * sight is walked, and nothing is kept between two drawings. The same drawing goes onto the screen and into a picture.
 */
import { inSight, type Scale, type Scene, type Trace } from './trace.ts';
import type { Hue } from './layers.ts';
import type { View } from './view.ts';

export type Colours = (hue: Hue, alpha: number) => string;

/** Pixels of the canvas; `unit` is one u in them. */
export type Canvas = { readonly width: number; readonly height: number; readonly unit: number };

type Place = { readonly x: (at: number) => number; readonly y: (value: number) => number };

function placeOf({ width, height }: Canvas, { from, to }: View, { low, high }: Scale, shift: number): Place {
  const perMs = width / (to - from);
  const perValue = height / (high - low || 1);
  return { x: (at) => (at + shift - from) * perMs, y: (value) => height - (value - low) * perValue };
}

function fillBand(
  pen: CanvasRenderingContext2D,
  trace: Trace,
  [first, end]: readonly [number, number],
  { x, y }: Place,
): void {
  const { at, mean, low, high } = trace.columns;
  const isHeld = trace.draw === 'steps';
  for (let i = first; i < end;) {
    if ((mean[i] ?? null) === null || (low[i] ?? null) === null) {
      i++;
      continue;
    }
    const begin = i;
    pen.beginPath();
    for (; i < end && (mean[i] ?? null) !== null && (low[i] ?? null) !== null; i++) {
      if (isHeld && i > begin) pen.lineTo(x(at[i] ?? 0), y(high[i - 1] ?? 0));
      pen.lineTo(x(at[i] ?? 0), y(high[i] ?? 0));
    }
    for (let back = i - 1; back >= begin; back--) {
      pen.lineTo(x(at[back] ?? 0), y(low[back] ?? 0));
      if (isHeld && back > begin) pen.lineTo(x(at[back] ?? 0), y(low[back - 1] ?? 0));
    }
    pen.fill();
  }
}

function point(path: Path2D, x: number, y: number, radius: number): void {
  path.moveTo(x + radius, y);
  path.arc(x, y, radius, 0, 2 * Math.PI);
}

function strokeLine(
  pen: CanvasRenderingContext2D,
  trace: Trace,
  [first, end]: readonly [number, number],
  { x, y }: Place,
): void {
  const { at, mean } = trace.columns;
  const alone = new Path2D();
  let isDown = false;
  let height = 0;
  pen.beginPath();
  for (let i = first; i < end; i++) {
    const value = mean[i] ?? null;
    if (value === null) {
      isDown = false;
      continue;
    }
    const [across, down] = [x(at[i] ?? 0), y(value)];
    if (!isDown) {
      pen.moveTo(across, down);
      // A reading between two gaps is a point.
      if ((mean[i + 1] ?? null) === null) point(alone, across, down, pen.lineWidth * 1.2);
    } else {
      if (trace.draw === 'steps') pen.lineTo(across, height);
      pen.lineTo(across, down);
    }
    height = down;
    isDown = true;
  }
  pen.stroke();
  pen.fillStyle = pen.strokeStyle;
  pen.fill(alone);
}

/** Under steps down to zero or the bottom, so that on is seen as a bar. */
function fillSteps(
  pen: CanvasRenderingContext2D,
  trace: Trace,
  [first, end]: readonly [number, number],
  { x, y }: Place,
  floor: number,
): void {
  const { at, mean } = trace.columns;
  for (let i = first; i + 1 < end; i++) {
    const value = mean[i] ?? null;
    if (value === null || (mean[i + 1] ?? null) === null) continue;
    const [left, top] = [x(at[i] ?? 0), y(value)];
    if (floor > top) pen.fillRect(left, top, x(at[i + 1] ?? 0) - left, floor - top);
  }
}

/** `bright` takes the upper edges, `edge` pixels high: a wall of whole bars would light up a dark room. */
function fillBars(
  pen: CanvasRenderingContext2D,
  trace: Trace,
  [first, end]: readonly [number, number],
  { x, y }: Place,
  bright: Path2D,
  edge: number,
): void {
  const { at, mean } = trace.columns;
  const width = Math.max(1, (x(trace.width) - x(0)) * 0.72);
  const zero = y(0);
  for (let i = first; i < end; i++) {
    const value = mean[i] ?? null;
    if (value === null || value === 0) continue;
    const top = y(value);
    pen.fillRect(x(at[i] ?? 0) - width / 2, Math.min(top, zero), width, Math.abs(zero - top));
    bright.rect(x(at[i] ?? 0) - width / 2, top, width, edge);
  }
}

function dot(pen: CanvasRenderingContext2D, { columns: { at, mean } }: Trace, { x, y }: Place, radius: number): void {
  const [time, value] = [at.at(-1), mean.at(-1) ?? null];
  if (time === undefined || value === null) return;
  pen.beginPath();
  pen.arc(x(time), y(value), radius, 0, 2 * Math.PI);
  pen.fill();
}

/** Over what stands there: the canvas is not emptied. */
export function paint(
  pen: CanvasRenderingContext2D,
  canvas: Canvas,
  { view, traces, scales }: Scene,
  colours: Colours,
): void {
  const thickness = (trace: Trace): number => Math.max(1.4, trace.weight * canvas.unit);
  pen.lineJoin = 'round';
  pen.lineCap = 'butt';
  for (const trace of traces) {
    const scale = scales[trace.scale];
    if (!scale) continue;
    const sight = inSight(trace, view);
    const place = placeOf(canvas, view, scale, trace.shift);
    pen.setLineDash([]);
    if (trace.draw === 'bars') {
      const edges = new Path2D();
      pen.fillStyle = colours(trace.hue, 0.36);
      fillBars(pen, trace, sight, place, edges, thickness(trace));
      pen.fillStyle = colours(trace.hue, 1);
      pen.fill(edges);
      continue;
    }
    if (trace.band > 0) {
      pen.fillStyle = colours(trace.hue, trace.band);
      fillBand(pen, trace, sight, place);
    }
    if (trace.draw === 'steps' && trace.dash.length === 0) {
      pen.fillStyle = colours(trace.hue, 0.14);
      fillSteps(pen, trace, sight, place, Math.min(canvas.height, place.y(Math.max(0, scale.low))));
    }
    pen.strokeStyle = colours(trace.hue, 1);
    pen.lineWidth = thickness(trace);
    pen.setLineDash(trace.dash.map((each) => Math.max(1, each * canvas.unit)));
    strokeLine(pen, trace, sight, place);
    if (!trace.dot) continue;
    pen.fillStyle = colours(trace.hue, 1);
    dot(pen, trace, place, 4.5 * canvas.unit);
  }
  pen.setLineDash([]);
}
