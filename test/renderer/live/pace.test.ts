import { beforeEach, expect, it } from 'vitest';
import type { DeltaFrame, Frame, HelloFrame } from '#model/wire.ts';
import { createPace, many, pauseAfter } from '#renderer/live/pace.ts';

let delivered: [frame: Frame, now: number][];
let waiting: (() => void)[];
let pauses: number[];
const delta = (now: number, more: Partial<DeltaFrame> = {}): DeltaFrame => ({ type: 'delta', now, ...more });
const reading = (id: number, at: number, value = 1): DeltaFrame => delta(at, { latest: [[id, at, value, 1_000]] });

const start = () =>
  createPace({
    deliver: (frame, now) => void delivered.push([frame, now]),
    isAwaited: ([id]) => id === 9,
    wait(ms, then) {
      pauses.push(ms);
      waiting.push(then);
    },
  });
const secondLater = (): void => waiting.shift()?.();
beforeEach(() => {
  [delivered, waiting, pauses] = [[], [], []];
});

it('takes the first readings at once, and those of the second after it together', () => {
  const pace = start();
  pace.take(reading(1, 0), 0);
  expect(delivered).toHaveLength(1);
  pace.take(reading(1, 250), 251);
  pace.take(reading(2, 500), 501);
  pace.take(reading(1, 750, 3), 751);
  expect(delivered).toHaveLength(1);
  secondLater();
  expect(delivered.at(-1)).toEqual([
    delta(750, {
      latest: [
        [1, 750, 3, 1_000],
        [2, 500, 1, 1_000],
      ],
    }),
    751,
  ]);
  secondLater();
  expect([delivered.length, waiting.length]).toEqual([2, 0]);
  pace.take(reading(1, 9_000), 9_000);
  expect(delivered).toHaveLength(3);
});

it('holds back nothing that somebody waits for, and only that goes before the others', () => {
  const pace = start();
  pace.take(reading(1, 0), 0);
  pace.take(reading(2, 250), 250);
  pace.take(
    delta(500, {
      latest: [
        [9, 500, 1, 1_000],
        [3, 500, 1, 1_000],
      ],
    }),
    500,
  );
  expect(delivered.map(([{ latest }]) => latest?.map(([id]) => id))).toEqual([[1], [9]]);
  pace.take(delta(700, { alerts: [] }), 700);
  pace.take(delta(800), 800);
  expect(delivered.slice(2).map(([frame]) => frame)).toEqual([delta(700, { alerts: [] }), delta(800)]);
  secondLater();
  expect(delivered.at(-1)).toEqual([
    delta(800, {
      latest: [
        [2, 250, 1, 1_000],
        [3, 500, 1, 1_000],
      ],
    }),
    800,
  ]);
});

it('never turns a state back by a reading it held', () => {
  const pace = createPace({
    deliver: (frame, now) => void delivered.push([frame, now]),
    isAwaited: ([, , value]) => value !== 1,
    wait: (_, then) => void waiting.push(then),
  });
  pace.take(reading(1, 0), 0);
  pace.take(reading(9, 100, 1), 100);
  pace.take(reading(9, 200, 0), 200);
  secondLater();
  expect(delivered.flatMap(([{ latest }]) => latest?.map(([, at]) => at))).toEqual([0, 200]);
});

it('lets a hello replace what is held, and delivers it before the link is lost', () => {
  const pace = start();
  pace.take(reading(1, 0), 0);
  pace.take(reading(2, 250), 250);
  pace.take({ ...delta(300), type: 'hello', version: '1' } as unknown as HelloFrame, 300);
  pace.take(reading(3, 400), 400);
  pace.end();
  pace.end();
  expect(delivered.map(([{ now }]) => now)).toEqual([0, 300, 400]);
});

it('waits longer after many readings than after a few', () => {
  const pace = start();
  const house = (at: number): DeltaFrame =>
    delta(at, { latest: Array.from({ length: many }, (_, id) => [id + 20, at, 1, 1_000] as const) });
  pace.take(reading(1, 0), 0);
  pace.take(house(100), 100);
  pace.take(house(200), 200);
  secondLater();
  secondLater();
  expect(pauses).toEqual([pauseAfter.few, pauseAfter.many]);
  expect(delivered.map(([{ now }]) => now)).toEqual([0, 200]);
});
