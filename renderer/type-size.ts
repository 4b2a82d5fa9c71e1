/**
 * The size law: how large type must be to be read from the seat, and which composition has room for it.
 * Everything is counted in u, the one unit of the page, so that 1024x600, 1080p and 4K are one composition.
 */
import { sentencesOf } from '#model/sentences.ts';

/** Height of Inter's capitals as a part of its font size. */
export const capHeight = 0.727;
/** Arcminutes a capital must subtend: glance type at the seat, near type at {@link nearDistance}. ISO 9241-303 asks for at least 16. */
export const legible = 16;
/** Small print leaves once it subtends less than this at the seat; eyesight of 20/40 resolves letters of 10. */
export const discernible = 11;
/** From where a person who walks up reads labels and lists, in metres. */
export const nearDistance = 0.6;
/** How far a phone is from the eyes that read it, in metres: the mean of Bababekova and others (2011), rounded down. */
export const handDistance = 0.35;
/** Diagonal of a phone in inches. */
const handDiagonal = 6.1;
/** A finger, in mm. */
const touchTarget = 10;
const mmPerInch = 25.4;

export type Pixels = { readonly width: number; readonly height: number };
export type Seat = {
  /** Metres from the eye to the screen. */
  readonly distance: number;
  /** Diagonal of the whole screen in inches. */
  readonly diagonal: number;
};

/** Smallest font sizes and touch target in u. */
export type Floors = { readonly glance: number; readonly near: number; readonly print: number; readonly touch: number };

/**
 * What a page may show. desk: everything, from 21u. table: labels from 28u to 34u, no small print. room: sentence, heroes and
 * names. far: clock, sentence and two values.
 */
export type Tier = 'desk' | 'table' | 'room' | 'far';

/** A page on a screen: its size in u, and what the seat asks of it. */
export type ScreenSize = {
  readonly width: number;
  readonly height: number;
  readonly floors: Floors;
  readonly tier: Tier;
  /** Held in a hand, which has a composition of its own. */
  readonly inHand: boolean;
};

/** Between the highest phone on its side and the lowest wall, which is 800x480 and less long than phones are. CSS pixels. */
const highestOnItsSide = 450;
const shortestOnItsSide = 1.7;

/** Whether a page is in a hand: as narrow as a phone, upright or on its side. */
export const isInHand = ({ width, height }: Pixels): boolean =>
  height > width ? width <= 600 : height <= highestOnItsSide && width >= shortestOnItsSide * height;

/** One u in CSS pixels: the composition is drawn on 1920 by 1080 of them, in a hand on 520 of its shorter side. */
export function unitOf(view: Pixels): number {
  if (isInHand(view)) return Math.min(view.width, view.height) / 520;
  return Math.min(view.width / 1920, view.height / 1080);
}

/** Millimetres between CSS pixels of a screen that is `display` CSS pixels large. */
export function pixelPitch(display: Pixels, diagonal: number): number {
  return (diagonal * mmPerInch) / Math.hypot(display.width, display.height);
}

/** Font size in CSS pixels whose capitals subtend `arcminutes` at `distance` metres. */
export function fontPixels(arcminutes: number, distance: number, pitch: number): number {
  const radians = ((arcminutes / 60) * Math.PI) / 180;
  return (distance * 1_000 * Math.tan(radians)) / capHeight / pitch;
}

/** The inverse of {@link fontPixels}: what a font size subtends, in arcminutes. */
export function arcminutes(fontSize: number, distance: number, pitch: number): number {
  const radians = Math.atan((fontSize * capHeight * pitch) / (distance * 1_000));
  return ((radians * 180) / Math.PI) * 60;
}

/** Whoever holds the screen has their own seat, whatever the one before the wall is. */
export function floorsOf(view: Pixels, display: Pixels, wall: Seat): Floors {
  const held = isInHand(view);
  const seat = held ? { distance: handDistance, diagonal: handDiagonal } : wall;
  const pitch = pixelPitch(held ? view : display, seat.diagonal);
  const u = unitOf(view);
  const near = fontPixels(legible, held ? handDistance : nearDistance, pitch) / u;
  return {
    glance: fontPixels(legible, seat.distance, pitch) / u,
    near,
    print: Math.max(near, fontPixels(discernible, seat.distance, pitch) / u),
    touch: touchTarget / pitch / u,
  };
}

/** The richest composition whose smallest type is still large enough. */
export function tierOf(floors: Floors): Tier {
  if (floors.print <= 21 && floors.glance <= 46) return 'desk';
  if (floors.print <= 34 && floors.glance <= 56) return 'table';
  if (floors.near <= 50 && floors.glance <= 92) return 'room';
  return 'far';
}

/** Mean advance of a character of a sentence in Inter at light weights, in em; measured on the sentences of the rules, rounded up. */
const meanAdvance = 0.46;

/** Width of one line of text in u. */
export function lengthOf(text: string, fontSize: number): number {
  return text.length * fontSize * meanAdvance;
}

/** How many lines of `width` a sentence takes at a font size, all in u. Words do not break, so a little is lost at each end. */
export function linesOf(text: string, fontSize: number, width: number): number {
  const perLine = width / (fontSize * meanAdvance);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    if (used > 0 && used + 1 + word.length > perLine) {
      lines++;
      used = word.length;
    } else used += (used > 0 ? 1 : 0) + word.length;
  }
  return lines;
}

/** As many whole sentences, from the first, as fit; undefined when not even the first does. */
export function fitSentences(text: string, fontSize: number, width: number, lines: number): string | undefined {
  const sentences = sentencesOf(text);
  for (let n = sentences.length; n > 0; n--) {
    const candidate = sentences.slice(0, n).join(' ');
    if (linesOf(candidate, fontSize, width) <= lines) return candidate;
  }
  return undefined;
}
