/** Messages of known families of MQTT devices, in German. */
import type { mqttFamiliesCollectorWords } from '../collector-mqtt-families-en.ts';
import type { Said } from '../said.ts';
import { number } from '../units-en.ts';

const families: Said<typeof mqttFamiliesCollectorWords> = {
  tooManyAnnounced: (most, topic) =>
    `Mehr als ${number(most, 'count')} Dinge haben sich angekündigt; ${topic} wird nicht gelesen.`,
  unreadableTemplate: (name, why, template, topic) =>
    `Die Vorlage von ${name} ist nicht lesbar, denn ${why}: ${template}. Zum Lesen ${topic} zuordnen.`,
  noValue: (name, topic, why) => `${name} auf ${topic} hat keinen Wert, denn ${why}.`,
  unknownWord: (name, topic, text) =>
    `${name} auf ${topic} war ${text}, was keines der Wörter ist, mit denen es angekündigt wurde.`,

  notHex: (topic) => `Die Bluetooth-Nachricht auf ${topic} ist nicht hexadezimal geschrieben.`,
  cutOff: (topic) => `Die Bluetooth-Nachricht auf ${topic} ist abgeschnitten.`,

  noNumberOfChip: (key, chip, topic, value) =>
    `${key} von ${chip} auf ${topic} war ${value}, was sich nicht als Zahl speichern lässt.`,
  notYetMeasured: (key, chip, topic) =>
    `${key} von ${chip} auf ${topic} war 85 °C; das zeigt der Fühler, bis er gemessen hat, daher wurde es verworfen.`,

  unknownList: (topic) => `Die Geräteliste auf ${topic} hat eine unbekannte Form; sie wird nicht verwendet.`,
  takenOut: (device) => `${device} wurde aus Zigbee2MQTT entfernt; was es gemessen hat, bleibt.`,
};

export const mqttFamiliesGroups = { 'collector-mqtt-families': families };
