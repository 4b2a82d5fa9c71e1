/** Messages between the hub and one outside broker, both ways, none twice. */
import { once } from 'node:events';
import type { Message, World } from '#model/collector.ts';
import { isOwnTopic, whoTopic } from '#model/own-topics.ts';
import { minute, second } from '#model/time.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { outsideBrokerCollectorWords as words } from '#model/words/collector-outside-broker-en.ts';
import { matcher } from '../mqtt/topics.ts';
import { createEchoes } from './echoes.ts';
import { widest } from './filters.ts';
import type { Link } from './link.ts';
import type { OutsideBrokerSettings } from './settings.ts';

type Take = Parameters<Link['onMessage']>[0];
type OutsideWorld = World<OutsideBrokerSettings, Readonly<Record<never, never>>>;

export type RelayOptions = {
  /** A topic that nobody else knows. */
  readonly probe: string;
  /** Filters that the broker is known to hold for this session; kept up to date. */
  readonly held: Set<string>;
  /** All that was asked of the broker was answered, and something may be read. */
  readonly works: () => void;
};

/** Messages on their way to the broker, and their bytes; with more, further ones are left out and told of. */
const mostUnderWay = 10_000;
const mostBytesUnderWay = 8 * 1024 * 1024;
/** Around topic and payload of a PUBLISH, at most. */
const packetBytes = 10;
/** For what waits for its commit at the end. */
const lastCommit = 2 * second;
/** A part is taken for well after ten minutes without a word. */
const tellAgain = 5 * minute;

/**
 * Returns after the signal aborts, when what had come is stored and acknowledged, or 2 s later. Throws Unreachable when
 * the connection is over or nothing can be stored, Misconfigured when the broker is the hub's own or lets us read nothing.
 */
export async function relay(world: OutsideWorld, link: Link, { probe, held, works }: RelayOptions): Promise<void> {
  const { settings, signal, bus, clock, sink } = world;
  const { place, givesBack, takes, gone } = link;
  if (gone.aborted) throw gone.reason;
  const over = Promise.withResolvers<void>();
  over.promise.catch(() => undefined);
  if (signal.aborted) return;
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  gone.addEventListener('abort', () => over.reject(gone.reason), { once: true });
  /** Does not wait for an answer that cannot come any more. */
  const answered = async (asked: Promise<unknown>): Promise<void> => {
    await Promise.race([asked, over.promise]);
  };

  const filters = widest(settings.read);
  const wanted = filters.map(matcher);
  const isRead = (topic: string): boolean => !isOwnTopic(topic) && wanted.some((matches) => matches(topic));
  const echoes = createEchoes();
  /** What a session that was kept, or the first of several filters, brings before all of them are answered. */
  const early: Parameters<Take>[] = [];
  let isMantel = false;
  link.onMessage((message, acknowledge) => {
    isMantel ||= message.topic === whoTopic;
    if (message.topic === probe) over.reject(new Misconfigured(words.ownBroker(place)));
    else early.push([message, acknowledge]);
  });

  let underWay = 0;
  let bytesUnderWay = 0;
  const send = ({ topic, payload, qos, retain, isOutside }: Message): void => {
    if (isOutside === true || isOwnTopic(topic)) return;
    const size = Buffer.byteLength(topic) + payload.length;
    // It would end the connection.
    if (size + packetBytes > takes) {
      sink.trouble(topic, new Unreachable(words.tooLarge(place)));
      return;
    }
    if (underWay >= mostUnderWay || bytesUnderWay + size > mostBytesUnderWay) {
      sink.trouble(place, new Unreachable(words.tooSlow));
      return;
    }
    if (givesBack && isRead(topic)) echoes.sent(topic, payload, clock.now());
    underWay++;
    bytesUnderWay += size;
    link.publish({ topic, payload, qos, retain }, () => {
      underWay--;
      bytesUnderWay -= size;
    });
  };

  await answered(link.subscribe(probe));
  bus.publish(probe, '');
  await answered(link.unsubscribe(probe));
  // A Mantel answers before it takes the next packet, so the second answer comes behind its word.
  await answered(link.subscribe(whoTopic));
  await answered(link.unsubscribe(whoTopic));
  for (const filter of held) {
    if (filters.includes(filter) || signal.aborted) continue;
    await answered(link.unsubscribe(filter).then(() => void held.delete(filter)));
  }
  const refused: string[] = [];
  for (const filter of filters) {
    if (signal.aborted) break;
    held.add(filter);
    await answered(
      link.subscribe(filter).then((isGranted) => {
        if (!isGranted) refused.push(filter);
      }),
    );
  }
  if (signal.aborted) return;
  if (refused.length > 0 && refused.length === filters.length) {
    throw new Misconfigured(words.mayReadNone(place, filters.join(', ')));
  }
  works();
  // Only now it counts as working.
  const receive = bus.receiver({ fromMantel: isMantel });
  let unstored = 0;
  const allStored = Promise.withResolvers<void>();
  const take: Take = (message, acknowledge) => {
    // What is not acknowledged comes again after the next connection.
    if (signal.aborted) return;
    const { topic, payload } = message;
    // A session that was kept may still send what the settings named before.
    if (!isRead(topic) || (givesBack && echoes.take(topic, payload, clock.now()))) {
      acknowledge();
      return;
    }
    unstored++;
    receive(message, (error) => {
      unstored--;
      if (error) over.reject(new Unreachable(words.notStored(place), { cause: error }));
      else acknowledge();
      if (unstored === 0 && signal.aborted) allStored.resolve();
    });
  };
  link.onMessage(take);
  for (const message of early.splice(0)) take(...message);
  using _sending = readAll(settings.send, (filter) => bus.read(filter, send));
  void tellOf(refused, world, link);
  await over.promise;
  if (unstored > 0) await Promise.race([allStored.promise, once(AbortSignal.timeout(lastCommit), 'abort')]);
}

/** For as long as it lasts: whoever may not read a part of what was asked is not well. */
async function tellOf(refused: readonly string[], { clock, sink, signal }: OutsideWorld, link: Link): Promise<void> {
  if (refused.length === 0) return;
  for await (const _ of clock.ticks(tellAgain, AbortSignal.any([signal, link.gone]))) {
    for (const filter of refused) sink.trouble(filter, new Misconfigured(words.mayNotRead(link.place)));
  }
}

function readAll(filters: readonly string[], read: (filter: string) => Disposable): Disposable {
  const stack = new DisposableStack();
  for (const filter of filters) stack.use(read(filter));
  return stack;
}
