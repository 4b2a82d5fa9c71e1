import { describe, expect, it } from 'vitest';
import { minute } from '#model/time.ts';
import { calmMinutes, towardsLimit } from '#renderer/panels/machines/heat-limit.ts';
import { machinesOf } from '#renderer/panels/machines/machines.ts';
import { folded, inOrder, machineState, type Judged, type MachineNow } from '#renderer/panels/machines/state.ts';
import { backupPowerOf } from '#renderer/panels/backup-power/backup-power.ts';
import { composeMachines } from '#renderer/pages/machines/layout.ts';
import { machinesFinding } from '#renderer/pages/machines/finding.ts';
import { home } from './home.ts';

const now = 1_800_000_000_000;
/** A reading each half minute of the last half hour. */
const heat = (of: (minutesAgo: number) => number) =>
  Array.from({ length: 61 }, (_, i) => ({ at: now - (60 - i) * 30_000, value: of((60 - i) / 2) }));
/** Repeatable, between -1 and 1. */
const shaken = (n: number): number => Math.sin(n * 12.9898) * Math.cos(n * 78.233);

describe('the way to the limit', () => {
  it('is told in minutes where the heat rises in a straight line', () => {
    const steady = towardsLimit(
      heat((ago) => 82 - 0.4 * ago),
      95,
      now,
    );
    expect(steady?.minutes).toBeCloseTo(32.5, 1);
    expect(steady?.rate).toBeCloseTo(0.4, 3);
    expect(steady?.rising).toBe(30);
  });

  it('goes by the minutes that rise, when it was calm before', () => {
    const told = towardsLimit(
      heat((ago) => 82 - 0.4 * Math.min(18, ago) + 0.1 * shaken(ago)),
      95,
      now,
    );
    expect(told?.rising).toBeLessThanOrEqual(20);
    expect(told?.minutes).toBeGreaterThan(30);
    expect(told?.minutes).toBeLessThan(46);
  });

  it('is not told without evidence', () => {
    const never = [
      heat(() => 82),
      heat((ago) => 82 + 0.4 * ago),
      // It would take two hours.
      heat((ago) => 60 - 0.25 * ago),
      // Up and down.
      heat((ago) => 82 + 6 * shaken(ago)),
      // The noise of a sensor.
      heat((ago) => 94 - 0.02 * ago),
      // Nothing was heard for five minutes.
      heat((ago) => 82 - 0.4 * ago).filter(({ at }) => at < now - 5 * minute),
      // Too few.
      heat((ago) => 82 - 0.4 * ago).filter((_, i) => i % 12 === 0),
      [],
    ];
    for (const points of never) expect(towardsLimit(points, 95, now)).toBeUndefined();
  });

  it('is at hand when the line has passed it', () => {
    expect(
      towardsLimit(
        heat((ago) => 96 - 0.4 * ago),
        95,
        now,
      )?.minutes,
    ).toBe(0);
  });

  it('is told no finer than it is known', () => {
    expect([0.2, 3.4, 9.6, 13.2, 33.1, 41.9, 58].map(calmMinutes)).toEqual([1, 3, 10, 14, 34, 40, 60]);
  });
});

const written = {
  degrees: (value: number) => `${Math.round(value)}°`,
  rate: (value: number) => `${value.toFixed(1)}°`,
};
const calm: MachineNow = {
  limit: 95,
  heat: 44,
  warmest: 71,
  towards: undefined,
  isThrottled: false,
  isWeak: false,
  silentFor: undefined,
};
const say = (more: Partial<MachineNow>): string => {
  const { lead, text } = machineState({ ...calm, ...more }, written);
  return lead === undefined ? text : `${lead} ${text}`;
};

describe('the sentence of a machine', () => {
  it('tells how far it is from its limit', () => {
    expect(say({})).toBe('Far from it. Warmest this week 71°.');
    expect(say({ warmest: undefined })).toBe('Far from it.');
    expect(say({ limit: 80, heat: 58 })).toBe('Not at this load. Limit 80°, warmest this week 71°.');
    expect(say({ heat: 90 })).toBe('Near its limit of 95°. Warmest this week 90°.');
    expect(say({ heat: 95 })).toBe('At its limit of 95°.');
    expect(say({ heat: undefined })).toBe('It tells no temperature.');
  });

  it('never tells minutes without what they rest on', () => {
    expect(say({ heat: 82, towards: { minutes: 33.2, rate: 0.4, rising: 18 } })).toBe(
      '34 min to 95° if this load goes on. Rising 0.4° a minute for 18 minutes.',
    );
  });

  it('tells first what is so already', () => {
    expect(say({ isThrottled: true, heat: 96 })).toBe('Slowed down now: too hot, or short of power.');
    expect(say({ isWeak: true })).toBe('Its supply is too weak.');
    expect(say({ silentFor: '3 h ago', isThrottled: true })).toBe('Silent: last heard 3 h ago.');
  });
});

const judged = (name: string, more: Partial<MachineNow> = {}): Judged<{ name: string }> => ({
  machine: { name },
  heat: more.heat ?? calm.heat,
  state: machineState({ ...calm, ...more }, written),
});

