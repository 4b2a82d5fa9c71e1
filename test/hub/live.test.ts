import { expect, test } from 'vitest';
import { createLive } from '#hub/live.ts';
import type { Slot } from '#hub/ports.ts';
import type { DeltaFrame } from '#model/wire.ts';
import { createFakeClock } from '../fake-clock.ts';
import { plainScreen as screen } from '../plain-screen.ts';
import { createRememberingLog } from './remembering-log.ts';

function createWorld() {
  const clock = createFakeClock();
  const log = createRememberingLog();
  const live = createLive({
    clock,
    timers: clock.timers,
    log,
    version: '1.2.3',
    screen,
    verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
  });
  const frames: DeltaFrame[] = [];
  const texts: string[] = [];
  const watch = () =>
    live.subscribe((frame, json) => {
      frames.push(frame);
      texts.push(json);
    });
  const slot = (id: number): Slot => ({
    id,
    key: `mqtt.temperature{device=d${id}}`,
    definition: { name: 'mqtt.temperature', labels: { device: `d${id}` }, unit: '°C', kind: 'gauge' },
    at: 0,
    value: 0,
    cadence: 0,
    isSteady: false,
  });
  const put = (to: Slot, value: number): void => {
    Object.assign(to, { value, at: clock.now() });
    live.touched(to);
  };
  return { clock, live, log, frames, texts, watch, slot, put };
}

test('hello carries everything', () => {
  const { live, slot, put, clock } = createWorld();
  const [a, b] = [slot(1), slot(2)];
  live.opened(a);
  live.opened(b);
  put(a, 21);
  live.snapshot({ kind: 'device', subject: 'd1', at: 1, body: { name: 'Bedroom' } });
  live.store({ failing: { since: 5, reason: 'The disk is full.' } });
  expect(live.hello()).toEqual({
    type: 'hello',
    now: clock.now(),
    version: '1.2.3',
    series: [
      { id: 1, key: a.key, unit: '°C', kind: 'gauge' },
      { id: 2, key: b.key, unit: '°C', kind: 'gauge' },
    ],
    latest: [[1, clock.now(), 21, 0]],
    snapshots: [{ kind: 'device', subject: 'd1', at: 1, body: { name: 'Bedroom' } }],
    alerts: [],
    sources: [],
    troubles: [],
    verdict: { tone: 'quiet', text: 'All quiet.', why: [] },
    screen,
    store: { failing: { since: 5, reason: 'The disk is full.' } },
    bannerSeen: false,
    wall: { on: true, reason: 'usual' },
  });
});

test('at most four frames a second, with the newest of each series once', async () => {
  const { clock, frames, texts, watch, slot, put } = createWorld();
  watch();
  const [a, b] = [slot(1), slot(5_000)];
  for (let i = 0; i < 100; i++) {
    put(a, i);
    if (i % 10 === 0) put(b, 1_000 + i);
    await clock.advance(10);
  }
  await clock.advance(250);
  expect(frames.length).toBeGreaterThanOrEqual(4);
  expect(frames.length).toBeLessThanOrEqual(5);
  for (const frame of frames) expect(new Set(frame.latest?.map(([id]) => id)).size).toBe(frame.latest?.length);
  expect(frames.at(-1)?.latest?.find(([id]) => id === 1)?.[2]).toBe(99);
  expect(texts.map((text) => JSON.parse(text))).toEqual(frames);
});

test('nothing but that the hub runs is sent when nothing changed, every five seconds', async () => {
  const { clock, live, frames, watch } = createWorld();
  watch();
  const start = clock.now();
  live.verdict({ tone: 'quiet', text: 'All quiet.', why: [] });
  live.store({ failing: null });
  live.alerts([]);
  await clock.advance(12_000);
  expect(frames).toEqual([5_000, 10_000].map((at) => ({ type: 'delta', now: start + at })));
  live.verdict({ tone: 'attention', text: 'One sensor is silent.', why: [] });
  await clock.advance(6_000);
  expect(frames.slice(2)).toEqual([
    { type: 'delta', now: start + 12_000, verdict: { tone: 'attention', text: 'One sensor is silent.', why: [] } },
    { type: 'delta', now: start + 17_000 },
  ]);
});

test('what changes often needs no frames that tell nothing', async () => {
  const { clock, frames, watch, slot, put } = createWorld();
  watch();
  for (let i = 0; i < 20; i++) {
    put(slot(1), i);
    await clock.advance(1_000);
  }
  expect(frames).toHaveLength(20);
  expect(frames.every(({ latest }) => latest?.length === 1)).toBe(true);
});

test('two screens get the very same text, and one that fails does not rob the other', async () => {
  const { clock, live, log, texts, watch, slot, put } = createWorld();
  live.subscribe(() => {
    throw new Error('closed');
  });
  watch();
  watch();
  put(slot(1), 1);
  await clock.advance(1_000);
  expect(texts).toHaveLength(2);
  expect(texts[0]).toBe(texts[1]);
  expect(log.lines).toHaveLength(1);
});

test('with nobody looking no timer runs and nothing gathers', async () => {
  const { clock, live, frames, watch, slot, put } = createWorld();
  const a = slot(1);
  put(a, 1);
  expect(clock.pending).toBe(0);
  const watching = watch();
  put(a, 2);
  watching[Symbol.dispose]();
  expect(clock.pending).toBe(0);
  watch();
  live.opened(slot(2));
  await clock.advance(1_000);
  expect(frames).toMatchObject([{ series: [{ id: 2 }] }]);
  expect(frames[0]?.latest).toBeUndefined();
});
