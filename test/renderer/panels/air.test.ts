import { describe, expect, it } from 'vitest';
import { airOf, airWord, isBad } from '#renderer/panels/air/air.ts';
import { home, type Row } from './home.ts';

describe('air', () => {
  it('is that indoors where there is any', () => {
    const outside: Row = ['open-meteo.pm2_5{place=home}', 'µg/m³'];
    expect(airOf(home([outside, ['mqtt.pm2_5{device=a}', 'µg/m³']]))?.indoors).toBe(true);
    expect(airOf(home([outside]))?.indoors).toBe(false);
    expect(airOf(home([['mqtt.pm10{device=a}', 'µg/m³']]))).toBeUndefined();
  });

  it.each(['open-meteo', 'openweather'])('is outside where %s tells it', (source) => {
    expect(airOf(home([[`${source}.pm2_5{place=home}`, 'µg/m³']]))?.indoors).toBe(false);
  });

  it('is carbon dioxide where no dust is measured indoors', () => {
    const co2: Row = ['mqtt.co2{device=a}', 'ppm'];
    const dust: Row = ['mqtt.pm2_5{device=b}', 'µg/m³'];
    const outside: Row = ['open-meteo.pm2_5{place=home}', 'µg/m³'];
    expect(airOf(home([outside, co2], { a: 'Study' }))).toMatchObject({ series: { unit: 'ppm' }, place: 'Study' });
    expect(airOf(home([co2, dust]))?.series.device).toBe('b');
    expect(airOf(home([['mqtt.voc{device=a}', 'ppm']]))).toBeUndefined();
  });

  it.each([
    [420, 'fresh'],
    [799, 'fresh'],
    [800, 'fine'],
    [999, 'fine'],
    [1_000, 'stuffy'],
  ] as const)('%f ppm is %s', (value, word) => expect(airWord(value, 'ppm')).toBe(word));

  it.each([
    [0, 'good'],
    [9, 'good'],
    [9.1, 'moderate'],
    [35.4, 'moderate'],
    [36, 'poor'],
    [62, 'bad'],
    [130, 'veryBad'],
    [400, 'hazardous'],
  ] as const)('%f µg/m³ is %s', (value, word) => expect(airWord(value, 'µg/m³')).toBe(word));

  it('is bad from where its rule speaks, and not because a room is stuffy', () => {
    expect([35, 36, 300].map((value) => isBad(airWord(value, 'µg/m³')))).toEqual([false, true, true]);
    expect(isBad(airWord(1_600, 'ppm'))).toBe(false);
  });
});
