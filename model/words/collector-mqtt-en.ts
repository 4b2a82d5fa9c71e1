import { spoken } from './spoken.ts';

/** What the families of MQTT devices are called: a new one is named here first. */
export type MqttFamily =
  | 'Zigbee2MQTT'
  | 'Tasmota'
  | 'Shelly, first generation'
  | 'Shelly, second generation and later'
  | 'Z-Wave JS UI'
  | 'rtl_433'
  | 'Ruuvi'
  | 'Theengs Gateway and OpenMQTTGateway'
  | 'Home Assistant discovery';

/** A value that came, as it is told of. */
export type CameValue = {
  readonly name: string;
  readonly topic: string;
  readonly value: number;
  /** Empty when none is told. */
  readonly unit: string;
};

const was = ({ name, topic, value, unit }: CameValue): string =>
  `${name} on ${topic} was ${value}${unit === '' ? '' : ` ${unit}`}`;
const before = (ms: number): string => `${ms < 1_000 ? 'less than a second' : `${Math.floor(ms / 1_000)} s`} before`;
const nothing = (topic: string): string => `Nothing is read from ${topic}`;

/** What is said about MQTT messages and their values, in English. Topics, devices and texts of messages come quoted. */
export const mqttCollectorWords = spoken('collector-mqtt', {
  twoSources: 'two sources of MQTT would store every message twice; write automatic: false in the settings of one',
  /** The part of the source that they are. */
  earlyWords: 'early words',

  tooLarge: (topic: string, bytes: number, most: number) =>
    `A message on ${topic} has ${bytes} bytes, more than the ${most} Mantel reads.`,
  notUtf8: (topic: string) => `A message on ${topic} is not text: its bytes are no UTF-8.`,
  tooDeep: (topic: string, most: number) =>
    `A message on ${topic} is nested more than ${most} levels deep, so it was not read.`,
  notInJson: (topic: string, found: string) =>
    `A message on ${topic} holds ${found}, which JSON cannot say; send null or leave the value out.`,
  notJson: (topic: string) => `A message on ${topic} looks like JSON but cannot be read as such.`,
  tooManyKeys: (topic: string, most: number) =>
    `Messages on ${topic} have had more than ${most} different keys; new ones are not read. Map what you need.`,
  tooManyQuantities: (device: string, most: number) =>
    `${device} has had more than ${most} different quantities; new ones are not read.`,

  /** `path` is empty when the whole message is the value, here and below. */
  nothingAt: (topic: string, mapping: number, path: string) =>
    path === ''
      ? `The message on ${topic} is empty, so mapping ${mapping} reads nothing.`
      : `Mapping ${mapping} reads "${path}", and nothing stands there in this message on ${topic}.`,
  sameSeries: (topic: string, series: string, path: string) =>
    `Two mappings of ${topic} make the same ${series}; give the one of ${path === '' ? 'the whole message' : `"${path}"`} another quantity or device.`,
  /** `text` is what stands there; undefined when it is a list or an object. `known` are words of the mapping. */
  noNumberAt(topic: string, path: string, text: string | undefined, known: readonly string[]) {
    const where = path === '' ? `A message on ${topic}` : `"${path}" on ${topic}`;
    const what = text === undefined ? 'a list or an object' : `the text ${text}`;
    const wanted = known.length === 0 ? 'a number' : `a number or one of ${known.join(', ')}`;
    return `${where} is ${what}, but its mapping needs ${wanted}.`;
  },

  noNumber: (name: string, topic: string, value: string) =>
    `${name} on ${topic} was ${value}, which is no number that can be stored.`,
  nothingMeasured: (came: CameValue) =>
    `${was(came)}, which sensors send when they measure nothing, so it was dropped.`,
  /** Without a limit it is undefined. */
  outOfRange(came: CameValue, low: number | undefined, high: number | undefined) {
    const least = low === undefined ? '' : `at least ${low}`;
    const most = high === undefined ? '' : `at most ${high}`;
    const range = least !== '' && most !== '' ? `between ${low} and ${high}` : least + most;
    return `${was(came)}, not ${range}, so it was dropped; if it is in another unit, its mapping needs a scale.`;
  },
  zeroVolts: (name: string, topic: string) =>
    `${name} on ${topic} was 0 V, but without power it could not say so: it is starting or does not measure just now, so it was dropped.`,
  tooManyRepeats: (name: string, topic: string, value: number, most: number) =>
    `${name} on ${topic} comes as ${value} more than ${most} times a second; one a second is kept. Look after whoever sends it.`,

  unknownAge: (came: CameValue) => `${was(came)}; the broker had kept it, so nobody knows how old it is.`,
  /** `stored` was stored so many ms before. */
  repeats: (came: CameValue, stored: number, ms: number) =>
    `${was(came)} and was left out: it repeats the ${stored} stored ${before(ms)}.`,
  differsLittle: (came: CameValue, deadband: number, stored: number, ms: number) =>
    `${was(came)} and was left out: it differs by less than ${deadband} from the ${stored} stored ${before(ms)}.`,

  family: (name: MqttFamily): string => name,
  empty: (topic: string) => `The message on ${topic} is empty.`,
  onlyNews: (topic: string) => `The message on ${topic} tells of devices and holds no reading.`,
  /** `family` is undefined when none knows the topic. */
  noReading: (topic: string, family: MqttFamily | undefined) =>
    `Nothing in the message on ${topic} is a number or a state that ${family === undefined ? 'Mantel knows by itself' : `${family} knows`}; a mapping can say what it is.`,
  waits: (topic: string, seconds: number) =>
    `The word on ${topic} waits ${seconds} s for a device that announces itself by it; then it is read for what it is.`,

  ignored: (topic: string) => `${nothing(topic)}: the settings ignore it.`,
  notMapped: (topic: string) => `${nothing(topic)}: no mapping names it, and automatic is off.`,
  ofFamily: (topic: string, family: MqttFamily) => `${nothing(topic)}: it is one of ${family} that holds no reading.`,
  ofNoDevice: (topic: string) => `${nothing(topic)}: by its name it is a command, an announcement or none of a device.`,
} as const);
