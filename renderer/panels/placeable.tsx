/** What a panel says of itself so that it can be put on a page of one's own. */
import { useMemo, type ComponentType } from 'react';
import { z } from 'zod';
import { pagesWords as words } from '#model/words/pages-en.ts';
import type { SeriesInfo } from '../live/directory.ts';
import type { LiveState } from '../live/live-store.ts';
import { MissingPart } from './missing-part.tsx';
import type { PlacedSize } from './placed-type.ts';

/** Columns and rows of the grid. */
export type Cells = readonly [w: number, h: number];

export type PlacedProps<Settings> = { readonly settings: Settings; readonly size: PlacedSize };

/** Something that could be put on the page. */
export type Offer<Settings = unknown> = {
  readonly settings: Settings;
  readonly name: string;
  /** What it is of: "device balcony". Absent for what is of the page itself, like a note. */
  readonly thing?: string;
  /** Whose newest values stand beside its name. */
  readonly series?: readonly SeriesInfo[];
};

/** A line for a far seat: a name and one value. */
export type GlanceLine = { readonly name: string; readonly series: SeriesInfo };

type Descriptor<Settings> = {
  readonly title: () => string;
  /** What it shows, in one sentence. */
  readonly about: () => string;
  /** Sizes it is good at; the first is the usual one. */
  readonly sizes: readonly Cells[];
  readonly settings: z.ZodType<Settings>;
  /** What of its kind could be shown in this home, the usual one first; empty when there is nothing to show. */
  readonly offers: (state: LiveState) => readonly Offer<Settings>[];
  /** Nothing at all where it has nothing to show. */
  readonly Panel: ComponentType<PlacedProps<Settings>>;
  /** What of it is for a far seat. */
  readonly glance?: (state: LiveState, settings: Settings) => readonly GlanceLine[];
};

export type Placeable = {
  readonly title: () => string;
  readonly about: () => string;
  readonly sizes: readonly Cells[];
  readonly settings: z.ZodType;
  readonly offers: (state: LiveState) => readonly Offer[];
  readonly Panel: ComponentType<PlacedProps<unknown>>;
  readonly glance: (state: LiveState, settings: unknown) => readonly GlanceLine[];
};

/** Settings come from a file that people write, so each panel reads them before it is shown. */
export function placeable<Settings>(own: Descriptor<Settings>): Placeable {
  const { title, about, sizes, settings: schema, offers, Panel, glance } = own;
  return {
    title,
    about,
    sizes,
    settings: schema,
    offers,
    Panel: function ReadPanel({ settings, size }: PlacedProps<unknown>) {
      const read = useMemo(() => schema.safeParse(settings), [settings]);
      return read.success ? (
        <Panel settings={read.data} size={size} />
      ) : (
        <MissingPart name={title()} text={words.unreadable} />
      );
    },
    glance: (state, settings) => {
      const read = schema.safeParse(settings);
      return read.success && glance ? glance(state, read.data) : [];
    },
  };
}

/** Of a panel that has nothing to set. */
export const nothingToSet = z.strictObject({});

/** The offer of a panel that is either there or not. */
export const offered = (isThere: boolean, name: string, thing?: string): readonly Offer<Record<string, never>>[] =>
  isThere ? [{ settings: {}, name, ...(thing !== undefined && { thing }) }] : [];
