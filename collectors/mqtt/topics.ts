/** What a topic says by itself: whether it is a reading at all, and which device it belongs to. */
import { knownQuantity } from './quantities.ts';

/** Tails that say "here are values" and nothing about the thing. */
const generic = new Set([
  'state',
  'sensor',
  'sensors',
  'data',
  'telemetry',
  'status',
  'info',
  'json',
  'result',
  'value',
]);
/** Words that name a sort of device; a name is better without them while a word remains. */
const sorts = new Set([
  'climate',
  'env',
  'environment',
  'readings',
  'measurements',
  'weather',
  'meter',
  'energy',
  'air',
  'klima',
  'umgebung',
  'messwerte',
  'wetter',
  'zähler',
  'zaehler',
  'energie',
  'luft',
  'sensoren',
  'fühler',
  'fuehler',
]);
/** One of several outputs of a device: "0", "relay", "switch:0". */
const channel = /^(\d+|(relay|emeter|switch|light|input|cover|pm1)(:\d+)?|status)$/;
const commands = new Set(['set', 'get', 'command', 'cmd', 'config', 'rpc']);
/** Tasmota puts what a message is first: tele/plug/SENSOR. */
const tasmotaHeads = new Set(['tele', 'stat']);
/** mantel: what agents say, read by the hub itself. */
const ignoredHeads = new Set(['$SYS', 'cmnd', 'homeassistant', 'mantel']);

/** Commands, discovery and broker topics never are readings, nor is a topic that names nothing. */
export function isReadingTopic(topic: string): boolean {
  if (topic.startsWith('$') || !/[\p{L}\p{N}]/u.test(topic)) return false;
  const parts = topic.split('/');
  if (ignoredHeads.has(parts[0] ?? '') || parts.includes('cmnd')) return false;
  return !commands.has((parts.at(-1) ?? '').toLowerCase());
}

export type TopicParts = {
  /** Id of the device the topic speaks of: "/embedded/plug1/state" is "embedded/plug1". */
  readonly device: string;
  /** Last meaningful segment: for a bare number it names the quantity. */
  readonly last: string;
  /** Id of the device when the last segment is a quantity: "home/bath/sensor/temperature" is "home/bath". */
  readonly above: string;
};

export function readTopic(topic: string): TopicParts {
  const parts = topic.split('/').filter((part) => part.trim() !== '');
  if (parts.length > 1 && tasmotaHeads.has(parts[0] ?? '')) parts.shift();
  dropGeneric(parts);
  const device = parts.join('/') || topic;
  const last = parts.at(-1) ?? topic;
  if (parts.length > 1) parts.pop();
  dropGeneric(parts);
  const above = parts.join('/') || device;
  return { device: knownQuantity(last) ? above : device, last, above };
}

function dropGeneric(parts: string[]): void {
  while (parts.length > 1 && generic.has((parts.at(-1) ?? '').toLowerCase())) parts.pop();
}

/** "home/living-room/climate" reads "Living room"; capitals a person chose stay. */
export function displayName(device: string): string {
  return wording(namingLevels(device).at(-1) ?? device);
}

/** The levels of an id down to the one that names it. */
export function namingLevels(device: string): string[] {
  const parts = device.split('/');
  while (parts.length > 1 && (sorts.has((parts.at(-1) ?? '').toLowerCase()) || channel.test(parts.at(-1) ?? '')))
    parts.pop();
  return parts;
}

/** "living-room" as "Living room"; text that is nothing but punctuation stays as it is. */
export function wording(text: string): string {
  const words = text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .trim();
  if (words === '') return text;
  return /\p{Lu}/u.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether an MQTT filter, with + and #, matches a topic. A leading # or + never matches a $ topic. */
export function matcher(filter: string): (topic: string) => boolean {
  const levels = filter.split('/');
  return (topic) => {
    if (topic.startsWith('$') && !filter.startsWith('$')) return false;
    const parts = topic.split('/');
    for (const [index, level] of levels.entries()) {
      if (level === '#') return true;
      if (index >= parts.length || (level !== '+' && level !== parts[index])) return false;
    }
    return parts.length === levels.length;
  };
}

/** Whether text is an MQTT filter: + alone in its level, # alone and last. */
export function isFilter(text: string): boolean {
  const levels = text.split('/');
  return (
    text !== '' &&
    levels.every((level, index) => {
      if (level === '#') return index === levels.length - 1;
      return level === '+' || !/[+#]/.test(level);
    })
  );
}
