/** What needs a look and how the sources are, as rows. Pure. */
import type { WireSource, WireTrouble } from '#model/wire.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

/** Shapes of the first column: a triangle needs a person, a ring waits, a dot is well, a dash is off. */
export type Shape = 'needs' | 'waits' | 'well' | 'off';

export type Row = { readonly id: string; readonly shape: Shape; readonly name: string; readonly text: string };

const shapes = {
  misconfigured: 'needs',
  faulty: 'needs',
  partial: 'waits',
  retrying: 'waits',
  starting: 'waits',
  healthy: 'well',
  off: 'off',
} as const;
const order = ['needs', 'waits', 'well', 'off'];

/** What needs a person first, then what waits, then by name. */
export function sourceRows(sources: readonly WireSource[]): readonly Row[] {
  return sources
    .map(({ id, title, health, purse }): Row => {
      const { state } = health;
      const text =
        state === 'healthy' || state === 'starting'
          ? words.sourceState[state]
          : (health.reason ?? words.sourceState[state === 'off' ? 'off' : 'starting']);
      const isSpent = state === 'healthy' && purse?.left === 0 && purse.per !== 'minute';
      return { id, shape: isSpent ? 'waits' : shapes[state], name: title, text };
    })
    .toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape) || a.name.localeCompare(b.name, 'en'));
}

/** What a source says already, because it is the newest of its parts, is not said twice. */
export function troubleRows(
  troubles: readonly WireTrouble[],
  sources: readonly WireSource[],
  nameOf: (device: string) => string,
): readonly Row[] {
  const said = new Set(sources.map(({ health }) => health.reason));
  return troubles
    .filter(({ text }) => !said.has(text))
    .map(({ subject, device, text }) => ({
      id: `${subject} ${text}`,
      shape: 'waits',
      name: device === null ? subject : nameOf(device),
      text,
    }));
}

/** The sentence of the page, without its full stop, and what follows from it. */
export function healthTitle(rows: readonly Row[], waiting: number): { title: string; finding: string | undefined } {
  const wanted = rows.filter(({ shape }) => shape !== 'off');
  const well = wanted.filter(({ shape }) => shape === 'well').length;
  if (wanted.length === 0 && waiting === 0) return { title: words.noSources, finding: undefined };
  const look = waiting + rows.filter(({ shape, text }) => isTrouble(shape, text)).length;
  if (look === 0) return { title: words.allWell, finding: undefined };
  return { title: words.needLook(look), finding: words.sourcesWell(well, wanted.length) };
}

const isTrouble = (shape: Shape, text: string): boolean => shape === 'needs' || (shape === 'waits' && !calm.has(text));

/** A source that starts, or waits until it may ask again. */
const calm: ReadonlySet<string> = new Set([words.sourceState.starting, words.sourceState.healthy]);
