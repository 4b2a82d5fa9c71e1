/** Why a thing cannot be read, in one sentence each, in English. `name` is what people call it; spans in ms. */
import { clockTime, span } from './units-en.ts';
import { spoken } from './spoken.ts';

/** "5 minutes" and, behind "every", "minute". */
const interval = (cadence: number): string => span(Math.round(cadence / 1_000) * 1_000).replace(/^1 /, '');
/** What one can do about a thing that is away. */
export const awayFix = (hasBattery: boolean): string =>
  hasBattery ? 'Check its battery or range.' : 'Check its power and its connection.';

const longAgo = 20 * 3_600_000;

/** Whether a second sentence follows, outside of what is quoted from a device: that tells what to do. */
export const isAdvised = (text: string): boolean => /[.] [A-ZÄÖÜ]/.test(text.replaceAll(/"[^"]*"|\{\{.*?\}\}/g, '""'));

export const troubleWords = spoken('trouble', {
  /** "Hall motion has said nothing for 3 hours; it usually speaks every 5 minutes. Check its battery or range." */
  silent: (name: string, quietFor: number, cadence: number, hasBattery: boolean): string =>
    `${name} has said nothing for ${span(quietFor)}; it usually speaks every ${interval(cadence)}. ${awayFix(hasBattery)}`,
  /** "Desk lamp has been unavailable since 14:02. Check its power and its connection." */
  unavailable: (name: string, since: number, now: number, timeZone: string, hasBattery: boolean): string =>
    now - since < longAgo
      ? `${name} has been unavailable since ${clockTime(since, timeZone)}. ${awayFix(hasBattery)}`
      : `${name} has been unavailable for ${span(now - since)}. ${awayFix(hasBattery)}`,
  /** "Zigbee2MQTT (zigbee2mqtt) has been offline since 14:02; start it again." */
  bridgeOff: (name: string, since: number, now: number, timeZone: string): string =>
    `${name} has been offline ${now - since < longAgo ? `since ${clockTime(since, timeZone)}` : `for ${span(now - since)}`}; start it again.`,
  /** `text` says why a reading could not be taken; advice is added where it has none. */
  unreadable: (text: string): string =>
    isAdvised(text) ? text : `${text} Look at what its device is set to send, or write a mapping for it.`,
} as const);
