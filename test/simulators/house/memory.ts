/** Remembers every value the house sent and what is known of its fate, so that it can be compared with what was stored. */
import type { Epoch } from '#model/time.ts';
import type { Publication, Reading } from './device.ts';

export type SentReading = Reading & { readonly topic: string; readonly message: SentMessage };

export type SentMessage = {
  readonly topic: string;
  readonly payload: string;
  /** When it was first ready to be sent. */
  readonly madeAt: Epoch;
  /** How often it went out; with QoS 1 on each connection until it is acknowledged. */
  sends: number;
  /**
   * delivered: the broker has it. waiting: its source still has it. doubtful: sent with QoS 0 on a connection that broke
   * soon after. lost: never sent, and its source has it no more.
   */
  fate: 'delivered' | 'waiting' | 'doubtful' | 'lost';
};

export type Memory = {
  readonly readings: readonly SentReading[];
  /** Messages that their sources still have. */
  waiting(): number;
  note(publication: Publication, now: Epoch): SentMessage;
};

export function createMemory(): Memory {
  const readings: SentReading[] = [];
  const waiting = new Set<SentMessage>();
  return {
    readings,
    waiting() {
      for (const message of waiting) if (message.fate !== 'waiting') waiting.delete(message);
      return waiting.size;
    },
    note({ topic, payload, readings: said = [] }, now) {
      const message: SentMessage = { topic, payload, madeAt: now, sends: 0, fate: 'waiting' };
      for (const reading of said) readings.push({ ...reading, topic, message });
      if (said.length > 0) waiting.add(message);
      return message;
    },
  };
}
