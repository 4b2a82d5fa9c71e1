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
  get(topic: string): RetainedMessage | undefined;
  /** What a filter matches, at once: for the hub itself. */
  list(filter: string): Iterable<RetainedMessage & { readonly retain: true }>;
  /** What each filter matches, filter after filter. */
  stream(filters: readonly string[]): Readable;
  readonly count: number;
  /** Messages that found no room since the start. */
  readonly dropped: number;
};

/** The payload as a text of one character a byte: a buffer of its own would take three times as much. */
type KeptMessage = Omit<RetainedMessage, 'payload'> & { readonly payload: string };

/** Topics looked at before others get their turn; it takes about a ms. */
const turn = 5_000;

export function createRetained(limits: Pick<Limits, 'retainedMessages' | 'retainedBytes'>): Retained {
  const messages = new Map<string, KeptMessage>();
  let bytes = 0;
  let dropped = 0;

  async function* matching(filters: readonly string[]) {
    let looked = 0;
    for (const filter of filters) {
      const exact = messages.get(filter);
      if (exact) yield packetOf(exact);
      if (!/[+#]/.test(filter)) continue;
      // As many as there are now: what is deleted and stored again meanwhile moves to the end, which might never come.
      let left = messages.size;
      for (const [topic, message] of messages) {
        if (left-- === 0) break;
        if (++looked % turn === 0) await setImmediate();
        if (topicMatches(filter, topic)) yield packetOf(message);
      }
    }
  }

  return {
    store({ topic, payload, qos }) {
      const message = { topic, payload: payload.toString('latin1'), qos };
      const before = messages.get(topic);
      if (before) bytes -= sizeOf(before);
      const others = messages.size - (before ? 1 : 0);
      const hasRoom = others < limits.retainedMessages && bytes + sizeOf(message) <= limits.retainedBytes;
      if (payload.length === 0 || !hasRoom) {
        // A value from before would be taken for the present one: better none.
        messages.delete(topic);
        if (payload.length === 0) return true;
        dropped++;
        return false;
      }
      // In its place: a stream under way sees each topic once.
      messages.set(topic, message);
      bytes += sizeOf(message);
      return true;
    },
    get(topic) {
      const message = messages.get(topic);
      return message && { ...message, payload: Buffer.from(message.payload, 'latin1') };
    },
    *list(filter) {
      for (const [topic, { payload, qos }] of messages) {
        if (topicMatches(filter, topic)) yield { topic, payload: Buffer.from(payload, 'latin1'), qos, retain: true };
      }
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

const sizeOf = ({ topic, payload }: KeptMessage): number => topic.length + payload.length;

const packetOf = ({ topic, payload, qos }: KeptMessage) =>
  ({ cmd: 'publish', topic, payload: Buffer.from(payload, 'latin1'), qos, retain: true, dup: false }) as const;
