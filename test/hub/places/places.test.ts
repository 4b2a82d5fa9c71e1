/** Places by name: without the internet, and by who knows more; and what a time zone says. */
import { describe, expect, it } from 'vitest';
import { cityLines } from '#hub/places/cities.generated.ts';
import { knownPlaces } from '#hub/places/known-places.ts';
import { createPlaces } from '#hub/places/places.ts';
import type { Http, JsonRequest } from '#model/http.ts';
import { Unreachable } from '#model/trouble.ts';

const known = knownPlaces(cityLines);
const names = (q: string) => known.search(q, 3).map(({ name, country }) => `${name} ${country}`);

describe('without the internet', () => {
  it.each([
    ['utre', 'Utrecht NL'],
    ['Zurich', 'Zürich CH'],
    ['münchen', 'Munich DE'],
    ['Wien', 'Vienna AT'],
    ['paris', 'Paris FR'],
    ['Paris, US', 'Paris US'],
    ['paris, tx', 'Paris US'],
    ['Reykjavik', 'Reykjavík IS'],
    ['york', 'York GB'],
    ['New York', 'New York City US'],
  ])('%s is %s', (q, first) => {
    expect(names(q)[0]).toBe(first);
  });

  it('knows nothing of what is no place, and takes nothing for a pattern', () => {
    for (const q of ['qqqq', '.*', '\t', '|', '=', ',']) expect(names(q)).toEqual([]);
  });

  it('has every capital, and coordinates that can be', () => {
    for (const [zone, name] of [
      ['Europe/Vienna', 'Vienna'],
      ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
      ['Asia/Tokyo', 'Tokyo'],
      ['Pacific/Auckland', 'Auckland'],
    ] as const) {
      expect(known.ofTimeZone(zone)).toMatchObject({ name, timeZone: zone });
    }
    expect(known.ofTimeZone('UTC')).toBeUndefined();
    expect(known.search('Vienna', 1)[0]).toEqual({
      name: 'Vienna',
      region: null,
      country: 'AT',
      latitude: 48.21,
      longitude: 16.37,
      timeZone: 'Europe/Vienna',
      population: 1_691_000,
    });
  });

  it('weighs well under a megabyte', () => {
    expect(Buffer.byteLength(cityLines)).toBeLessThan(800_000);
  });
});

describe('by who knows more', () => {
  const signal = new AbortController().signal;
  const answering = (answer: unknown) => {
    const asked: string[] = [];
    const http = {
      json: async ({ url, schema }: JsonRequest<unknown>) => {
        asked.push(String(url));
        if (answer instanceof Error) throw answer;
        return schema.parse(answer);
      },
    } as unknown as Http;
    return { asked, places: createPlaces({ http: () => http, timeZone: 'Europe/Vienna' }) };
  };

  it('is asked for what is not known, and for nothing else', async () => {
    const village = {
      name: 'Hintertux',
      latitude: 47.11,
      longitude: 11.68,
      country_code: 'AT',
      admin1: 'Tyrol',
      timezone: 'Europe/Vienna',
    };
    const { asked, places } = answering({ results: [village] });
    expect(await places.search('Graz', 8, signal)).toMatchObject({ from: 'offline', why: null });
    expect(await places.search('qq', 8, signal)).toMatchObject({ places: [], why: null });
    expect(asked).toEqual([]);
    expect(await places.search('Hintertux', 8, signal)).toMatchObject({
      from: 'open-meteo',
      places: [{ name: 'Hintertux', region: 'Tyrol', country: 'AT', population: null }],
    });
    expect(asked).toEqual(['https://geocoding-api.open-meteo.com/v1/search?name=Hintertux&count=8&format=json']);
    expect(await places.here()).toMatchObject({ timeZone: 'Europe/Vienna', place: { name: 'Vienna' } });
  });

  it('says so when there is nothing, or nobody to ask', async () => {
    expect((await answering({}).places.search('qqqqq', 8, signal)).why).toContain('No place called qqqqq');
    const { why } = await answering(new Unreachable('There is no network.')).places.search('qqqqq', 8, signal);
    expect(why).toBe(
      'qqqqq is not among the places Mantel knows by itself, and asking Open-Meteo failed: There is no network.',
    );
  });
});
