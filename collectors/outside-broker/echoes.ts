/**
 * What was sent to a broker that gives it back, as MQTT 3.1.1 ones do to whoever subscribes to it: the echo must not be
 * read again. Each message sent is expected back once.
 */
import { createHash } from 'node:crypto';
import type { Epoch } from '#model/time.ts';
import { second } from '#model/time.ts';

/** An echo later than this is a message of its own. */
const patience = 10 * second;
/** Different messages, and times of one: only a digest of each is kept, so all of them are well below 1 MB. */
const mostExpected = 5_000;

export type Echoes = {
  /** A message leaves whose topic is also read. */
  sent(topic: string, payload: Uint8Array, now: Epoch): void;
  /** Whether a message that came in is such a one; true once for each that was sent. */
  take(topic: string, payload: Uint8Array, now: Epoch): boolean;
};

export function createEchoes(): Echoes {
  /** When each was sent, by what it said; oldest first. */
  const expected = new Map<string, readonly Epoch[]>();
  const current = (said: string, now: Epoch): readonly Epoch[] =>
    (expected.get(said) ?? []).filter((at) => now - at <= patience);

  function forgetOld(now: Epoch): void {
    for (const [said, times] of expected) {
      if (now - (times.at(-1) ?? 0) <= patience && expected.size < mostExpected) return;
      expected.delete(said);
    }
  }

  return {
    sent(topic, payload, now) {
      forgetOld(now);
      const said = digestOf(topic, payload);
      const times = current(said, now);
      expected.delete(said);
      expected.set(said, [...times.slice(1 - mostExpected), now]);
    },
    take(topic, payload, now) {
      const said = digestOf(topic, payload);
      const [first, ...later] = current(said, now);
      if (later.length === 0) expected.delete(said);
      else expected.set(said, later);
      return first !== undefined;
    },
  };
}

const digestOf = (topic: string, payload: Uint8Array): string =>
  createHash('sha1').update(topic).update('\0').update(payload).digest('base64');
