/** Faulty inputs, through the collectors themselves, in the language of the home. */
import { Readable } from 'node:stream';
import { Parser } from 'htmlparser2';
import { afterEach, expect, test } from 'vitest';
import { readCalendarFile } from '#collectors/calendar/calendar-file.ts';
import { plainTextBy } from '#collectors/feeds/plain-text.ts';
import { readJsonFeed } from '#collectors/feeds/read-json.ts';
import { readXmlFeed } from '#collectors/feeds/read-xml.ts';
import { readUsageTable } from '#collectors/meters/usage-table.ts';
import { explain } from '#collectors/nut/conversation.ts';
import { meaningOf } from '#collectors/nut/refusals.ts';
import { UpsdRefusal } from '#collectors/nut/upsd.ts';
import { createDocument } from '#collectors/web/document.ts';
import { compileReading } from '#collectors/web/reading.ts';
import { webSettings } from '#collectors/web/settings.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { nutCollectorWords } from '#model/words/collector-nut-en.ts';
import { speakIn } from '#model/words/manner.ts';

afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const plain = plainTextBy(Parser);
const feed = { name: 'Der Standard', base: 'https://a.example/' };

function level(text: string, reading: object): Promise<unknown> {
  const settings = webSettings.parse({ url: 'https://a.example/', readings: [{ quantity: 'level', ...reading }] });
  const document = createDocument(
    { bytes: Buffer.from(text), type: 'text/plain', charset: undefined },
    { host: 'a.example' },
  );
  const [setting] = settings.readings;
  if (!setting) throw new Error('There is no reading.');
  return compileReading(setting, 'a.example', { decimal: '.', timeZone: 'UTC' }).read(document);
}

test.each<[string, () => Promise<unknown>]>([
  ['"now.level" ist "high", also keine Zahl.', () => level('{"now":{"level":"high"}}', { json: 'now.level' })],
  ['"a" war 1,5 m und nicht höchstens 0,5.', () => level('{"a":1.5}', { json: 'a', unit: 'm', max: 0.5 })],
  [
    '"a" ist "234,5", also keine Zahl; falls doch, decimal: "," eintragen.',
    () => level('{"a":"234,5"}', { json: 'a' }),
  ],
  [
    '"a" ist "1.234,5 m", also keine Zahl; falls doch, decimal: "," und thousands: "." eintragen.',
    () => level('{"a":"1.234,5 m"}', { json: 'a' }),
  ],
  [
    'Die ganze Antwort ergibt nichts; die Antwort ansehen und die Stelle oder das Muster berichtigen.',
    () => level('"-"', { json: '', pattern: '\\d' }),
  ],
  [
    '"td.level" ergibt nichts; die Seite ansehen und den Selektor berichtigen.',
    () => level('<p>1</p>', { selector: 'td.level' }),
  ],
  ['"b" ergibt nichts; die Antwort ansehen und den Pfad berichtigen.', () => level('{"a":1}', { json: 'b' })],
  [
    '"t" soll die Zeit dazu sein und ergibt nichts; die Antwort ansehen und den Pfad berichtigen.',
    () => level('{"a":1}', { json: 'a', time: { json: 't' } }),
  ],
  [
    'Spalte 2 soll eine Zeit sein und ist "heute"; das Format dazu eintragen.',
    () => level('a,b\n1,heute', { column: 1, time: { column: 2 } }),
  ],
  ['a.example hat keine Spalte "c"; es gibt a, b.', () => level('a,b\n1,2', { column: 'c' })],
  ['Familie ist kein Kalender.', () => readCalendarFile('<html></html>', 'Familie', 0, 1)],
  ['Der Standard ist kein Feed.', () => readXmlFeed('<svg/>', feed, Parser, plain)],
  ['Der Standard ist kein Feed: Das JSON ist beschädigt.', async () => readJsonFeed('{', feed, plain)],
])('%s', async (sentence, read) => {
  speakIn({ language: 'de', units: 'metric' });
  await expect(read()).rejects.toMatchObject({ name: 'BadReading', message: sentence });
});

test('what upsd refuses is told with what to do', () => {
  speakIn({ language: 'de', units: 'metric' });
  expect(meaningOf(new UpsdRefusal('UNKNOWN-UPS'), 'keller', 'nas').message).toBe(
    'upsd unter nas kennt keine USV namens keller; den Namen aus ups.conf eintragen.',
  );
});

test.each([
  ['en', /^No Kasa plug answers \(127\.0\.0\.1\); check that they have power and Wi-Fi\.$/],
  ['de', /^Kein Kasa-Stecker antwortet \(127\.0\.0\.1\); bei allen Strom und WLAN prüfen\.$/],
] as const)('whoever has written addresses is not told to write them, in %s', (language, sentence) => {
  speakIn({ language, units: 'metric' });
  expect(kasaCollectorWords.nobodyAnswers(undefined, ['127.0.0.1'])).toMatch(sentence);
  expect(kasaCollectorWords.nobodyAnswers('10.0.0.255', [])).toMatch(/hosts/);
});

test.each([
  ['127.0.0.1', /lehnt die Verbindung ab; dort starten\.$/],
  ['localhost', /lehnt die Verbindung ab; dort starten\.$/],
  ['nas.local', /LISTEN 0\.0\.0\.0/],
])('a upsd at %s that refuses is told where to listen only if that is another machine', (host, sentence) => {
  speakIn({ language: 'de', units: 'metric' });
  const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
  expect(explain({ host, port: 3493 }, 4_000, false, refused).message).toMatch(sentence);
});

test('of a wrong table the first line of each kind is told', async () => {
  speakIn({ language: 'de', units: 'metric' });
  const rows = ['2026-05-01,00:00,00:59,x', '2026-05-01,01:00,01:59,x', '2026-05-32,02:00,02:59,1'];
  const text = ['DATE,START TIME,END TIME,USAGE (kWh)', ...rows].join('\n');
  const meter = { name: 'meter', put: () => undefined, settle: () => Promise.resolve() };
  const { faults } = await readUsageTable(() => Readable.from([Buffer.from(text)]), 'UTC', meter);
  expect([...faults.values()]).toEqual([
    'Zeile 2: der Verbrauch "x" ist keine Zahl',
    'Zeile 4: dieses Datum steht in keinem Kalender',
  ]);
});

test('how far a battery reaches is told as far as it is known', () => {
  speakIn({ language: 'de', units: 'metric' });
  const { batteryLow } = nutCollectorWords;
  expect(batteryLow('Keller', { charge: 9, minutes: 1 })).toMatch(/fast leer, zu 9 % geladen, noch etwa 1 Minute\.$/);
  expect(batteryLow('Keller', { charge: undefined, minutes: undefined })).toMatch(/fast leer\.$/);
});
