/**
 * What was sent to a broker that gives it back, as MQTT 3.1.1 ones do to whoever subscribes to it: the echo must not be
 * read again. Each message sent is expected back once.
 */
import type { Epoch } from '#model/time.ts';
import { second } from '#model/time.ts';

/** An echo later than this is a message of its own. */
const patience = 10 * second;
const mostExpected = 5_000;

export type Echoes = {
  /** A message leaves whose topic is also read. */
  sent(topic: string, payload: Uint8Array, now: Epoch): void;
  /** Whether a message that came in is such a one; true once for each that was sent. */
  take(topic: string, payload: Uint8Array, now: Epoch): boolean;
};

export function createEchoes(): Echoes {
  /** When each was sent, by what it said; oldest first. */
  const expected = new Map<string, Epoch[]>();

  function forgetOld(now: Epoch): void {
    for (const [said, times] of expected) {
      if (now - (times.at(-1) ?? 0) <= patience && expected.size <= mostExpected) return;
      expected.delete(said);
    }
  }

  return {
    sent(topic, payload, now) {
      forgetOld(now);
      const said = textOf(topic, payload);
      const times = expected.get(said) ?? [];
      expected.delete(said);
      expected.set(said, [...times.filter((at) => now - at <= patience), now]);
    },
    take(topic, payload, now) {
      const said = textOf(topic, payload);
      const times = expected.get(said);
      if (times === undefined) return false;
      const at = times.shift();
      if (times.length === 0) expected.delete(said);
      return at !== undefined && now - at <= patience;
    },
  };
}

const textOf = (topic: string, payload: Uint8Array): string => `${topic}\0${Buffer.from(payload).toString('latin1')}`;
