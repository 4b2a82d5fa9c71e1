/** How large type is from each seat, for the true-size preview. Pure. */
import { typedNumber } from '../format/typed-number.ts';
import { floorsOf, tierOf, type Floors, type Pixels, type Tier } from '../type-size.ts';

export const distances = [0.6, 1.5, 3] as const;
export type Distance = (typeof distances)[number];

/** How many times the smallest legible letter the preview is, where there is room: as large as the time on a wall. */
const wanted = 3.3;
/** Width of the preview's five characters, in em. */
export const previewWidth = 2.7;

export type Preview = {
  readonly distance: Distance;
  /** Font sizes in u: of the preview, and what names and notes have on the wall from there. */
  readonly size: number;
  readonly name: number;
  readonly note: number;
};

const names: Readonly<Record<Tier, (floors: Floors) => { readonly name: number; readonly note: number }>> = {
  desk: ({ near }) => ({ name: Math.max(30, near), note: Math.max(21, near) }),
  table: ({ print }) => ({ name: Math.max(32, print), note: Math.max(28, print) }),
  room: () => ({ name: 50, note: 50 }),
  far: ({ near }) => ({ name: Math.max(50, near), note: Math.max(50, near) }),
};

/**
 * The three seats before a screen: each preview subtends the same angle from its seat, so that all of them look alike
 * from where they are meant for. `room` is the largest font size in u that the last one has room for.
 */
export function previews(view: Pixels, display: Pixels, diagonal: number, room: number): readonly Preview[] {
  const all = distances.map((distance) => ({ distance, floors: floorsOf(view, display, { distance, diagonal }) }));
  const largest = Math.max(...all.map(({ floors }) => floors.glance));
  const times = Math.min(wanted, room / largest);
  return all.map(({ distance, floors }) => ({
    distance,
    size: floors.glance * times,
    ...names[tierOf(floors)](floors),
  }));
}

/** Inches a screen has that does not say: nobody makes so few pixels large. */
export function guessedDiagonal({ width, height }: Pixels): number {
  const pixels = width * height;
  return pixels <= 1_024 * 600 ? 7 : pixels <= 1_280 * 800 ? 10 : 24;
}

/** Inches within what the settings take; undefined for what is no such number. */
export function readDiagonal(text: string): number | undefined {
  const value = typedNumber(text);
  return value !== undefined && value >= 4 && value <= 120 ? value : undefined;
}

type Display = { readonly inches: number; readonly width: number; readonly height: number };

/** Inches of the display with so many pixels, else of the only one. */
export function displayOf(displays: readonly Display[], pixels: Pixels): number | undefined {
  const alike = displays.filter(
    ({ width, height }) => Math.abs(width - pixels.width) <= 2 && Math.abs(height - pixels.height) <= 2,
  );
  const [found, other] = alike.length > 0 ? alike : displays;
  return other === undefined || other.inches === found?.inches ? found?.inches : undefined;
}
