import { spoken } from './spoken.ts';

/** What is said about messages of known families of MQTT devices, in English. Topics, names and texts come quoted. */
export const mqttFamiliesCollectorWords = spoken('collector-mqtt-families', {
  tooManyAnnounced: (most: number, topic: string) => `More than ${most} things were announced; ${topic} is not read.`,
  /** `why` is a word of the templates, here and below. */
  unreadableTemplate: (name: string, why: string, template: string, topic: string) =>
    `The template of ${name} cannot be read, because ${why}: ${template}. Map ${topic} to read it.`,
  noValue: (name: string, topic: string, why: string) => `${name} on ${topic} has no value, because ${why}.`,
  unknownWord: (name: string, topic: string, text: string) =>
    `${name} on ${topic} was ${text}, which is none of the words it was announced with.`,

  notHex: (topic: string) => `The advertisement on ${topic} is not written in hex.`,
  cutOff: (topic: string) => `The advertisement on ${topic} is cut off.`,

  noNumberOfChip: (key: string, chip: string, topic: string, value: string) =>
    `${key} of ${chip} on ${topic} was ${value}, which is no number that can be stored.`,
  notYetMeasured: (key: string, chip: string, topic: string) =>
    `${key} of ${chip} on ${topic} was 85 °C, which the probe shows until it has measured; it was dropped.`,

  unknownList: (topic: string) => `The list of devices on ${topic} has an unknown shape; it is not used.`,
  takenOut: (device: string) => `${device} was taken out of Zigbee2MQTT; what it measured is kept.`,
} as const);
