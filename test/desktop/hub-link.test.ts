import { expect, test } from 'vitest';
import { followHub, type Socket } from '#desktop/hub-link.ts';
import { createFakeClock } from '../fake-clock.ts';

test('15 s without a word are a hub that is gone, and each connection brings the token of its moment', async () => {
  const clock = createFakeClock();
  const said: string[] = [];
  const opened: (string | undefined)[] = [];
  const closed: number[] = [];
  let hear = (_text: string): void => undefined;
  let tokens = 0;
  const openSocket = (_url: string, headers: Readonly<Record<string, string>>): Socket => {
    const number = opened.push(headers['authorization']);
    return {
      addEventListener(type: string, listener: (event: { readonly data: unknown }) => void) {
        if (type === 'message') hear = (data) => listener({ data });
      },
      close: () => void closed.push(number),
    };
  };
  using _link = followHub({
    hub: 'http://127.0.0.1:8440',
    token: () => ((tokens += 1) === 2 ? undefined : `token ${tokens}`),
    openSocket,
    fetch,
    changed: () => undefined,
    timers: clock.timers,
    random: () => 0,
    say: (sentence) => said.push(sentence),
  });
  await clock.advance(14_000);
  hear(JSON.stringify({ type: 'delta', now: 1 }));
  await clock.advance(14_999);
  expect(closed).toEqual([]);
  await clock.advance(1);
  expect(closed).toEqual([1]);
  expect(said).toEqual(['The hub does not answer; the desktop tries again.']);
  await clock.advance(500);
  expect(opened).toEqual(['Bearer token 1', undefined]);
  await clock.advance(16_000);
  expect(opened).toEqual(['Bearer token 1', undefined, 'Bearer token 3']);
});
