/** Messages between the hub and one outside broker, both ways, none twice. */
import type { Message, World } from '#model/collector.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { matcher } from '../mqtt/topics.ts';
import { createEchoes } from './echoes.ts';
import type { Link } from './link.ts';
import type { OutsideBrokerSettings } from './settings.ts';

type OutsideWorld = World<OutsideBrokerSettings, Readonly<Record<never, never>>>;

/** Messages on their way to the broker; with more, further ones are left out and told of. */
const mostUnderWay = 10_000;

/**
 * Returns when the signal aborts. Throws Unreachable when the connection is over or nothing can be stored, Misconfigured
 * when the broker is the hub's own or lets us read nothing. `probe` is a topic that nobody else knows.
 */
export async function relay(world: OutsideWorld, link: Link, probe: string): Promise<void> {
  const { settings, signal, bus, clock, sink } = world;
  const { place, givesBack } = link;
  const over = Promise.withResolvers<void>();
  over.promise.catch(() => undefined);
  signal.addEventListener('abort', () => over.resolve(), { once: true });
  link.gone.addEventListener('abort', () => over.reject(link.gone.reason), { once: true });
  /** Does not wait for an answer that cannot come any more. */
  const answered = async (asked: Promise<unknown>): Promise<void> => {
    await Promise.race([asked, over.promise]);
  };

  const wanted = settings.read.map(matcher);
  const isRead = (topic: string): boolean => wanted.some((matches) => matches(topic));
  const echoes = createEchoes();
  const receive = bus.receiver();
  /** What is handed on at this moment came from there. */
  let isReceiving = false;
  link.onMessage((message, acknowledge) => {
    const { topic, payload } = message;
    if (topic === probe) over.reject(ownBroker(place));
    // A session that was kept may still send what the settings named before.
    if (!isRead(topic) || (givesBack && echoes.take(topic, payload, clock.now()))) {
      acknowledge();
      return;
    }
    isReceiving = true;
    receive(message, (error) => {
      if (error) over.reject(new Unreachable(`What ${place} sends cannot be stored now.`, { cause: error }));
      else acknowledge();
    });
    isReceiving = false;
  });

  let underWay = 0;
  const send = ({ topic, payload, qos, retain }: Message): void => {
    if (isReceiving) return;
    if (underWay >= mostUnderWay) {
      sink.trouble(place, new Unreachable('It takes what is sent to it too slowly, so some of it was left out.'));
      return;
    }
    if (givesBack && isRead(topic)) echoes.sent(topic, payload, clock.now());
    underWay++;
    link.publish({ topic, payload, qos, retain }, () => void underWay--);
  };

  await answered(link.subscribe(probe));
  bus.publish(probe, '');
  await answered(link.unsubscribe(probe));
  if (signal.aborted) return;
  using _sending = readAll(settings.send, (filter) => bus.read(filter, send));
  let granted = 0;
  for (const filter of settings.read) {
    await answered(
      link.subscribe(filter).then((isGranted) => {
        if (isGranted) granted++;
        else sink.trouble(filter, notAllowed(place, filter));
      }),
    );
  }
  if (granted === 0 && settings.read.length > 0 && !signal.aborted) throw notAllowed(place, settings.read.join(', '));
  await over.promise;
}

function readAll(filters: readonly string[], read: (filter: string) => Disposable): Disposable {
  const stack = new DisposableStack();
  for (const filter of filters) stack.use(read(filter));
  return stack;
}

const ownBroker = (place: string): Misconfigured =>
  new Misconfigured(`The broker at ${place} is Mantel's own; write the address of another one into url.`);

const notAllowed = (place: string, filter: string): Misconfigured =>
  new Misconfigured(`The broker at ${place} does not let Mantel read ${filter}; allow it there.`);
