/** Messages inside the hub: who reads which topics, and how what the hub publishes leaves it. */
import type { Message } from '#model/collector.ts';
import { topicMatches } from './broker/topics.ts';
import type { HubLog, MessageBus } from './ports.ts';

type Reader = { readonly filter: string; readonly handler: (message: Message) => void };

/** Topics whose readers are remembered; with more, all are looked up again. A home has hundreds. */
const mostTopics = 20_000;

export function createBus(log: HubLog): MessageBus {
  const readers = new Set<Reader>();
  const byTopic = new Map<string, readonly Reader[]>();
  let send: Parameters<MessageBus['onPublish']>[0] | undefined;

  const readersOf = (topic: string): readonly Reader[] => {
    const known = byTopic.get(topic);
    if (known) return known;
    if (byTopic.size >= mostTopics) byTopic.clear();
    const found = [...readers].filter(({ filter }) => topicMatches(filter, topic));
    byTopic.set(topic, found);
    return found;
  };

  const deliver = (message: Message): void => {
    for (const { filter, handler } of readersOf(message.topic)) {
      try {
        handler(message);
      } catch (err) {
        log.error({ err, filter }, `A reader of ${filter} failed on ${message.topic}; this is a fault in Mantel.`);
      }
    }
  };

  return {
    read(filter, handler) {
      const reader = { filter, handler };
      readers.add(reader);
      byTopic.clear();
      return {
        [Symbol.dispose]() {
          readers.delete(reader);
          byTopic.clear();
        },
      };
    },
    deliver,
    publish(topic, payload, { retain = false, qos = 0, wasKept = false } = {}) {
      const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
      // The broker hands what it relays back to us; without one, readers here are all there are.
      if (send) send(topic, bytes, { retain, qos, wasKept });
      else deliver({ topic, payload: bytes, qos, retain, wasKept });
    },
    onPublish(next) {
      send = next;
      return {
        [Symbol.dispose]() {
          if (send === next) send = undefined;
        },
      };
    },
  };
}
