import { describe, expect, it } from 'vitest';
import type { Found } from '#model/found-api.ts';
import { canStart, keepOrder, leavingOf, valueText } from '#renderer/first-run/found.ts';
import { firstRunScenes } from '../../simulators/scenes-first-run.ts';

const found = firstRunScenes.firstRun(0).answers?.['/api/v1/found']?.(new URLSearchParams(), 0) as readonly Found[];
const of = (id: string): Found => {
  const one = found.find((each) => each.id === id);
  if (one === undefined) throw new Error(`Nothing is called ${id}.`);
  return one;
};

describe('what was found', () => {
  it('has a value of its own in words', () => {
    expect(found.map(valueText)).toEqual([
      '47°, load 12%',
      '8.2°, light rain',
      '61\u00a0W',
      '4\u00a0µg/m³',
      '21.4°, 46%',
      '',
    ]);
  });

  it('is left out as a device or as a source, and not at all where a person has to do something', () => {
    expect(leavingOf(of('kasa:desk-plug'))?.path).toBe('devices/desk-plug');
    expect(leavingOf(of('weather'))).toMatchObject({ path: 'sources/open-meteo', out: { enabled: false } });
    expect(leavingOf(of('tado'))).toBeUndefined();
    expect(canStart(of('tado'))).toBe(false);
  });

  it('keeps its place when more is found, and gives it up when it is gone', () => {
    const [a, b, c] = found;
    if (!a || !b || !c) throw new Error('Three are needed.');
    expect(keepOrder([b, a], [a, b, c])).toEqual([b, a, c]);
    expect(keepOrder([b, a], [c, a])).toEqual([a, c]);
  });
});
