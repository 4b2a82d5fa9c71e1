/** Messages inside the hub: who reads which topics, and how what the hub publishes leaves it. */
import type { Message } from '#model/collector.ts';
import { logWords } from '#model/words/log-en.ts';
import { topicMatches } from './broker/topics.ts';
import type { HubLog, MessageBus } from './ports.ts';

type Reader = { readonly filter: string; readonly handler: (message: Message) => void };

/** Topics whose readers are remembered; with more, all are looked up again. A home has hundreds. */
const mostTopics = 20_000;

export function createBus(log: HubLog): MessageBus {
  const readers = new Set<Reader>();
  /** They are told first. */
  const watchers = new Set<Reader>();
  const byTopic = new Map<string, readonly Reader[]>();
  /** Who wants to know what the broker keeps, while there is none. */
  const asked = new Set<Reader>();
  let keeps: Parameters<MessageBus['onKept']>[0] | undefined;
  let send: Parameters<MessageBus['onPublish']>[0] | undefined;
  /** What came before the own broker stood, whose lasting sessions are to have it; undefined once it does. */
  let early: Parameters<MessageBus['relay']>[] | undefined = [];

  const readersOf = (topic: string): readonly Reader[] => {
    const known = byTopic.get(topic);
    if (known) return known;
    if (byTopic.size >= mostTopics) byTopic.clear();
    const found = [...watchers, ...readers].filter(({ filter }) => topicMatches(filter, topic));
    byTopic.set(topic, found);
    return found;
  };

  const hand = ({ filter, handler }: Reader, message: Message): void => {
    try {
      handler(message);
    } catch (err) {
      log.error({ err, filter }, logWords.readerFailed(filter, message.topic));
    }
  };

  const deliver = (message: Message): void => {
    for (const reader of readersOf(message.topic)) hand(reader, message);
  };

  const handOver = (reader: Reader, list: (filter: string) => Iterable<Message>): void => {
    for (const message of list(reader.filter)) hand(reader, { ...message, wasKept: true });
  };

  const handOn = ({ topic, payload, qos, retain }: Message, done?: () => void): void => {
    send?.(topic, payload, { retain, qos: qos === 0 ? 0 : 1 });
    done?.();
  };

  const join = (group: Set<Reader>, filter: string, handler: Reader['handler']): Disposable => {
    const reader = { filter, handler };
    group.add(reader);
    byTopic.clear();
    return {
      [Symbol.dispose]() {
        group.delete(reader);
        byTopic.clear();
      },
    };
  };

  return {
    read: (filter, handler) => join(readers, filter, handler),
    watch: (filter, handler) => join(watchers, filter, handler),
    deliver,
    publish(topic, payload, { retain = false, qos = 0 } = {}) {
      const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
      deliver({ topic, payload: bytes, qos, retain });
      send?.(topic, bytes, { retain, qos });
    },
    relay(message, done) {
      if (early) early.push([message, done]);
      else handOn(message, done);
    },
    settled() {
      const waiting = early ?? [];
      early = undefined;
      for (const [message, done] of waiting) handOn(message, done);
    },
    kept(filter, handler) {
      const asking = { filter, handler };
      if (keeps) handOver(asking, keeps);
      else asked.add(asking);
      return { [Symbol.dispose]: () => void asked.delete(asking) };
    },
    onKept(next) {
      keeps = next;
      for (const asking of asked) handOver(asking, next);
      asked.clear();
      return {
        [Symbol.dispose]() {
          if (keeps === next) keeps = undefined;
        },
      };
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
