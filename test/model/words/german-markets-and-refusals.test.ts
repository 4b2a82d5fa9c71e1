/** Weather and markets, and the hub's own refusals, in the language of the home. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alphaVantage } from '#collectors/alpha-vantage/alpha-vantage.ts';
import { collectors } from '#collectors/all.ts';
import { ecb } from '#collectors/ecb/ecb.ts';
import { finnhub } from '#collectors/finnhub/finnhub.ts';
import { openMeteo } from '#collectors/open-meteo/open-meteo.ts';
import { openweather } from '#collectors/openweather/openweather.ts';
import { quotes } from '#collectors/quotes.ts';
import { treasury } from '#collectors/treasury/treasury.ts';
import { failureOf } from '#hub/api/failures.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { readSecrets } from '#hub/settings/secrets.ts';
import { readSettings } from '#hub/settings/settings-text.ts';
import type { Collector } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import { messageOf } from '#model/trouble.ts';
import { speakIn } from '#model/words/manner.ts';
import { createFakeWorld } from '../../collectors/fake-world.ts';
import { settingsOf } from '../../collectors/given-secrets.ts';
import { noHttp } from '../../collectors/no-http.ts';

beforeEach(() => speakIn({ language: 'de', units: 'metric' }));
afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const answering = (answer: unknown): Http => ({
  ...noHttp,
  text: () => Promise.resolve(answer as string),
  json: (request) => Promise.resolve(request.schema.parse(answer)),
});
const home = { name: 'Zuhause', latitude: 48.2, longitude: 16.4, timeZone: 'Europe/Vienna' };
const key = { key: 'a_key' };
const rates = `<Cube time="2026-11-25"><Cube currency="USD" rate="1.1"/></Cube>`;

test.each<[string, Collector, Readonly<Record<string, unknown>>, unknown, string]>([
  ['no place', openMeteo, {}, {}, 'Für das Wetter muss bekannt sein, wo das Zuhause ist: unter home'],
  ['no weather', openMeteo, {}, {}, 'Open-Meteo hat kein aktuelles Wetter gesendet.'],
  ['limit', openweather, key, { cod: 429 }, 'OpenWeather wird zu oft gefragt (429).'],
  ['refusal', openweather, key, { cod: '500', message: 'oops' }, 'OpenWeather hat mit 500 geantwortet: oops.'],
  ['no rate', ecb, { currencies: ['USD', 'HRK'] }, rates, 'Die EZB hat keinen Kurs für HRK; aus currencies'],
  ['no yields', treasury, {}, 'x', 'Das US-Finanzministerium hat etwas gesendet, das keine Tabelle von Renditen ist.'],
  ['no index', quotes, { symbols: ['DJIA'] }, 'x', 'FRED hat etwas gesendet, das keine Tabelle von DJIA ist.'],
  ['paying', alphaVantage, key, { Note: 'premium' }, 'Alpha Vantage gibt die 2-Jahres-Rendite nur mit einem'],
  ['no price', finnhub, key, { c: 0 }, 'Finnhub kennt keinen Kurs für SPY; wenn das so bleibt, die'],
])('%s', async (name, collector, given, answer, sentence) => {
  const fake = createFakeWorld(collector, {
    settings: settingsOf(collector, given, { a_key: 'made-up' }),
    home: name === 'no place' ? { ...home, latitude: undefined } : home,
    now: Date.parse('2026-11-26T12:00:00Z'),
    ticks: 1,
    http: answering(answer),
  });
  const thrown = await collector.run(fake.world as never).catch(messageOf);
  expect([thrown, ...fake.told.troubles.map(({ text }) => text)].join('\n')).toContain(sentence);
});

test('what the settings and the hub refuse', () => {
  const schema = composeSettings(collectors);
  const fault = (kinds: string) => readSettings(`collectors:\n${kinds}`, schema).fault?.reason;
  expect(fault('  - kind: ecb\n  - kind: ecb\n    id: more\n')).toBe(
    'mantel.yaml Zeile 3: collectors, Eintrag 2, kind: eine Quelle nennt alle Kurse; alle Währungen in ihr eintragen',
  );
  expect(() => readSecrets('[')).toThrow('secrets.yaml ist kein gültiges YAML; in jede Zeile');
  const body = Object.assign(new Error('x'), { code: 'FST_ERR_CTP_EMPTY_JSON_BODY', statusCode: 400 });
  expect(failureOf(body).sentence).toBe('Der Inhalt ist leer; JSON senden.');
});
