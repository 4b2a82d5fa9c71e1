/** What states are called, in English. */
import { spoken } from './spoken.ts';

export type StatePair = readonly [whileOff: string, whileOn: string];

/** By quantity, as 0 and 1 mean there. */
const pairs = spoken<Readonly<Record<string, StatePair>>>('states', {
  '': ['off', 'on'],
  available: ['away', 'there'],
  away: ['at home', 'away'],
  battery_low: ['ok', 'low'],
  carbon_monoxide: ['clear', 'carbon monoxide'],
  contact: ['open', 'closed'],
  gas: ['clear', 'gas'],
  locked: ['unlocked', 'locked'],
  motion: ['still', 'motion'],
  occupancy: ['still', 'motion'],
  open: ['closed', 'open'],
  presence: ['away', 'there'],
  problem: ['ok', 'problem'],
  smoke: ['clear', 'smoke'],
  tamper: ['ok', 'tampered with'],
  vibration: ['still', 'shaking'],
  water_leak: ['dry', 'leak'],
  window_open: ['closed', 'open'],
});

const onOff = (): StatePair => pairs[''] ?? ['off', 'on'];

/** "open" and "closed" of a contact; "off" and "on" of what has no words of its own. */
export const stateWords = (quantity: string): StatePair =>
  Object.hasOwn(pairs, quantity) ? (pairs[quantity] ?? onOff()) : onOff();

export const hasStateWords = (quantity: string): boolean => quantity !== '' && Object.hasOwn(pairs, quantity);
