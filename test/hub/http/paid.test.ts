import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { AllowanceSpent, Unreachable } from '#model/trouble.ts';
import { purseOf } from '../purse/fake-purse.ts';
import { clientOf, failure, listening } from './client-of.ts';

async function served(answer: (call: number) => { status?: number; headers?: Record<string, string> } = () => ({})) {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls += 1;
    const { status = 200, headers = {} } = answer(calls);
    response.writeHead(status, headers).end('x');
  });
  const url = `http://127.0.0.1:${await listening(server)}/`;
  return {
    url,
    get calls() {
      return calls;
    },
    [Symbol.dispose]: () => void server.close(),
  };
}

const evening = Date.UTC(2027, 0, 15, 23);

it('every call is paid before it is sent, those that fail and those of another use, too', async () => {
  using server = await served((call) => ({ status: call % 2 === 0 ? 500 : 200 }));
  const { purse } = purseOf({ perDay: 10 }, evening);
  const { client } = clientOf([server.url], { purse });
  let spent = 0;
  const ahead = client.within({ ahead: true, spent: (calls) => void (spent += calls) });
  const errors: unknown[] = [];
  for (let i = 0; i < 12; i++) errors.push(await failure(client.get({ url: server.url })));
  expect(server.calls).toBe(9);
  expect(errors.at(-1)).toBeInstanceOf(AllowanceSpent);
  await failure(ahead.get({ url: server.url, calls: 2 }));
  await failure(ahead.get({ url: server.url }));
  expect(String(await failure(ahead.get({ url: server.url })))).toContain('0 of 10 calls left today; more from 01:00.');
  expect([server.calls, spent]).toEqual([10, 1]);
  await client.get({ url: server.url, calls: 0 });
  expect(server.calls).toBe(11);
});

it('what the source says is heeded at once', async () => {
  using server = await served((call) =>
    call < 3 ? { headers: { 'x-left': '1' } } : { status: 429, headers: { 'retry-after': '600' } },
  );
  const { purse, machine } = purseOf({ perDay: 100 }, evening);
  const allowance = (headers: ReadonlyMap<string, string>) =>
    headers.has('x-left') ? { left: Number(headers.get('x-left')), of: 100 } : undefined;
  const { client } = clientOf([server.url], { purse, allowance });
  const ask = () => failure(client.within({ ahead: true }).get({ url: server.url }));
  await ask();
  expect(purse.wire()).toMatchObject({ left: 1 });
  await ask();
  expect(String(await ask())).toContain('0 of 100 calls left');
  expect(server.calls).toBe(2);
  await machine.pass(60 * 60_000);
  expect(await ask()).toBeInstanceOf(Unreachable);
  expect(String(await ask())).toContain('wants no call before 01:10');
  expect(server.calls).toBe(3);
});
