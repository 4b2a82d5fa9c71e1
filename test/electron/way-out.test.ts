import { expect, it } from 'vitest';
import type { Memory, Remembered } from '#electron/remembered.ts';
import { wayOut } from '#electron/way-out.ts';
import { hasLeft } from '#desktop/has-left.ts';

const hub = 'http://127.0.0.1:8440';

function asked(lock: object | Error, known: boolean) {
  let current: Remembered = { fullscreen: false, brokenGraphics: null, graphics: 'auto', monitor: null, pin: known };
  const memory: Memory = {
    get current() {
      return current;
    },
    remember: (change) => void (current = { ...current, ...change }),
  };
  const sent: unknown[] = [];
  const fetcher = (async (address: URL, init: RequestInit) => {
    sent.push(address.pathname, init.headers);
    if (lock instanceof Error) throw lock;
    return Response.json(lock);
  }) as typeof fetch;
  return { open: wayOut({ token: () => 't', fetch: fetcher, memory }), memory, sent, fetcher };
}

it.each<[string, object | Error, boolean, boolean, boolean]>([
  ['no PIN is set', { pin: false, mayLeave: false }, true, true, false],
  ['one is set', { pin: true, mayLeave: false }, false, false, true],
  ['it was given a moment ago', { pin: true, mayLeave: true }, true, true, true],
  ['the hub is away, and there was one', new Error('away'), true, false, true],
  ['the hub is away, and there was none', new Error('away'), false, true, false],
  ['it answers with something else', { hello: 1 }, true, false, true],
])('when %s', async (_, lock, known, open, remembered) => {
  const way = asked(lock, known);
  expect([await way.open(hub), way.memory.current.pin]).toEqual([open, remembered]);
  expect(way.sent).toEqual(['/api/v1/pin', { authorization: 'Bearer t' }]);
});

it('before there is a hub what was known last counts', async () => {
  expect(await asked({}, true).open(undefined)).toBe(false);
  expect(await asked({}, false).open(undefined)).toBe(true);
});

it('the kiosk is left only by who has asked the hub', async () => {
  const of = (lock: object | Error) => hasLeft(hub, undefined, asked(lock, false).fetcher);
  expect([
    await of({ pin: true, mayLeave: true }),
    await of({ pin: false, mayLeave: false }),
    await of(new Error('away')),
  ]).toEqual([true, false, false]);
});
