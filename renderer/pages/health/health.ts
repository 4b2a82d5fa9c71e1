/** What needs a look and how the sources are, as rows. Pure. */
import { isOutOfReach } from '#model/need-look.ts';
import type { WireSource, WireTrouble } from '#model/wire.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { compareNames } from '../../format/order.ts';

/** Shapes of the first column: a triangle needs a person, a ring waits, a dot is well, a dash is off. */
export type Shape = 'needs' | 'waits' | 'well' | 'off';

export type Row = {
  readonly id: string;
  readonly shape: Shape;
  readonly name: string;
  readonly text: string;
  /** Whether the title counts it. Starting, or waiting for a quota or for a network nobody missed, is nobody's trouble. */
  readonly needsLook: boolean;
};

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
    .map((source): Row => {
      const { id, title, health, purse } = source;
      const { state } = health;
      const text =
        state === 'healthy' || state === 'starting'
          ? words.sourceState[state]
          : (health.reason ?? words.sourceState[state === 'off' ? 'off' : 'starting']);
      const isSpent = state === 'healthy' && purse?.left === 0 && purse.per !== 'minute';
      const shape = isSpent || isOutOfReach(source) ? 'waits' : shapes[state];
      return {
        id,
        shape,
        name: title,
        text,
        needsLook: state !== 'starting' && ['needs', 'waits'].includes(shapes[state]),
      };
    })
    .toSorted((a, b) => order.indexOf(a.shape) - order.indexOf(b.shape) || compareNames(a.name, b.name));
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
      needsLook: true,
    }));
}

/** The sentence of the page, without its full stop, and what follows from it. */
export function healthTitle(rows: readonly Row[], waiting: number): { title: string; finding: string | undefined } {
  const wanted = rows.filter(({ shape }) => shape !== 'off');
  const well = wanted.filter(({ shape }) => shape === 'well').length;
  if (wanted.length === 0 && waiting === 0) return { title: words.noSources, finding: undefined };
  const look = waiting + rows.filter(({ needsLook }) => needsLook).length;
  const sourcesWell = words.sourcesWell(well, wanted.length);
  if (look > 0) return { title: verdictWords.needLook(look), finding: sourcesWell };
  // Those that start, or wait for their quota, say so in their rows, and are well.
  const isAllWell = wanted.every(({ shape, text }) => shape === 'well' || isCalm(text));
  return { title: isAllWell ? words.allWell : sourcesWell.replace(/\.$/, ''), finding: undefined };
}

const isCalm = (text: string): boolean => text === words.sourceState.starting || text === words.sourceState.healthy;
