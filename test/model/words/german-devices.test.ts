/** Plugs, sensors at ports and on pins, this machine and Tado tell their troubles in the language of the home. */
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noAnswer } from '#collectors/kasa/conversation.ts';
import { otherScheme } from '#collectors/kasa/login-trouble.ts';
import { kasaSettings } from '#collectors/kasa/settings.ts';
import { parseS8 } from '#collectors/serial/senseair-s8.ts';
import { valueConflictIn } from '#collectors/value-fields.ts';
import { speakIn } from '#model/words/manner.ts';
import { runCase } from '#test/collectors/run-case.ts';
import { s8Answer } from '#test/simulators/sensor-frames.ts';

beforeEach(() => speakIn({ language: 'de', units: 'metric' }));
afterEach(() => speakIn({ language: 'en', units: 'metric' }));

const port = '/dev/serial/by-id/usb-1a86_USB_Serial-if00-port0';

test.each<[place: string, ...texts: string[]]>([
  ['kasa/answers-nonsense', 'Es antwortet etwas, das kein JSON ist, daher wird dieser Messwert ausgelassen.'],
  [
    'kasa/nobody',
    'Kein Kasa-Stecker antwortet (die Suche unter 255.255.255.255); bei allen Strom und WLAN prüfen oder ihre Adressen unter hosts eintragen.',
  ],
  [
    'host/parts-that-cannot-be-read',
    '/proc/stat hat keine Zeile mit Zeiten des Prozessors.',
    '/proc/meminfo nennt MemTotal und MemAvailable nicht.',
    "Die Platte von / ist nicht lesbar (ENOENT: no such file or directory, statfs '/'); einen anderen Ordner einstellen.",
  ],
  [
    'iio/does-not-always-answer',
    'nuc/dht11@4 meldete 150 %, was nicht sein kann.',
    'Der Sensor nuc/dht11@4 antwortet nicht; seine Verkabelung prüfen.',
    'Keiner der Sensoren an den Pins antwortet; ihre Verkabelung prüfen.',
  ],
  ['sds011/beyond-its-range', 'Es meldet 1.999,9 und 1.999,9 µg/m³ und kann nur bis 999,9 messen.'],
  [
    'serial/board-that-prints-pairs',
    'Es sendete Temperatur als nan, was sich nicht als Zahl speichern lässt; das wurde ausgelassen.',
  ],
  ['serial/mhz19-falls-silent', `An ${port} schweigt der Sensor MH-Z19; ihn abziehen und wieder einstecken.`],
  ['serial/mhz19-warming-up', 'Es meldet 12.000 als CO2; möglich sind nur 1 bis 10.000.'],
  ['tado/all-there', 'Living room: Tado hat den Zustand "UNKNOWN" genannt, der hier keinen Wert hat.'],
])('%s', async (place, ...texts) => {
  const [kind = ''] = place.split('/');
  const { troubles = [], stopped } = await runCase(
    kind,
    path.join(import.meta.dirname, '../../collectors/cases', place),
  );
  const told = [...troubles, ...(stopped ? [stopped] : [])].map(({ text }) => text);
  expect([...new Set(told)]).toEqual(texts);
});

test('a plug is told of as it failed', () => {
  const failed = (code: string) => noAnswer(Object.assign(new Error('failed'), { code }), '10.0.0.9', 2_500).message;
  const fix = 'prüfen, ob es Strom und WLAN hat.';
  expect(failed('ECONNREFUSED')).toBe(`Es lehnt die Verbindung unter 10.0.0.9 ab; ${fix}`);
  const late = noAnswer(new Error('The operation was aborted due to timeout'), '10.0.0.9', 2_500);
  expect(late.message).toBe(`Es antwortet unter 10.0.0.9 nicht innerhalb von 2,5 s; ${fix}`);
  expect(otherScheme(undefined).message).toContain('die Mantel nicht spricht (ohne Namen)');
  const [issue] = kasaSettings.safeParse({ username: 'a@example.org' }).error?.issues ?? [];
  expect(issue?.message).toBe('auch password eintragen oder beide weglassen');
});

test('several faults of one sensor are one sentence', () => {
  const text =
    'Es meldet einen schweren Fehler, einen Fehler in seiner Berechnung und einen Fehler seines Speichers; seine Werte werden ausgelassen.';
  expect(parseS8(s8Answer(812, 0b100_0101))).toMatchObject({ content: { kind: 'fault', text } });
});

test('a unit that a quantity is not kept in', () => {
  const setting = { quantity: 'power', unit: 'W', from_unit: '°F', words: {}, scale: 1, offset: 0 } as const;
  expect(valueConflictIn(setting)?.message).toBe(
    'ein Wert in °F wird in °C gespeichert, nicht in W; die richtige Einheit schreiben oder scale und offset verwenden',
  );
});
