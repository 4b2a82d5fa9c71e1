/** What keys do to a view and to the point that is read. Pure. */
import { moved, zoomed, type View } from '../../charts/view.ts';

export type Stroke = { readonly key: string; readonly shiftKey: boolean };
export type Effect = { readonly steps: number } | { readonly view: View } | 'now' | undefined;

/** Points along the line, by key. */
const along: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity };
const through: Readonly<Record<string, number>> = { PageUp: -0.5, PageDown: 0.5 };
const closer: Readonly<Record<string, number>> = { '+': 0.5, '=': 0.5, '-': 2, _: 2 };
const nudge = 0.1;

/** `around` stays where it is when it is looked closer. */
export function effectOf({ key, shiftKey }: Stroke, view: View, around: number, now: number): Effect {
  if (key === 'End') return 'now';
  const by = through[key] ?? (shiftKey && key !== 'Home' && along[key] !== undefined ? along[key] * nudge : undefined);
  if (by !== undefined) return { view: moved(view, by, now) };
  const factor = closer[key];
  if (factor !== undefined) return { view: zoomed(view, factor, around, now) };
  const steps = along[key];
  return steps === undefined ? undefined : { steps };
}
