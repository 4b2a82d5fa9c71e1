import { describe, expect, test } from 'vitest';
import { parseSeriesKey, seriesKey, type Labels } from '#model/series.ts';
import { BadReading } from '#model/trouble.ts';

describe('canonical text of a series', () => {
  const keys: readonly (readonly [name: string, labels: Labels, key: string])[] = [
    ['host.load', {}, 'host.load'],
    ['kasa.power', { device: 'desk-plug' }, 'kasa.power{device=desk-plug}'],
    ['a.b', { z: '1', a: '2' }, 'a.b{a=2,z=1}'],
    ['mqtt.pm2_5', { device: 'Wohnküche/Süd links' }, 'mqtt.pm2_5{device=Wohnküche/Süd links}'],
    ['a.b', { device: 'a,b=c{d}\\e' }, 'a.b{device=a\\,b\\=c\\{d\\}\\\\e}'],
    ['open-meteo.temperature', { place: 'home' }, 'open-meteo.temperature{place=home}'],
  ];
  test.each(keys)('%s %o', (name, labels, key) => {
    expect(seriesKey(name, labels)).toBe(key);
    expect(parseSeriesKey(key)).toEqual({ name, labels });
  });

  const refused: readonly (readonly [why: string, name: string, labels: Labels])[] = [
    ['no quantity', 'host', {}],
    ['upper case', 'Host.load', {}],
    ['an empty label', 'a.b', { device: '' }],
    ['a control character', 'a.b', { device: 'x\u0000' }],
    ['an endless label', 'a.b', { device: 'x'.repeat(201) }],
    ['too many labels', 'a.b', Object.fromEntries(Array.from({ length: 17 }, (_, i) => [`l${i}`, 'x']))],
    ['a label name with a space', 'a.b', { 'd e': 'x' }],
  ];
  test.each(refused)('refuses %s', (_why, name, labels) => {
    expect(() => seriesKey(name, labels)).toThrow(BadReading);
  });

  test.each(['a.b{', 'a.b{z=1,a=2}', 'a.b{}', 'a.b{device=x}y', 'a.b{device}', '', '{device=x}', 'a.b{device=x'])(
    'does not read %s, which is not canonical',
    (text) => {
      expect(() => parseSeriesKey(text)).toThrow(BadReading);
    },
  );

  test('keys that are names of Object.prototype are labels like any other', () => {
    const key = seriesKey('a.b', { constructor: 'x' });
    expect(parseSeriesKey(key).labels).toEqual({ constructor: 'x' });
  });
});
