import { expect, onTestFinished, test } from 'vitest';
import { startForwarder } from '#hub/agent/forwarder.ts';
import type { HubLink } from '#hub/agent/link.ts';
import { agentSpeaksEvery, type AgentAbout, type AgentMatter, type AgentSamples } from '#model/agent.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import type { Unsent } from '#storage/contract.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingLog } from '../remembering-log.ts';

type Sent = { readonly matter: AgentMatter; readonly body: unknown };

/** An outbox of one sample a row, and a hub that acknowledges when it is told to. */
function setUp(name = 'host.load') {
  const clock = createFakeClock();
  const log = createRememberingLog();
  const rows: number[] = [];
  const sent: Sent[] = [];
  let open: (() => Promise<HubLink>) | undefined;
  let gone = new AbortController();
  let holding: PromiseWithResolvers<void> | undefined;
  let dropped = 0;
  let about: AgentAbout = { devices: {}, sources: [] };
  let attempts = 0;
  const link = (): HubLink => {
    gone = new AbortController();
    const { signal } = gone;
    return {
      gone: signal,
      async send(matter, body) {
        signal.throwIfAborted();
        sent.push({ matter, body });
        if (!holding) return;
        const lost = Promise.withResolvers<void>();
        signal.addEventListener('abort', () => lost.resolve(), { once: true });
        await Promise.race([holding.promise, lost.promise]);
        signal.throwIfAborted();
      },
      [Symbol.asyncDispose]: () => Promise.resolve(),
    };
  };
  const forwarder = startForwarder({
    outbox: {
      async unsent(limit): Promise<Unsent> {
        const some = rows.slice(0, limit);
        return {
          rows: some,
          series: Uint32Array.from(some, () => 1),
          at: Float64Array.from(some),
          value: Float64Array.from(some),
          waiting: rows.length,
          dropped,
        };
      },
      async arrived({ rows: ids, dropped: told }) {
        for (const id of ids) rows.splice(rows.indexOf(id), 1);
        dropped -= told;
      },
    },
    definitionOf: () => ({ name, labels: {}, unit: '', kind: 'gauge' }),
    about: () => about,
    async open(stopping) {
      attempts++;
      if (open) return open();
      const opened = link();
      stopping.addEventListener('abort', () => gone.abort(new Unreachable('Stopped.')), { once: true });
      return opened;
    },
    place: 'hub.local:1883',
    timers: clock.timers,
    random: () => 0.5,
    log,
  });
  onTestFinished(() => forwarder.stop());
  const add = (...numbers: number[]): void => {
    rows.push(...numbers);
    forwarder.committed();
  };
  const values = (): number[] =>
    sent.flatMap(({ matter, body }) =>
      matter === 'samples' ? (body as AgentSamples).samples.map(([, , value]) => value) : [],
    );
  return {
    clock,
    log,
    rows,
    sent,
    forwarder,
    add,
    values,
    attempts: () => attempts,
    settle: () => clock.advance(0),
    hold: () => (holding = Promise.withResolvers<void>()),
    acknowledge() {
      holding?.resolve();
      holding = undefined;
    },
    cut: (error: Error = new Unreachable('The hub has gone.')) => gone.abort(error),
    refuse: (error: Error | undefined) => (open = error && (() => Promise.reject(error))),
    drop: (count: number) => (dropped += count),
    tellAbout(next: AgentAbout) {
      about = next;
      forwarder.changed();
    },
  };
}

test('what was committed is sent in order, and gone from the outbox once it is acknowledged', async () => {
  const { add, values, rows, settle, hold, acknowledge } = setUp();
  await settle();
  hold();
  add(1, 2, 3);
  await settle();
  expect(values()).toEqual([1, 2, 3]);
  expect(rows).toEqual([1, 2, 3]);
  acknowledge();
  await settle();
  expect(rows).toEqual([]);
  add(4);
  await settle();
  expect(values()).toEqual([1, 2, 3, 4]);
});

test('what was not acknowledged when the connection ended is sent again, and nothing overtakes it', async () => {
  const { add, values, rows, settle, hold, acknowledge, cut, clock } = setUp();
  await settle();
  hold();
  add(1, 2);
  await settle();
  cut();
  await settle();
  add(3);
  await settle();
  expect(rows).toEqual([1, 2, 3]);
  acknowledge();
  await clock.advance(60_000);
  expect(values()).toEqual([1, 2, 1, 2, 3]);
  expect(rows).toEqual([]);
});

