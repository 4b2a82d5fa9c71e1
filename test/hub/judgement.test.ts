import { describe, expect, it } from 'vitest';
import { createJudgement } from '#hub/judgement.ts';
import { coreSettingsSchema } from '#model/settings.ts';
import type { Settings } from '#model/settings.ts';
import type { Alert } from '#model/alert.ts';
import type { HeldCounter, Live, Slot } from '#hub/ports.ts';
import { createRememberingLog } from './remembering-log.ts';
import { createFakeMachine } from './fake-machine.ts';

const rule = { id: 'hot', title: 'is hot', when: 'above', limit: 30, series: { name: 'lamp.temperature' } };
const settingsOf = (rest: object): Settings => ({ ...coreSettingsSchema.parse(rest), collectors: [] });
const slot = (device: string): Slot => ({
  id: 1,
  key: `lamp.temperature{device=${device}}`,
  definition: { name: 'lamp.temperature', labels: { device }, unit: '°C', kind: 'gauge' },
  at: 0,
  value: 0,
  cadence: 0,
  isSteady: false,
});

const never = (): never => {
  throw new Error('nobody asks for this');
};

function create(first: object = { rules: [rule] }, restored: readonly Alert[] = []) {
  const machine = createFakeMachine();
  const shown: Record<string, unknown> = {};
  const show = (name: string) => (value: unknown) => void (shown[name] = value);
  const live = {
    verdict: show('verdict'),
    alerts: show('alerts'),
    sources: show('sources'),
    store: show('store'),
    snapshot: show('snapshot'),
  } as unknown as Live;
  const stored: Alert[] = [];
  const written: string[] = [];
  let settings = settingsOf(first);
  const judgement = createJudgement({
    store: { history: never, stretches: never, samples: never },
    opened: { snapshots: [], alerts: restored, kept: [] },
    settings: () => settings,
    timeZone: 'Europe/Vienna',
    clock: { now: () => machine.wall },
    live,
    log: createRememberingLog(),
    ingest: () => ({
      alerts: (all) => void stored.push(...all),
      journal: ({ text }) => void written.push(text),
      keep: () => undefined,
      open: never,
      put: never,
      find: () => undefined,
    }),
  });
  const put = (to: Slot, value: number): void => judgement.rules.sample(to, value, machine.wall, machine.wall);
  const change = (next: object): void => {
    settings = settingsOf(next);
    judgement.settings(settings);
  };
  return { machine, judgement, shown, stored, written, put, change };
}

describe('judgement', () => {
  it('stores, shows and writes down what fires and what ends', async () => {
    const { machine, judgement, shown, stored, written, put } = create();
    using _ticking = judgement.start(machine.timers);
    const lamp = slot('desk');
    judgement.rules.opened(lamp);
    put(lamp, 20);
    expect(shown['verdict']).toMatchObject({ tone: 'quiet', text: 'All quiet.' });
    put(lamp, 35);
    expect(shown['alerts']).toMatchObject([{ rule: 'hot', state: 'firing', value: 35 }]);
    expect(shown['verdict']).toMatchObject({ tone: 'attention', text: 'Desk is hot.' });
    expect(judgement.book.acknowledge('nothing')).toBeUndefined();
    const { id } = stored[0] ?? { id: '' };
    expect(judgement.book.acknowledge(id)).toMatchObject({ id, acknowledgedAt: machine.wall });
    expect(judgement.book.snooze(id, machine.wall + 60_000)).toMatchObject({ snoozedUntil: machine.wall + 60_000 });
    put(lamp, 20);
    await machine.pass(2_000);
    expect(shown['alerts']).toEqual([]);
    expect(judgement.book.all()).toMatchObject([{ id, state: 'resolved' }]);
    expect(stored.at(-1)).toMatchObject({ id, state: 'resolved' });
    expect(written).toHaveLength(2);
    await machine.pass(25 * 3_600_000);
    put(lamp, 35);
    expect(judgement.book.all()).toMatchObject([{ id, state: 'firing' }]);
  });

  it('calls things by their names, the person’s own first', async () => {
    const { machine, judgement, shown, put, change } = create();
    using _ticking = judgement.start(machine.timers);
    const lamp = slot('0x01');
    judgement.rules.opened(lamp);
    put(lamp, 35);
    const title = (): unknown => (shown['alerts'] as Alert[])[0]?.title;
    expect(title()).toBe('0x01 is hot.');
    judgement.live.snapshot({ kind: 'device', subject: '0x01', body: { name: 'Shelf lamp' }, at: 1 });
    await machine.pass(1_000);
    expect(title()).toBe('Shelf lamp is hot.');
    change({ rules: [rule], devices: { '0x01': { name: 'Reading lamp', area: 'Study' } } });
    await machine.pass(1_000);
    expect(String(title())).toMatch(/^(Study|Reading lamp) is hot\.$/);
  });

  it('takes up changed rules, and goes back to the built-in ones', () => {
    const { machine, judgement, shown, put, change } = create();
    using _ticking = judgement.start(machine.timers);
    const lamp = slot('desk');
    judgement.rules.opened(lamp);
    put(lamp, 35);
    expect(shown['alerts']).toHaveLength(1);
    change({ rules: [{ ...rule, limit: 40 }] });
    change({});
    put(lamp, 35);
    expect(shown['alerts']).toEqual([]);
  });

  it('shows a counter that jumped among the alerts, and takes it away again', async () => {
    const { machine, judgement, shown, put, stored } = create();
    using _ticking = judgement.start(machine.timers);
    const lamp = slot('desk');
    judgement.rules.opened(lamp);
    put(lamp, 35);
    const counter: HeldCounter = {
      key: 'kasa.energy{device=desk}',
      definition: { name: 'kasa.energy', labels: { device: 'desk' }, unit: 'kWh', kind: 'counter' },
      before: { at: machine.wall, value: 1 },
      first: { at: machine.wall, value: 900 },
      last: { at: machine.wall, value: 900 },
      readings: 1,
      decided: false,
    };
    judgement.held({ all: [counter], event: { was: 'held', held: counter } });
    expect(shown['alerts']).toMatchObject([{ rule: 'hot' }, { series: counter.key, value: 900 }]);
    const id = judgement.book.all().at(-1)?.id ?? '';
    expect(judgement.book.acknowledge(id)).toMatchObject({ id, acknowledgedAt: machine.wall });
    expect(shown['alerts']).toMatchObject([{ rule: 'hot' }, { acknowledgedAt: machine.wall }]);
    put(lamp, 20);
    await machine.pass(2_000);
    expect(shown['alerts']).toMatchObject([{ series: counter.key }]);
    judgement.held({ all: [], event: { was: 'accepted', held: counter } });
    expect(shown['alerts']).toEqual([]);
    expect(stored.some((alert) => alert.id === id)).toBe(false);
  });

  it('says so when the store or a source has trouble', () => {
    const { judgement, shown } = create();
    judgement.live.store({ failing: { since: 1, reason: 'The disk is full.' } });
    expect(shown['store']).toMatchObject({ failing: { since: 1 } });
    expect(shown['verdict']).toMatchObject({ tone: 'alarm' });
    judgement.live.store({ failing: null });
    const health = { state: 'misconfigured', since: 1, reason: 'Line 3.' } as const;
    judgement.sources([{ id: 'settings', kind: 'settings', title: 'Settings', health }]);
    expect(shown['verdict']).toMatchObject({ tone: 'attention' });
    judgement.sources([]);
    expect(shown['verdict']).toMatchObject({ tone: 'quiet' });
  });
});
