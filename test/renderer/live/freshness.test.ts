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
