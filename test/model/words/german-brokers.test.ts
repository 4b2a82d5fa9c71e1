import { afterEach, beforeEach, expect, test } from 'vitest';
import { createReader } from '#collectors/mqtt/reader.ts';
import { mqttSettings } from '#collectors/mqtt/settings.ts';
import { troubleOf } from '#collectors/outside-broker/refusals.ts';
import { outsideBrokerSettings } from '#collectors/outside-broker/settings.ts';
import { mqttCollectorWords, type MqttFamily } from '#model/words/collector-mqtt-en.ts';
import { isAdvised } from '#model/words/trouble-en.ts';
import { speakIn } from '#model/words/manner.ts';

beforeEach(() => speakIn({ language: 'de', units: 'metric' }));
afterEach(() => speakIn({ language: 'en', units: 'metric' }));

/** What is thrown of the last of some messages. */
function faultOf(messages: readonly (readonly [topic: string, payload: string])[]): string {
  const mappings = [{ topic: 'shed', quantity: 'level', max: 99.5, words: { full: 99 } }];
  const sink = { discover: () => ({ put: () => undefined }), snapshot: () => undefined, journal: () => undefined };
  const reader = createReader({ settings: mqttSettings.parse({ mappings }), sink, now: () => 0 });
  let fault = '';
  for (const [topic, payload] of messages) {
    try {
      reader.read({ topic, payload: Buffer.from(payload), qos: 1, retain: false });
      fault = '';
    } catch (error) {
      fault = error instanceof Error ? error.message : '';
    }
  }
  return fault;
}

const announced = (template: string): readonly [string, string] => [
  'homeassistant/sensor/x/config',
  JSON.stringify({ name: 'Tank', state_topic: 'tank/state', unit_of_measurement: '°C', value_template: template }),
];

test.each([
  [
    ['hall', '{"t":NaN}'],
    'Eine Nachricht auf "hall" enthält NaN, was es in JSON nicht gibt; null senden oder den Wert weglassen.',
  ],
  [
    ['hall', '{"temperature":-127.5}'],
    'temperature auf "hall" war -127,5 °C, nicht zwischen -90 und 600, und wurde daher verworfen; wenn es in einer anderen Einheit kommt, braucht die Zuordnung scale.',
  ],
  [
    ['shed', 'empty'],
    'Eine Nachricht auf "shed" ist der Text "empty", die Zuordnung braucht aber eine Zahl oder eines dieser Wörter: full.',
  ],
  [
    ['shed', '100.5'],
    'level auf "shed" war 100,5, nicht höchstens 99,5, und wurde daher verworfen; wenn es in einer anderen Einheit kommt, braucht die Zuordnung scale.',
  ],
] as const)('a message is told of in German: %s', (message, expected) => expect(faultOf([message])).toBe(expected));

test('a template is, too, and says what to do', () => {
  const fault = faultOf([announced("{{ states('x') }}")]);
  expect(fault).toBe(
    `Die Vorlage von "Tank" ist nicht lesbar, denn sie verwendet states: {{ states('x') }}. Zum Lesen "tank/state" zuordnen.`,
  );
  expect(isAdvised(fault)).toBe(true);
  expect(faultOf([announced('{{ value | float }}'), ['tank/state', 'warm']])).toBe(
    'tank auf "tank/state" hat keinen Wert, denn "warm" ist keine Zahl.',
  );
});

test('the families that the editor of mappings names are, too', () => {
  const named: readonly MqttFamily[] = ['Tasmota', 'Shelly, first generation'];
  expect(named.map((family) => mqttCollectorWords.family(family))).toEqual(['Tasmota', 'Shelly der ersten Generation']);
});

test('an outside broker is, too', () => {
  const refused = (code: number | string): string =>
    troubleOf(Object.assign(new Error('x'), { code }), 'nas:1883').message;
  expect([refused(134), refused('ECONNREFUSED'), refused('EAI_AGAIN'), refused('EPROTO')]).toEqual([
    'Der Broker unter nas:1883 lehnt die Anmeldung ab; username und password prüfen.',
    'Unter nas:1883 antwortet nichts; nachsehen, ob der Broker dort läuft.',
    'Der Name des Brokers unter nas:1883 lässt sich jetzt nicht nachschlagen; prüfen, ob dieser Rechner ein Netz hat.',
    'Der Broker unter nas:1883 ist nicht erreichbar (x).',
  ]);
  const settings = outsideBrokerSettings.safeParse({ url: 'mqtt://nas', read: ['a/+', '+/b'] });
  expect(settings.error?.issues[0]?.message).toBe(
    'a/+ und +/b treffen beide auf manche Topics zu, die dann doppelt gelesen würden; Filter schreiben, die das nicht tun',
  );
});
