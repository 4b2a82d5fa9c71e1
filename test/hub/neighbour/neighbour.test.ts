/** What is offered where another broker has the port, seen from the hub; who is there is told by the test. */
import { expect, test } from 'vitest';
import type { Login, Seen } from '#hub/neighbour/look.ts';
import { createNeighbour } from '#hub/neighbour/neighbour.ts';
import type { Settings } from '#model/settings.ts';
import { Misconfigured, type Health } from '#model/trouble.ts';
import type { WireOffer } from '#model/wire.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createRememberingLog } from '../remembering-log.ts';

const taken = 'Port 1883 is taken by another program.';
const offered =
  "Another MQTT broker has port 1883, so Mantel's own is off; connect to that one, or choose another port.";

type Added = { readonly settings: Readonly<Record<string, unknown>>; readonly hidden?: unknown };

function rig(first: Seen) {
  const clock = createFakeClock();
  const here = { seen: first, refuses: undefined as string | undefined, looks: 0 };
  const collectors: { kind: string; id: string; enabled: boolean; settings: Readonly<Record<string, unknown>> }[] = [];
  const listeners = new Set<() => void>();
  const journal: string[] = [];
  const added: Added[] = [];
  let note: { health: Health | undefined; offer: WireOffer | undefined } | undefined;
  const neighbour = createNeighbour({
    port: 1883,
    file: {
      get current() {
        return { collectors } as unknown as Settings;
      },
      onChange(listener) {
        listeners.add(listener as () => void);
        return new DisposableStack();
      },
      addCollector({ kind, settings, hidden }) {
        if (here.refuses !== undefined) return Promise.reject(new Misconfigured(here.refuses));
        added.push({ settings, hidden });
        collectors.push({ kind, id: kind, enabled: true, settings });
        for (const listener of listeners) listener();
        return Promise.resolve(kind);
      },
    },
    ingest: { journal: ({ level, text }) => void journal.push(`${level}: ${text}`) },
    clock,
    timers: clock.timers,
    log: createRememberingLog(),
    note: (_id, _title, health, offer) => void (note = { health, offer }),
    look(_port: number, login?: Login) {
      here.looks += 1;
      return Promise.resolve(here.seen === 'closed' && login?.password === 'right' ? 'open' : here.seen);
    },
  });
  return {
    clock,
    here,
    neighbour,
    added,
    journal,
    told: () => [note?.health?.state, note?.health?.reason, note?.offer],
    changeSettings(enabled: boolean) {
      for (const one of collectors) one.enabled = enabled;
      for (const listener of listeners) listener();
    },
  };
}

test('a broker that lets us in is offered, taken once, and then no trouble any more', async () => {
  const { clock, neighbour, added, journal, told, here } = rig('open');
  neighbour.trouble(taken, null);
  expect(told()).toEqual(['misconfigured', taken, undefined]);
  await clock.endTurn();
  expect(told()).toEqual(['misconfigured', offered, { url: 'mqtt://127.0.0.1:1883', login: false }]);
  const both = await Promise.all([neighbour.connect(), neighbour.connect()]);
  expect(both).toEqual([{ outcome: 'done', source: 'outside-broker' }, { outcome: 'nothing' }]);
  expect(added).toEqual([{ settings: { url: 'mqtt://127.0.0.1:1883' }, hidden: undefined }]);
  const chosen = 'The MQTT broker on port 1883 of this machine is read instead of an own one.';
  expect(told()).toEqual(['off', chosen, undefined]);
  expect(await neighbour.connect()).toEqual({ outcome: 'nothing' });
  expect(journal).toEqual([`warn: ${taken}`, `warn: ${offered}`, `info: ${chosen}`]);
  const { looks } = here;
  await clock.advance(3_600_000);
  expect(here.looks).toBe(looks);
});

test('one that asks for a login is asked with it first, and nothing is written while it refuses', async () => {
  const { clock, neighbour, added, told } = rig('closed');
  neighbour.trouble(taken, null);
  await clock.endTurn();
  expect(told()[2]).toEqual({ url: 'mqtt://127.0.0.1:1883', login: true });
  expect(await neighbour.connect()).toEqual({
    outcome: 'refused',
    reason: 'The broker on port 1883 asks for a login; write a user and a password it knows.',
  });
  expect(await neighbour.connect({ username: 'me', password: 'wrong' })).toEqual({
    outcome: 'refused',
    reason: 'The broker on port 1883 refuses this login; check user and password.',
  });
  expect(added).toEqual([]);
  expect(await neighbour.connect({ username: 'me', password: 'right' })).toMatchObject({ outcome: 'done' });
  expect(added).toEqual([
    { settings: { url: 'mqtt://127.0.0.1:1883', username: 'me' }, hidden: { password: 'right' } },
  ]);
});

test('the broker of another Mantel, and what is none, are not offered', async () => {
  for (const [seen, reason] of [
    [
      'mantel',
      'Another Mantel on this machine has port 1883 for MQTT, so this one has no broker; stop one of them, or choose another port.',
    ],
    ['stranger', taken],
    ['nobody', taken],
  ] as const) {
    const { clock, neighbour, told } = rig(seen);
    neighbour.trouble(taken, null);
    await clock.endTurn();
    expect(told()).toEqual(['misconfigured', reason, undefined]);
    expect(await neighbour.connect()).toEqual({ outcome: 'nothing' });
  }
});

test('a port that has become free is no offer; one at which a broker starts later is', async () => {
  const { clock, neighbour, here, told } = rig('stranger');
  neighbour.trouble(taken, null);
  await clock.endTurn();
  here.seen = 'open';
  await clock.advance(300_000);
  expect(told()[2]).toBeDefined();
  here.seen = 'nobody';
  expect(await neighbour.connect()).toEqual({ outcome: 'nothing' });
  const free = 'Port 1883 was taken when Mantel started and is free now; start Mantel again to use it.';
  expect(told()).toEqual(['misconfigured', free, undefined]);
  neighbour.trouble(null, 1883);
  expect(told()).toEqual([undefined, undefined, undefined]);
});

test('trouble of the TLS port alone offers nothing, nor asks who is there', async () => {
  const { clock, neighbour, here, told } = rig('open');
  neighbour.trouble('MQTT over TLS is not right.', 1883);
  await clock.advance(300_000);
  expect([here.looks, told()]).toEqual([0, ['misconfigured', 'MQTT over TLS is not right.', undefined]]);
});

test('whoever switches the source off is offered it again; settings that cannot be written are told', async () => {
  const { clock, neighbour, here, told, changeSettings } = rig('open');
  neighbour.trouble(taken, null);
  await clock.endTurn();
  here.refuses = 'mantel.yaml line 2: api.port: write a number.';
  expect(await neighbour.connect()).toEqual({ outcome: 'refused', reason: here.refuses });
  here.refuses = undefined;
  await neighbour.connect();
  expect(told()[0]).toBe('off');
  changeSettings(false);
  await clock.endTurn();
  expect(told()[2]).toBeDefined();
});

test('after its end nobody is asked', async () => {
  const { clock, neighbour, here } = rig('open');
  neighbour.trouble(taken, null);
  neighbour[Symbol.dispose]();
  const { looks } = here;
  await clock.advance(600_000);
  expect([here.looks, clock.pending]).toEqual([looks, 0]);
});
