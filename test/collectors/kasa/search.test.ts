import { createSocket } from 'node:dgram';
import { expect, test } from 'vitest';
import { disguise, undisguise } from '#collectors/kasa/cipher.ts';
import { kasaOf } from '#collectors/kasa/kasa.ts';
import type { Network } from '#collectors/kasa/network.ts';
import { openSearch } from '#collectors/kasa/search.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeWorld } from '../fake-world.ts';
import { noHttp } from '../no-http.ts';
import { until } from './supervised.ts';

const sysinfo = (deviceId: string): string => JSON.stringify({ system: { get_sysinfo: { deviceId, alias: 'Desk' } } });

/** Answers each datagram with all of those, in their order. */
async function answering(
  ...answers: readonly Uint8Array[]
): Promise<AsyncDisposable & { port: number; asked: Buffer[] }> {
  const socket = createSocket('udp4');
  const asked: Buffer[] = [];
  socket.on('message', (datagram, from) => {
    asked.push(datagram);
    for (const answer of answers) socket.send(answer, from.port, from.address);
  });
  await new Promise<void>((done) => socket.bind(0, '127.0.0.1', done));
  const { port } = socket.address();
  return { port, asked, [Symbol.asyncDispose]: () => new Promise<void>((done) => void socket.close(done)) };
}

test('asks both kinds, hears who answers, and is not disturbed by datagrams that make no sense', async () => {
  await using older = await answering(
    Buffer.from('garbage'),
    Buffer.alloc(0),
    disguise('{"system":null}'),
    disguise('{"system":{"get_sysinfo":{"deviceId":"../x"}}}'),
    disguise(sysinfo('A1')),
  );
  await using newer = await answering(
    Buffer.alloc(3),
    Buffer.concat([Buffer.alloc(16), Buffer.from('[1]')]),
    Buffer.concat([
      Buffer.alloc(16),
      Buffer.from('{"result":{"device_id":"c1","device_type":"SMART.KASAPLUG","device_model":"EP25(US)"}}'),
    ]),
  );
  const heard: unknown[] = [];
  await using search = await openSearch(
    { target: '127.0.0.1', port: older.port, lockedPort: newer.port },
    {
      device: ({ id, name }, address) => heard.push([id, name, address]),
      locked: (device, address) => heard.push([device, address]),
    },
  );
  await search.ask();
  await until(() => heard.length === 2, 'both answer');
  expect(heard).toContainEqual(['A1', 'Desk', '127.0.0.1']);
  expect(heard).toContainEqual([{ id: 'c1', model: 'EP25(US)', scheme: undefined }, '127.0.0.1']);
  expect(older.asked.map(undisguise)).toEqual(['{"system":{"get_sysinfo":{}}}']);
  expect(newer.asked.map((datagram) => datagram.toString('hex'))).toEqual(['020000010000000000000000463cb5d3']);
});

const noNetwork: Network = {
  exchange: (address) => Promise.reject(new Unreachable(`It does not answer at ${address}.`)),
  lookNewer: async () => undefined,
  changed: () => undefined,
  search: async () => ({
    ask: () => Promise.reject(new Unreachable('The search for plugs cannot be sent.')),
    [Symbol.asyncDispose]: async () => undefined,
  }),
};

/** Runs the collector for so many ticks. */
async function runIn(network: Network, hosts: readonly string[], ticks: number, onTick?: (tick: number) => void) {
  const collector = kasaOf(async () => network);
  const fake = createFakeWorld(collector, {
    settings: collector.settings.parse({ hosts }),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' },
    now: 0,
    ticks,
    http: noHttp,
    ...(onTick && { onTick }),
  });
  const running = collector.run(fake.world as Parameters<typeof collector.run>[0]);
  const thrown = await running.then(
    () => undefined,
    (error: unknown) => error,
  );
  return { thrown, told: fake.told };
}

test.each([
  ['throws', [], ['The search for plugs cannot be sent.', []]],
  ['goes on where addresses are known', ['10.0.0.2'], [undefined, ['search']]],
])('a search that cannot be sent %s', async (_, hosts, expected) => {
  const { thrown, told } = await runIn(noNetwork, hosts, 2);
  expect([
    thrown instanceof Unreachable ? thrown.message : thrown,
    told.troubles.map(({ subject }) => subject),
  ]).toEqual(expected);
});

test('nobody is said not to answer while the first question to it is open', async () => {
  const answer = Promise.withResolvers<string>();
  const network = { ...noNetwork, exchange: () => answer.promise };
  const { thrown, told } = await runIn(network, ['10.0.0.2'], 8, (tick) => {
    if (tick === 8) answer.resolve(sysinfo('A1'));
  });
  expect(thrown).toBeUndefined();
  expect(told.snapshots.map(({ subject }) => subject)).toEqual(['A1']);
});

test('a fault of Mantel in a reading nobody waits for ends the run', async () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  const network: Network = {
    ...noNetwork,
    exchange: () => Promise.reject(new Unreachable('It refuses the connection.', { cause })),
    lookNewer: () => Promise.reject(new TypeError('x is undefined')),
  };
  const { thrown } = await runIn(network, ['10.0.0.2'], 6);
  expect(thrown).toEqual(new TypeError('x is undefined'));
});
