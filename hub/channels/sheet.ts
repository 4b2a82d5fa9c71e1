/** A sheet to draw on: lines with round ends and areas, with smooth edges. */
import { encodePng } from './png.ts';

export type Colour = readonly [red: number, green: number, blue: number];
/** In pixels from the upper left corner. */
export type Point = readonly [x: number, y: number];
export type Ink = { readonly colour: Colour; readonly opacity?: number };

export type Sheet = {
  /** A line through these points as wide as told; a point alone is a dot. */
  line(points: readonly Point[], width: number, ink: Ink): void;
  /** What lies between an upper and a lower edge, given at the same ascending x. */
  between(edges: readonly { readonly x: number; readonly top: number; readonly bottom: number }[], ink: Ink): void;
  png(): Promise<Buffer>;
};

export function createSheet(width: number, height: number, ground: Colour): Sheet {
  const rgb = new Uint8Array(width * height * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = ground[i % 3] ?? 0;
  /** How far a line covers each pixel while it is drawn, 0 to 1. */
  const covers = new Float32Array(width * height);

  const blend = (pixel: number, { colour, opacity = 1 }: Ink, cover: number): void => {
    const part = cover * opacity;
    for (let channel = 0; channel < 3; channel++) {
      const i = pixel * 3 + channel;
      rgb[i] = Math.round((rgb[i] ?? 0) * (1 - part) + (colour[channel] ?? 0) * part);
    }
  };

  return {
    line(points, thickness, ink) {
      // First how far each pixel is covered, so that joints are not painted twice.
      const [first] = points;
      const ends = points.length === 1 && first ? [first, first] : points;
      const reach = thickness / 2 + 1;
      let [above, below, before, behind] = [height, 0, width, 0];
      for (let i = 1; i < ends.length; i++) {
        const [ax = 0, ay = 0] = ends[i - 1] ?? [];
        const [bx = 0, by = 0] = ends[i] ?? [];
        const [left, right] = [within(Math.min(ax, bx) - reach, width), within(Math.max(ax, bx) + reach, width)];
        const [top, bottom] = [within(Math.min(ay, by) - reach, height), within(Math.max(ay, by) + reach, height)];
        for (let y = top; y < bottom; y++) {
          for (let x = left; x < right; x++) {
            const cover = thickness / 2 + 0.5 - distance(x + 0.5 - ax, y + 0.5 - ay, bx - ax, by - ay);
            const pixel = y * width + x;
            if (cover > (covers[pixel] ?? 0)) covers[pixel] = Math.min(1, cover);
          }
        }
        [above, below] = [Math.min(above, top), Math.max(below, bottom)];
        [before, behind] = [Math.min(before, left), Math.max(behind, right)];
      }
      for (let y = above; y < below; y++) {
        for (let pixel = y * width + before; pixel < y * width + behind; pixel++) {
          const cover = covers[pixel] ?? 0;
          if (cover === 0) continue;
          covers[pixel] = 0;
          blend(pixel, ink, cover);
        }
      }
    },
    between(edges, ink) {
      for (const [i, b] of edges.entries()) {
        const a = edges[i - 1];
        if (!a) continue;
        for (let x = Math.max(0, Math.ceil(a.x - 0.5)); x + 0.5 < b.x && x < width; x++) {
          const way = (x + 0.5 - a.x) / (b.x - a.x);
          const top = a.top + (b.top - a.top) * way;
          const bottom = a.bottom + (b.bottom - a.bottom) * way;
          for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y++) {
            blend(y * width + x, ink, clamp(Math.min(bottom, y + 1) - Math.max(top, y)));
          }
        }
      }
    },
    png: () => encodePng(rgb, width, height),
  };
}

const clamp = (value: number): number => Math.max(0, Math.min(1, value));
const within = (value: number, end: number): number => Math.max(0, Math.min(end, Math.floor(value)));

/** From (x, y) to the line that leads from the origin to (dx, dy). */
function distance(x: number, y: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const way = length === 0 ? 0 : clamp((x * dx + y * dy) / length);
  return Math.sqrt((x - way * dx) ** 2 + (y - way * dy) ** 2);
}
