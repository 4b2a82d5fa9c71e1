import { describe, expect, it } from 'vitest';
import { directoryOf, seriesInfo } from '#renderer/live/directory.ts';
import { freshness, lastHeard } from '#renderer/live/freshness.ts';

const sample = (cadence: number) => ({ at: 0, value: 1, cadence });

it.each([
  [60_000, 119_000, 'live'],
  [60_000, 121_000, 'old'],
  [60_000, 299_000, 'old'],
  [60_000, 301_000, 'gone'],
  // A series at 4 Hz does not flicker.
  [250, 9_000, 'live'],
  // While the cadence is unknown.
  [0, 19 * 60_000, 'live'],
  [0, 51 * 60_000, 'gone'],
] as const)('a value with cadence %i ms is %i ms old: %s', (cadence, age, state) => {
  expect(freshness(sample(cadence), age)).toBe(state);
});

describe('a state', () => {
  const hour = 3_600_000;
  const series = [
    { id: 1, key: 'mqtt.contact{device=door}', unit: 'bool', kind: 'state' },
    { id: 2, key: 'mqtt.battery{device=door}', unit: '%', kind: 'gauge' },
    { id: 3, key: 'mqtt.contact{device=window}', unit: 'bool', kind: 'state' },
  ] as const;
  const directory = directoryOf(series.map(seriesInfo), [], {});
  const latest = new Map([
    [1, { at: 0, value: 1, cadence: 60_000 }],
    [2, { at: 40 * hour, value: 80, cadence: hour }],
    [3, { at: 0, value: 1, cadence: 60_000 }],
  ]);
  const state = (id: number, now: number) => {
    const heard = lastHeard({ directory, latest }, id);
    return heard && freshness(heard, now);
  };

  it('holds until it changes, while its device speaks', () => expect(state(1, 41 * hour)).toBe('live'));
  it('is as old as its device once that is silent', () => {
    expect(state(1, 43 * hour)).toBe('old');
    expect(state(1, 46 * hour)).toBe('gone');
  });
  it('of a device that tells nothing else does not age', () => expect(state(3, 9_000 * hour)).toBe('live'));
  it('does not lend its patience to what is measured', () => expect(state(2, 46 * hour)).toBe('gone'));
});

describe('a device that says that it is away', () => {
  const series = [
    { id: 1, key: 'mqtt.power{device=plug}', unit: 'W', kind: 'gauge' },
    { id: 2, key: 'mqtt.available{device=plug}', unit: 'bool', kind: 'state' },
    { id: 3, key: 'mqtt.state{device=plug}', unit: 'bool', kind: 'state' },
    { id: 4, key: 'mqtt.power{device=other}', unit: 'W', kind: 'gauge' },
  ] as const;
  const directory = directoryOf(series.map(seriesInfo), [], {});
  const stateAt = (id: number, now: number, available: number, heardAt = 1_000) => {
    const latest = new Map([
      [1, { at: heardAt, value: 80, cadence: 60_000 }],
      [2, { at: 2_000, value: available, cadence: 0 }],
      [3, { at: 1_000, value: 1, cadence: 0 }],
      [4, { at: 1_000, value: 1, cadence: 60_000 }],
    ]);
    const heard = lastHeard({ directory, latest }, id);
    return heard && freshness(heard, now);
  };

  it('has no live value from then on', () =>
    expect([1, 3].map((id) => stateAt(id, 2_100, 0))).toEqual(['gone', 'gone']));
  it('is away, which is live', () => expect(stateAt(2, 2_100, 0)).toBe('live'));
  it('says nothing of others', () => expect(stateAt(4, 2_100, 0)).toBe('live'));
  it('is as fresh as it speaks once it is back', () => {
    expect(stateAt(1, 2_100, 1)).toBe('live');
    expect(stateAt(1, 70_000, 0, 69_000)).toBe('live');
  });
});
