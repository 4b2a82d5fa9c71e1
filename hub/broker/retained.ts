/** The newest retained message of each topic, as many as there is room for. */
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { topicMatches } from './topics.ts';
import type { Limits } from './limits.ts';

export type RetainedMessage = {
  readonly topic: string;
  readonly payload: Buffer;
  readonly qos: 0 | 1 | 2;
};

export type Retained = {
  /** An empty payload deletes. False when there is no room: then what the topic held before is gone, too. */
  store(message: RetainedMessage): boolean;
  /** What each filter matches, filter after filter. */
  stream(filters: readonly string[]): Readable;
  readonly count: number;
  /** Messages that found no room since the start. */
  readonly dropped: number;
};

/** Topics looked at before others get their turn; 20,000 take a few ms. */
const turn = 5_000;

export function createRetained(limits: Pick<Limits, 'retainedMessages' | 'retainedBytes'>): Retained {
  const messages = new Map<string, RetainedMessage>();
  let bytes = 0;
  let dropped = 0;
  const sizeOf = ({ topic, payload }: RetainedMessage): number => topic.length + payload.length;

  async function* matching(filters: readonly string[]) {
    let looked = 0;
    for (const filter of filters) {
      const exact = messages.get(filter);
      if (exact) yield packetOf(exact);
      if (!/[+#]/.test(filter)) continue;
      for (const [topic, message] of messages) {
        if (++looked % turn === 0) await setImmediate();
        if (topicMatches(filter, topic)) yield packetOf(message);
      }
    }
  }

  return {
    store(message) {
      const before = messages.get(message.topic);
      if (before) {
        bytes -= sizeOf(before);
        messages.delete(message.topic);
      }
      if (message.payload.length === 0) return true;
      // A value from before would be taken for the present one: better none.
      if (messages.size >= limits.retainedMessages || bytes + sizeOf(message) > limits.retainedBytes) {
        dropped++;
        return false;
      }
      messages.set(message.topic, message);
      bytes += sizeOf(message);
      return true;
    },
    stream: (filters) => Readable.from(matching(filters)),
    get count() {
      return messages.size;
    },
    get dropped() {
      return dropped;
    },
  };
}

const packetOf = ({ topic, payload, qos }: RetainedMessage) =>
  ({ cmd: 'publish', topic, payload, qos, retain: true, dup: false }) as const;