describe('the list of machines', () => {
  it('begins with what somebody may want to look at, and folds the others into a sentence', () => {
    const all = inOrder([judged('a'), judged('b', { silentFor: '3 h ago' }), judged('c', { heat: 99 })]);
    expect(all.map(({ machine }) => machine.name)).toEqual(['c', 'b', 'a']);
    expect(folded(all, 7).more).toBeUndefined();
    const many = Array.from({ length: 9 }, (_, i) => judged(`m${i}`));
    expect(folded(many, 7)).toMatchObject({ more: '2 more, all at ease.' });
    expect(folded(many, 7).shown).toHaveLength(7);
    expect(folded([judged('x', { heat: 99 }), judged('y', { heat: 99 })], 1).more).toBe('One more.');
  });

  it('has the hub first, agents by their own labels, and the limit of a Raspberry Pi', () => {
    const directory = home([
      ['host.cpu_temperature{agent=attic,device=attic}', '°C'],
      ['host.cpu_temperature{device=nuc}', '°C'],
      ['host.power{device=nuc,sensor=nvme}', 'W'],
      ['host.power{device=nuc,sensor=package}', 'W'],
      ['mqtt.temperature{device=kitchen}', '°C'],
    ]);
    const machines = machinesOf(directory);
    expect(machines.map(({ device, isHub }) => [device, isHub])).toEqual([
      ['nuc', true],
      ['attic', false],
    ]);
    expect(machines[0]?.power?.labels['sensor']).toBe('package');
    expect(machines[0]?.limit).toBe(95);
    const pi = machinesOf({
      ...directory,
      devices: new Map([['attic', { name: 'Attic', model: 'Raspberry Pi 5 Model B' }]]),
    });
    expect(pi.find(({ device }) => device === 'attic')?.limit).toBe(80);
  });

  it('knows what stands by when the mains fail', () => {
    expect(backupPowerOf(home([['mqtt.battery{device=door}', '%']]))).toBeUndefined();
    const ups = backupPowerOf(
      home([
        ['nut.battery{device=ups}', '%'],
        ['nut.power_estimate{device=ups}', 'W'],
      ]),
    );
    expect(ups?.power?.quantity).toBe('power_estimate');
  });

  it('gives rows the height there is, and folds before they get too low', () => {
    const room = { height: 1080, touch: 36, isTight: false, isLarge: false };
    const few = composeMachines({ machines: 2, batteries: 14, hasBackup: true }, room);
    expect(few.rowHeight).toBe(89);
    expect(few.batteries).toBeGreaterThan(6);
    const many = composeMachines({ machines: 11, batteries: 14, hasBackup: true }, room);
    expect(many.rowHeight).toBeGreaterThanOrEqual(74);
    expect(many.machines * many.rowHeight).toBeLessThan(480);
    expect(composeMachines({ machines: 11, batteries: 0, hasBackup: false }, room).machines).toBe(7);
  });

  it('leaves the names of batteries room before their lines', () => {
    const room = { height: 1080, touch: 88, isLarge: false };
    const yearsAt = (isTight: boolean, hasBackup: boolean) =>
      composeMachines({ machines: 2, batteries: 14, hasBackup }, { ...room, isTight }).hasYears;
    expect([yearsAt(true, true), yearsAt(true, false), yearsAt(false, true)]).toEqual([false, true, true]);
  });
});

describe('the sentence of the page', () => {
  const degrees = written.degrees;
  it('is on what is first, and on all others', () => {
    const hot = judged('Workstation', { heat: 82, towards: { minutes: 33, rate: 0.4, rising: 18 } });
    expect(machinesFinding([hot, judged('Hub')], undefined, degrees)).toEqual({
      title: 'Workstation meets its limit in 34 minutes',
      finding: 'All else is at ease.',
    });
    expect(machinesFinding([judged('Hub'), judged('Attic', { heat: 58 })], undefined, degrees)).toEqual({
      title: 'All machines are at ease',
      finding: 'The warmest is Attic, 58°.',
    });
    expect(machinesFinding([judged('Hub')], undefined, degrees)).toEqual({
      title: 'This machine is at ease',
      finding: 'Its processor has 44°.',
    });
  });

  it('calls nobody at ease who works as hard as can be', () => {
    const working = { ...judged('Attic'), load: 97 };
    expect(machinesFinding([judged('Hub'), working], undefined, degrees)).toEqual({
      title: 'Attic is working hard',
      finding: 'The warmest is Hub, 44°.',
    });
    expect(machinesFinding([{ ...working, load: 60 }], undefined, degrees).title).toBe('This machine is at ease');
  });

  it('tells of a battery that is nearly empty', () => {
    const low = { name: 'Nursery window', level: '12%', isLow: false };
    expect(machinesFinding([judged('Hub')], low, degrees).finding).toBe('Nursery window runs low, 12%.');
    expect(machinesFinding([], low, degrees).title).toBe('No machine reports yet');
  });
});
