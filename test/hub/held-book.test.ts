import { expect, test } from 'vitest';
import { createHeldBook } from '#hub/held-book.ts';
import type { HeldCounter } from '#hub/ports.ts';
import type { JournalEntry } from '#storage/contract.ts';

const noon = Date.UTC(2026, 10, 22, 12);
const held = (rest: Partial<HeldCounter> = {}): HeldCounter => ({
  key: 'kasa.energy{device=desk-plug}',
  definition: { name: 'kasa.energy', labels: { device: 'desk-plug' }, unit: 'kWh', kind: 'counter' },
  before: { at: noon, value: 100 },
  first: { at: noon + 10_000, value: 1_304 },
  last: { at: noon + 10_000, value: 1_304 },
  readings: 1,
  decided: false,
  ...rest,
});

function create(name?: string) {
  const written: Omit<JournalEntry, 'at'>[] = [];
  const device = () => (name === undefined ? undefined : { name });
  return { written, book: createHeldBook({ device, journal: (entry) => void written.push(entry) }) };
}
const last = ({ written }: ReturnType<typeof create>): string | undefined => written.at(-1)?.text;

test('a counter that jumped is an alert, and is written down', () => {
  const world = create();
  world.book.change({ all: [held()], event: { was: 'held', held: held() } });
  expect(world.book.firing).toMatchObject([
    {
      id: 'held/counter kasa.energy{device=desk-plug}',
      state: 'firing',
      severity: 'warn',
      title: 'The energy counter of desk-plug jumped by 1,204 kWh.',
      detail: 'It read 100 kWh and 10 seconds later 1,304 kWh, which cannot be; it is left out until you accept it.',
    },
  ]);
  expect(world.written).toMatchObject([{ kind: 'counter', level: 'warn' }]);
});

test('a thing is called by its name, and a fall is called one', () => {
  const { book } = create('Desk plug');
  book.change({ all: [held({ first: { at: noon + 60_000, value: 40 } })], event: undefined });
  expect(book.firing[0]?.title).toBe('The energy counter of Desk plug fell by 60 kWh.');
});

test.each([
  ['accepted', 'jumped by 1,204 kWh, which was accepted with 3 readings.'],
  ['left out', 'jumped by 1,204 kWh, which is not counted; 3 readings since then are.'],
  ['passed over', 'jumped by 1,204 kWh and has stayed there. Nobody said that it is right'],
] as const)('%s, it is over', (was, text) => {
  const world = create();
  world.book.change({ all: [held()], event: undefined });
  world.book.change({ all: [], event: { was, held: held({ readings: 3 }) } });
  expect(world.book.firing).toEqual([]);
  expect(last(world)).toContain(text);
});

test('what went away by itself is told as one odd reading', () => {
  const world = create();
  world.book.change({ all: [], event: { was: 'gone', held: held(), now: { value: 100.1 } } });
  expect(last(world)).toBe(
    'The energy counter of desk-plug reads 100.1 kWh again; 1 reading of about 1,304 kWh was left out.',
  );
});

test('what is decided is no alert, though the next reading must tell how it goes on', () => {
  const { book } = create();
  book.change({ all: [held({ decided: true })], event: { was: 'left out', held: held() } });
  expect(book.firing).toEqual([]);
});

test('it can be acknowledged and put off, until it jumps again', () => {
  const { book } = create();
  book.change({ all: [held()], event: undefined });
  const id = book.firing[0]?.id ?? '';
  expect(book.acknowledge('another', noon)).toBeUndefined();
  expect(book.acknowledge(id, noon)).toMatchObject({ id, acknowledgedAt: noon });
  book.change({ all: [held({ readings: 2 })], event: undefined });
  expect(book.snooze(id, noon + 1)).toMatchObject({ acknowledgedAt: noon, snoozedUntil: noon + 1 });
  book.change({ all: [held({ first: { at: noon + 90_000, value: 9_000 } })], event: undefined });
  expect(book.firing[0]).not.toHaveProperty('acknowledgedAt');
});
