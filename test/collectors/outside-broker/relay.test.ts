/** What passes between the hub and one outside broker, with a broker that answers as a test wants. */
import { expect, test } from 'vitest';
import type { Link } from '#collectors/outside-broker/link.ts';
import { relay } from '#collectors/outside-broker/relay.ts';
import { outsideBrokerSettings } from '#collectors/outside-broker/settings.ts';
import { agentTopic } from '#model/agent.ts';
import type { Message } from '#model/collector.ts';
import { messageOf } from '#model/trouble.ts';

type Options = {
  readonly read?: readonly string[];
  readonly held?: readonly string[];
  readonly refuses?: readonly string[];
  readonly link?: Partial<Link>;
};

const megabyte = 1024 * 1024;
const say = (topic: string, size = 1): Message => ({ topic, payload: new Uint8Array(size), qos: 1, retain: false });

function rig({ read = ['#'], held = [], refuses = [], link = {} }: Options = {}) {
  const asked: string[] = [];
  const sent: string[] = [];
  const troubles: string[] = [];
  const received: string[] = [];
  const acknowledged: string[] = [];
  const underWay: (() => void)[] = [];
  const readers: ((message: Message) => void)[] = [];
  const stop = new AbortController();
  let take: Parameters<Link['onMessage']>[0] = () => undefined;
  let tick = Promise.withResolvers<void>();
  const broker: Link = {
    place: 'nas:1883',
    givesBack: false,
    takes: Infinity,
    gone: new AbortController().signal,
    onMessage: (next) => void (take = next),
    subscribe(filter) {
      asked.push(`+${filter}`);
      return Promise.resolve(!refuses.includes(filter));
    },
    unsubscribe: (filter) => Promise.resolve(void asked.push(`-${filter}`)),
    publish({ topic }, done) {
      sent.push(topic);
      underWay.push(done);
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
    ...link,
  };
  const world = {
    settings: outsideBrokerSettings.parse({ url: 'mqtt://nas', read, send: ['#'] }),
    signal: stop.signal,
    clock: {
      now: () => 0,
      async *ticks(_: number, until: AbortSignal) {
        while (!until.aborted) {
          yield 0;
          await tick.promise;
          tick = Promise.withResolvers();
        }
      },
    },
    sink: { trouble: (subject: string, error: unknown) => void troubles.push(`${subject}: ${messageOf(error)}`) },
    bus: {
      publish: () => undefined,
      read(_: string, handler: (message: Message) => void) {
        readers.push(handler);
        return new DisposableStack();
      },
      receiver: () => (message: Message, stored: (error?: Error) => void) => {
        received.push(message.topic);
        stored();
      },
    },
  };
  const remembered = new Set(held);
  const works = Promise.withResolvers<void>();
  const done = relay(world as never, broker, { probe: 'mantel/who/x', held: remembered, works: () => works.resolve() });
  return {
    asked,
    sent,
    troubles,
    received,
    acknowledged,
    underWay,
    remembered,
    done,
    works: works.promise,
    publish: (message: Message) => readers.forEach((handler) => handler(message)),
    comes: (topic: string) => take(say(topic), () => void acknowledged.push(topic)),
    tick: () => tick.resolve(),
    stop: async () => {
      stop.abort();
      tick.resolve();
      await done;
    },
  };
}

test('at most 8 MB are on their way, and what does not fit is told of', async () => {
  const { publish, works, sent, troubles, underWay, stop } = rig();
  await works;
  await expect.poll(() => (publish(say('first')), sent.length)).toBeGreaterThan(0);
  for (const done of underWay.splice(0)) done();
  sent.length = 0;
  for (let i = 0; i < 9; i++) publish(say(`camera/${i}`, megabyte - 100));
  expect(sent).toHaveLength(8);
  expect(troubles).toEqual(['nas:1883: It takes what is sent to it too slowly, so some of it was left out.']);
  underWay.shift()?.();
  publish(say('camera/again', megabyte - 100));
  expect(sent.at(-1)).toBe('camera/again');
  await stop();
});

test('a message larger than the broker takes would end the connection, and is left out', async () => {
  const { publish, works, sent, troubles, stop } = rig({ link: { takes: 1_000 } });
  await works;
  await expect.poll(() => (publish(say('lamp/set')), sent.length)).toBeGreaterThan(0);
  sent.length = 0;
  publish(say('camera', 1_000 - 10 - 'camera'.length));
  publish(say('cämera', 1_000 - 10 - 'cämera'.length));
  expect(sent).toEqual(['camera']);
  expect(troubles).toEqual(['cämera: The broker at nas:1883 takes no message that large, so it is left out.']);
  await stop();
});

test('what agents say, and what is of one broker alone, neither leaves nor comes in', async () => {
  const { publish, comes, works, sent, received, acknowledged, stop } = rig({ read: ['#', '$SYS/#'] });
  await works;
  await expect.poll(() => (publish(say('lamp/set')), sent.length)).toBeGreaterThan(0);
  sent.length = 0;
  const own = [agentTopic('attic', 'samples'), agentTopic('attic', 'about'), 'mantel', 'mantel/x', '$SYS/uptime'];
  for (const topic of own) {
    publish(say(topic));
    comes(topic);
  }
  comes('mantelpiece');
  publish(say('mantelpiece'));
  expect([sent, received]).toEqual([['mantelpiece'], ['mantelpiece']]);
  // What is not wanted must not come again.
  expect(acknowledged).toEqual([...own, 'mantelpiece']);
  await stop();
});

test('filters that earlier settings left in the lasting session are taken back', async () => {
  const { asked, works, remembered, stop } = rig({ read: ['a/#', 'b'], held: ['#', 'b'] });
  await works;
  expect(asked).toEqual(['+mantel/who/x', '-mantel/who/x', '+mantel/who', '-mantel/who', '-#', '+a/#', '+b']);
  expect([...remembered].toSorted()).toEqual(['a/#', 'b']);
  await stop();
});

test('a filter that is refused is told for as long as the others are read', async () => {
  const { works, troubles, tick, stop } = rig({ read: ['a', 'b'], refuses: ['b'] });
  await works;
  const sentence = 'b: The broker at nas:1883 does not let Mantel read it; allow it there.';
  await expect.poll(() => troubles).toEqual([sentence]);
  tick();
  await expect.poll(() => troubles).toEqual([sentence, sentence]);
  await stop();
});

test('a broker that lets Mantel read nothing needs a person', async () => {
  const { done } = rig({ read: ['a', 'b'], refuses: ['a', 'b'] });
  await expect(done).rejects.toThrow('The broker at nas:1883 does not let Mantel read a, b; allow it there.');
});

test('a connection that is over before anybody listens, or before an answer has come, ends the run', async () => {
  const over = new AbortController();
  const never = { subscribe: () => new Promise<boolean>(() => undefined), gone: over.signal };
  const waiting = rig({ link: never }).done;
  over.abort(new Error('The broker at nas:1883 has closed the connection.'));
  await expect(waiting).rejects.toThrow('has closed the connection');
  await expect(rig({ link: never }).done).rejects.toThrow('has closed the connection');
});

test('the hub itself behind another address needs a person', async () => {
  let take: Parameters<Link['onMessage']>[0] = () => undefined;
  const onMessage = (next: typeof take): void => void (take = next);
  const subscribe = (filter: string): Promise<boolean> => {
    if (filter.startsWith('mantel/who/')) take(say(filter), () => undefined);
    return Promise.resolve(true);
  };
  const { done, received } = rig({ link: { onMessage, subscribe } });
  await expect(done).rejects.toThrow(
    "The broker at nas:1883 is Mantel's own; write the address of another one into url.",
  );
  expect(received).toEqual([]);
});
