/** MQTT messages and their values, in German. */
import type { CameValue, MqttFamily, mqttCollectorWords } from '../collector-mqtt-en.ts';
import type { Said } from '../said.ts';
import { number } from '../units-en.ts';
import { exactly } from './grammar.ts';

const count = (n: number): string => number(n, 'count');
const was = ({ name, topic, value, unit }: CameValue): string =>
  `${name} auf ${topic} war ${exactly(value)}${unit === '' ? '' : ` ${unit}`}`;
const before = (ms: number): string =>
  `${ms < 1_000 ? 'weniger als eine Sekunde' : `${Math.floor(ms / 1_000)} s`} vorher`;
const nothing = (topic: string): string => `Von ${topic} wird nichts gelesen`;

const families: Readonly<Record<MqttFamily, string>> = {
  Zigbee2MQTT: 'Zigbee2MQTT',
  Tasmota: 'Tasmota',
  'Shelly, first generation': 'Shelly der ersten Generation',
  'Shelly, second generation and later': 'Shelly ab der zweiten Generation',
  'Z-Wave JS UI': 'Z-Wave JS UI',
  rtl_433: 'rtl_433',
  Ruuvi: 'Ruuvi',
  'Theengs Gateway and OpenMQTTGateway': 'Theengs Gateway oder OpenMQTTGateway',
  'Home Assistant discovery': 'Home Assistant Discovery',
};
const familyName = (family: MqttFamily): string => families[family];

const mqtt: Said<typeof mqttCollectorWords> = {
  twoSources:
    'zwei MQTT-Quellen würden jede Nachricht doppelt speichern; in den Einstellungen der einen automatic: false schreiben',
  earlyWords: 'frühe Wörter',

  tooLarge: (topic, bytes, most) =>
    `Eine Nachricht auf ${topic} hat ${count(bytes)} Bytes, mehr als die ${count(most)}, die Mantel liest.`,
  notUtf8: (topic) => `Eine Nachricht auf ${topic} ist kein Text: Ihre Bytes sind kein UTF-8.`,
  tooDeep: (topic, most) =>
    `Eine Nachricht auf ${topic} ist mehr als ${most} Ebenen tief verschachtelt und wurde daher nicht gelesen.`,
  notInJson: (topic, found) =>
    `Eine Nachricht auf ${topic} enthält ${found}, was es in JSON nicht gibt; null senden oder den Wert weglassen.`,
  notJson: (topic) => `Eine Nachricht auf ${topic} sieht wie JSON aus, lässt sich aber nicht so lesen.`,
  tooManyKeys: (topic, most) =>
    `Nachrichten auf ${topic} hatten mehr als ${most} verschiedene Schlüssel; neue werden nicht gelesen. Zuordnen, was gebraucht wird.`,
  tooManyQuantities: (device, most) =>
    `${device} hatte mehr als ${most} verschiedene Größen; neue werden nicht gelesen.`,

  nothingAt: (topic, mapping, path) =>
    path === ''
      ? `Die Nachricht auf ${topic} ist leer, daher liest Zuordnung ${mapping} nichts.`
      : `Zuordnung ${mapping} liest "${path}", und dort steht in dieser Nachricht auf ${topic} nichts.`,
  sameSeries: (topic, series, path) =>
    `Zwei Zuordnungen von ${topic} ergeben dieselbe Messreihe ${series}; der für ${path === '' ? 'die ganze Nachricht' : `"${path}"`} eine andere Größe oder ein anderes Gerät geben.`,
  noNumberAt(topic, path, text, known) {
    const where = path === '' ? `Eine Nachricht auf ${topic}` : `"${path}" auf ${topic}`;
    const what = text === undefined ? 'eine Liste oder ein Objekt' : `der Text ${text}`;
    const wanted = known.length === 0 ? 'eine Zahl' : `eine Zahl oder eines dieser Wörter: ${known.join(', ')}`;
    return `${where} ist ${what}, die Zuordnung braucht aber ${wanted}.`;
  },

  noNumber: (name, topic, value) => `${name} auf ${topic} war ${value}, was sich nicht als Zahl speichern lässt.`,
  nothingMeasured: (came) => `${was(came)}; das senden Sensoren, wenn sie nichts messen, daher wurde es verworfen.`,
  outOfRange(came, low, high) {
    const least = low === undefined ? '' : `mindestens ${exactly(low)}`;
    const most = high === undefined ? '' : `höchstens ${exactly(high)}`;
    const range =
      low !== undefined && high !== undefined ? `zwischen ${exactly(low)} und ${exactly(high)}` : least + most;
    return `${was(came)}, nicht ${range}, und wurde daher verworfen; wenn es in einer anderen Einheit kommt, braucht die Zuordnung scale.`;
  },
  zeroVolts: (name, topic) =>
    `${name} auf ${topic} war 0 V, aber ohne Strom könnte das Gerät das nicht melden: Es startet oder misst gerade nicht, daher wurde der Wert verworfen.`,
  tooManyRepeats: (name, topic, value, most) =>
    `${name} auf ${topic} kommt mehr als ${most}-mal in der Sekunde als ${exactly(value)}; einmal in der Sekunde wird es behalten. Nachsehen, was mit dem Absender ist.`,

  unknownAge: (came) => `${was(came)}; der Broker hatte es aufbewahrt, daher weiß niemand, wie alt es ist.`,
  repeats: (came, stored, ms) =>
    `${was(came)} und wurde ausgelassen: Es wiederholt den Wert ${exactly(stored)}, der ${before(ms)} gespeichert wurde.`,
  differsLittle: (came, deadband, stored, ms) =>
    `${was(came)} und wurde ausgelassen: Es weicht um weniger als ${exactly(deadband)} vom Wert ${exactly(stored)} ab, der ${before(ms)} gespeichert wurde.`,

  family: familyName,
  empty: (topic) => `Die Nachricht auf ${topic} ist leer.`,
  onlyNews: (topic) => `Die Nachricht auf ${topic} handelt von Geräten und enthält keinen Messwert.`,
  noReading: (topic, family) =>
    `In der Nachricht auf ${topic} kennt ${family === undefined ? 'Mantel von selbst' : familyName(family)} keine Zahl und keinen Zustand; eine Zuordnung kann sagen, was darin steht.`,
  waits: (topic, seconds) =>
    `Das Wort auf ${topic} wartet ${seconds} s auf ein Gerät, das sich damit ankündigt; danach gilt es für sich allein.`,

  ignored: (topic) => `${nothing(topic)}: Die Einstellungen lassen es aus.`,
  notMapped: (topic) => `${nothing(topic)}: Keine Zuordnung nennt es, und automatic ist aus.`,
  ofFamily: (topic, family) => `${nothing(topic)}: Es gehört zu ${familyName(family)} und enthält keinen Messwert.`,
  ofNoDevice: (topic) => `${nothing(topic)}: Dem Namen nach ist es ein Befehl, eine Ankündigung oder von keinem Gerät.`,
};

export const mqttGroups = { 'collector-mqtt': mqtt };