test('a hub that is away is asked again at most a minute apart, and it is said once', async () => {
  const { add, rows, log, refuse, clock, cut, attempts, settle } = setUp();
  await settle();
  refuse(new Unreachable('The hub at hub.local:1883 cannot be reached (ECONNREFUSED).'));
  cut();
  await clock.advance(10_000);
  const before = attempts();
  for (let n = 0; n < 60; n++) {
    add(n);
    await clock.advance(60_000);
  }
  expect(attempts() - before).toBeGreaterThanOrEqual(59);
  expect(attempts() - before).toBeLessThan(130);
  expect(log.lines.filter(({ level }) => level === 'warn').map(({ text }) => text)).toEqual([
    'The hub has gone. Readings are kept and sent later.',
  ]);
  refuse(undefined);
  await clock.advance(60_000);
  expect(rows).toEqual([]);
  expect(log.lines.at(-1)?.text).toBe('Connected to hub.local:1883; still to send: 60 readings.');
});

test('a login that the hub does not know any more is told of, though it begins as a lost connection', async () => {
  const { add, rows, log, refuse, cut, clock, settle } = setUp();
  await settle();
  refuse(new Misconfigured('The hub does not know this agent any more; join again.'));
  cut();
  add(1);
  await clock.advance(300_000);
  expect(rows).toEqual([1]);
  expect(log.lines.filter(({ level }) => level === 'warn').map(({ text }) => text)).toEqual([
    'The hub has gone. Readings are kept and sent later.',
    'The hub does not know this agent any more; join again. Readings are kept and sent later.',
  ]);
});

test('a hub that accepts connections and no readings is not asked every second', async () => {
  const { add, attempts, hold, cut, clock, settle } = setUp();
  await settle();
  hold();
  add(1);
  for (let n = 0; n < 600; n++) {
    await clock.advance(1_000);
    cut();
  }
  expect(attempts()).toBeLessThan(40);
});

test('with nothing to send it says so, that the hub knows it lives', async () => {
  const { sent, clock } = setUp();
  await clock.advance(3 * agentSpeaksEvery);
  const words = sent.filter(({ matter }) => matter === 'samples');
  expect(words).toHaveLength(3);
  expect(words[0]?.body).toEqual({ series: [], samples: [], waiting: 0, dropped: 0 });
});

test('it also says so while only figures of its own are stored, which stay there', async () => {
  const { add, sent, rows, clock, settle } = setUp('mantel.rss');
  await settle();
  for (let n = 1; n <= 200; n++) {
    add(n);
    await clock.advance(agentSpeaksEvery / 20);
  }
  expect(sent.filter(({ matter }) => matter === 'samples')).toHaveLength(10);
  expect(rows).toEqual([]);
});

test('who speaks need not say that it runs, and a new connection begins anew', async () => {
  const { add, sent, cut, clock, tellAbout } = setUp();
  const idle = (): unknown[] =>
    sent.filter(({ matter, body }) => matter === 'samples' && (body as AgentSamples).samples.length === 0);
  for (let n = 0; n < 10; n++) {
    if (n % 2 === 0) add(n);
    else tellAbout({ devices: {}, sources: [] });
    await clock.advance(agentSpeaksEvery - 1);
  }
  cut();
  await clock.advance(agentSpeaksEvery - 1);
  expect(idle()).toEqual([]);
  await clock.advance(5_000);
  expect(idle()).toHaveLength(1);
});

test('devices and sources are told with each connection and when they change', async () => {
  const { sent, settle, tellAbout, cut, clock } = setUp();
  await settle();
  const told = (): unknown[] => sent.filter(({ matter }) => matter === 'about').map(({ body }) => body);
  const next = { devices: { pi: { name: 'Attic' } }, sources: [] };
  tellAbout(next);
  await settle();
  cut();
  await clock.advance(5_000);
  expect(told()).toEqual([{ devices: {}, sources: [] }, next, next]);
});

test('readings that were dropped for want of room are told of once, here and to the hub', async () => {
  const { add, drop, log, sent, cut, clock, settle } = setUp();
  await settle();
  cut();
  await settle();
  drop(12);
  add(1);
  await clock.advance(60_000);
  add(2);
  await settle();
  expect(log.lines.filter(({ text }) => text.includes('dropped')).map(({ text }) => text)).toEqual([
    'The way to the hub was cut for so long that the room for readings ran out; the oldest 12 readings were dropped.',
  ]);
  const told = sent.flatMap(({ matter, body }) => (matter === 'samples' ? [(body as AgentSamples).dropped] : []));
  expect(told.filter((count) => count > 0)).toEqual([12]);
});
