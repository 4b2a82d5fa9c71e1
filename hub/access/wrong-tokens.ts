/**
 * Slows down whoever guesses tokens: from the fourth wrong one on, an address waits 1, 2, 4 ... 60 s before the next is
 * looked at, by whichever door it comes. This machine itself never waits, so that nobody can lock its own screen out.
 */
import type { HubClock } from '../ports.ts';

const free = 3;
const longest = 60_000;
/** Without a wrong token for so long, an address starts afresh. */
const forgetAfter = 10 * 60_000;
const maxAddresses = 1_000;

export type WrongTokens = {
  /** Milliseconds this address must still wait; 0 when its token may be looked at. */
  wait(address: string): number;
  /** Counts a wrong token. True for the first of an address, which is worth a line in the log. */
  wrong(address: string): boolean;
};

export function createWrongTokens(clock: Pick<HubClock, 'monotonic'>): WrongTokens {
  const guessers = new Map<string, { count: number; last: number; until: number }>();
  return {
    wait(address) {
      const guesser = guessers.get(networkOf(address));
      return guesser && !isLoopback(address) ? Math.max(0, guesser.until - clock.monotonic()) : 0;
    },
    wrong(address) {
      const now = clock.monotonic();
      const key = networkOf(address);
      const before = guessers.get(key);
      const count = before && now - before.last < forgetAfter ? before.count + 1 : 1;
      const delay = count <= free ? 0 : Math.min(longest, 1_000 * 2 ** Math.min(count - free - 1, 10));
      guessers.delete(key);
      guessers.set(key, { count, last: now, until: now + delay });
      const oldest = guessers.keys().next();
      if (guessers.size > maxAddresses && !oldest.done) guessers.delete(oldest.value);
      return count === 1;
    },
  };
}

/** Every address a program on this machine can come from: 127.0.0.0/8 and ::1. */
export function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\.\d+\.\d+\.\d+$/.test(address);
}

/** One household device owns a whole IPv6 /64, so that is what is counted. */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.startsWith('::ffff:')) return address.replace('::ffff:', '');
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':');
  const missing = tail === '' && !address.includes('::') ? 0 : Math.max(0, 8 - groups.length - tail.split(':').length);
  return [...groups, ...Array<string>(missing).fill('0'), ...tail.split(':')].slice(0, 4).join(':');
}
