import { expect, it } from 'vitest';
import { createBus } from '#hub/bus.ts';
import { keepWall } from '#hub/wall.ts';
import type { Alert } from '#model/alert.ts';
import { litByTouch, type WireWall } from '#model/kiosk.ts';
import { coreSettingsSchema } from '#model/settings.ts';
import { minute } from '#model/time.ts';
import { createFakeClock } from '../fake-clock.ts';
import { createRememberingLog } from './remembering-log.ts';

/** 22:10 in Vienna. */
const evening = Date.parse('2026-11-22T21:10:00Z');

function kept(screen: unknown) {
  const clock = createFakeClock({ now: evening });
  const log = createRememberingLog();
  const bus = createBus(log);
  bus.onKept(() => []);
  const told: WireWall[] = [];
  const alerts: Alert[] = [];
  let settings = { ...coreSettingsSchema.parse({ screen }), collectors: [] };
  const wall = keepWall({
    settings: () => settings,
    timeZone: 'Europe/Vienna',
    bus,
    live: { wall: (next) => void told.push(next) },
    alerts: () => alerts,
    clock,
    timers: clock.timers,
    log,
  });
  const say = (topic: string, payload: string): void => bus.publish(topic, payload);
  const set = (next: unknown): void =>
    void (settings = { ...coreSettingsSchema.parse({ screen: next }), collectors: [] });
  return { wall, clock, log, say, set, told, now: () => told.at(-1) };
}

it('goes off at its hour by the clock of the home, on by a touch for a while, and says so once', async () => {
  const { wall, clock, log, now } = kept({ off_from: '22:30', off_to: '06:00' });
  expect(now()).toEqual({ on: true, reason: 'usual' });
  await clock.advance(20 * minute);
  expect(now()).toEqual({ on: false, reason: 'schedule' });
  wall.touched();
  expect(now()).toEqual({ on: true, reason: 'touch' });
  await clock.advance(litByTouch);
  expect(now()).toEqual({ on: false, reason: 'schedule' });
  expect(log.lines.map(({ text }) => text)).toEqual([
    'The screen is off by its hours.',
    'The screen is on, because somebody touched it.',
    'The screen is off by its hours.',
  ]);
});

it('follows presence: off after the delay, on at once, and what cannot be read is said once', async () => {
  const { clock, log, say, now } = kept({ presence_topic: 'home/presence', presence_delay: '2 min' });
  say('home/presence', 'off');
  await clock.advance(minute);
  say('home/presence', '{"occupancy":false}');
  await clock.advance(minute - 1_000);
  expect(now()?.on).toBe(true);
  await clock.advance(1_000);
  expect(now()).toEqual({ on: false, reason: 'nobody' });
  say('home/presence', 'on');
  expect(now()).toEqual({ on: true, reason: 'usual' });
  say('home/presence', 'perhaps');
  say('home/presence', 'perhaps');
  expect(log.lines.filter(({ level }) => level === 'warn')).toHaveLength(1);
});

it('listens to another topic once the settings name it, and forgets what the former said', async () => {
  const { clock, say, set, now } = kept({ presence_topic: 'a', presence_delay: '0 s' });
  say('a', '0');
  expect(now()?.on).toBe(false);
  set({ presence_topic: 'b', presence_delay: '0 s' });
  await clock.advance(1_000);
  expect(now()?.on).toBe(true);
  say('a', '0');
  expect(now()?.on).toBe(true);
  say('b', '0');
  expect(now()?.on).toBe(false);
});

it('hears what was retained before it listened', () => {
  const log = createRememberingLog();
  const bus = createBus(log);
  bus.onKept(() => [{ topic: 'home/presence', payload: Buffer.from('0'), qos: 1, retain: true }]);
  const clock = createFakeClock();
  const told: WireWall[] = [];
  const settings = {
    ...coreSettingsSchema.parse({ screen: { presence_topic: 'home/presence', presence_delay: 0 } }),
    collectors: [],
  };
  keepWall({
    settings: () => settings,
    timeZone: 'UTC',
    bus,
    live: { wall: (next) => void told.push(next) },
    alerts: () => [],
    clock,
    timers: clock.timers,
    log,
  });
  expect(told.at(-1)).toEqual({ on: false, reason: 'nobody' });
});
