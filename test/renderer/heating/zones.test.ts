import { describe, expect, it } from 'vitest';
import { heatingTitle } from '#renderer/pages/heating/heating-title.ts';
import { heatedZones, standingOf, type Standing } from '#renderer/heating/zones.ts';
import { home, type Row } from '../panels/home.ts';

const rows = (device: string, ...quantities: string[]): Row[] =>
  quantities.map((quantity): Row => [`tado.${quantity}{device=${device}}`, quantity.includes('temp') ? '°C' : '%']);

describe('heated rooms', () => {
  it('are those with a wanted temperature or a call for heat', () => {
    const directory = home([
      ...rows('bath', 'temperature', 'target_temperature'),
      ...rows('hall', 'temperature', 'call_for_heat'),
      ...rows('shed', 'temperature'),
      ...rows('boiler', 'target_temperature'),
    ]);
    expect(heatedZones(directory).map(({ device }) => device)).toEqual(['bath', 'hall']);
  });

  it('warm up, are too cool, off, away or aired', () => {
    const all = home(
      rows('bath', 'temperature', 'target_temperature', 'heating_power', 'heating_on', 'window_open', 'away'),
    );
    const [zone] = heatedZones(all);
    const state = (values: Record<string, number>): string | undefined =>
      zone && standingOf(zone, (series) => values[series?.quantity ?? ''], false).state;
    expect(state({ temperature: 19, target_temperature: 21, heating_power: 80 })).toBe('warming');
    expect(state({ temperature: 19, target_temperature: 21, heating_power: 0 })).toBe('cool');
    expect(state({ temperature: 20.8, target_temperature: 21, heating_power: 20 })).toBe('well');
    expect(state({ temperature: 19, heating_on: 0 })).toBe('off');
    expect(state({ temperature: 19, target_temperature: 21, window_open: 1 })).toBe('window');
    expect(state({ temperature: 19, target_temperature: 16, away: 1 })).toBe('away');
    expect(state({ temperature: 19 })).toBe('unknown');
  });
});

describe('the sentence', () => {
  const room = (name: string, state: Standing['state'], is = 20, wanted = 21): Standing => ({
    name,
    state,
    is,
    wanted,
  });
  const say = (...rooms: Standing[]) => {
    const { title, finding } = heatingTitle(rooms, (difference) => `${difference}°`);
    return finding === undefined ? title : `${title}. ${finding}`;
  };
  it('says who warms up, who is too cool, or that all is well', () => {
    expect(say(room('Bath', 'warming'), room('Hall', 'well'))).toBe(
      'Bath is warming up. All other rooms are where you want them.',
    );
    expect(say(room('Bath', 'warming', 18), room('Hall', 'warming'))).toBe('Bath and Hall are warming up');
    expect(say(room('Bath', 'warming'), room('Hall', 'cool', 18))).toBe('Bath is warming up. Hall is 3° too cool.');
    expect(say(room('Bath', 'well'), room('Hall', 'off'))).toBe('All rooms are where you want them');
    expect(say(room('Bath', 'off'))).toBe('The heating is off');
    expect(say(room('Bath', 'unknown'))).toBe('No room has told its temperature yet');
  });
});
