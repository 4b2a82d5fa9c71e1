/** Over a real socket, before a bus that this process runs itself. */
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { createBroker, createClient, type DBusBroker, type MessageBus } from 'dbus-native';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSessionBus, sessionAddress, type Claim, type SessionBus } from '#desktop/session-bus.ts';
import { createFakeClock } from '../fake-clock.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

let stack: AsyncDisposableStack;
let folder: string;
let said: string[];
beforeEach(() => {
  stack = new AsyncDisposableStack();
  folder = stack.use(temporaryFolder()).path;
  said = [];
});
afterEach(async () => {
  await stack.disposeAsync();
});

const address = (): string => `unix:path=${join(folder, 'bus')}`;

async function startBroker(): Promise<DBusBroker> {
  const broker = createBroker();
  await new Promise((done) => broker.listen({ socket: join(folder, 'bus') }, done));
  return broker;
}

const stopBroker = async (broker: DBusBroker): Promise<void> =>
  await new Promise((done) => void broker.close(() => done()));

function open(clock = createFakeClock()): SessionBus {
  const say = (sentence: string): number => said.push(sentence);
  return stack.use(openSessionBus({ address, timers: clock.timers, random: () => 0, say }));
}

function client(): MessageBus {
  return stack.use(createClient({ busAddress: address() }));
}

test('knows the address of a session by variable or by its folder', () => {
  expect(sessionAddress({})).toBeUndefined();
  expect(sessionAddress({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/a', XDG_RUNTIME_DIR: folder })).toBe('unix:path=/a');
  expect(sessionAddress({ XDG_RUNTIME_DIR: join(folder, 'none') })).toBeUndefined();
});

test('is absent where there is none, and says so once', async () => {
  const clock = createFakeClock();
  const bus = open(clock);
  await expect.poll(() => said.length).toBe(1);
  await clock.advance(600_000);
  await expect(bus.call({ destination: 'a.b', path: '/', interface: 'a.b', member: 'C' })).rejects.toThrow(
    'no session',
  );
  expect(new Set(said).size).toBe(1);
});

test('tells who owns a name, and again on a new bus', async () => {
  const clock = createFakeClock();
  const broker = await startBroker();
  const bus = open(clock);
  const states: boolean[] = [];
  bus.watchName('org.example.Thing', (owned) => states.push(owned));
  await expect.poll(() => states).toEqual([false]);
  const other = client();
  await other.requestName('org.example.Thing', 0);
  await expect.poll(() => states).toEqual([false, true]);
  await other.close();
  await expect.poll(() => states).toEqual([false, true, false]);
  await stopBroker(broker);
  await expect.poll(() => states).toEqual([false, true, false, false]);
  const next = await startBroker();
  const later = client();
  await later.requestName('org.example.Thing', 0);
  await expect
    .poll(async () => {
      await clock.advance(60_000);
      return states.at(-1);
    })
    .toBe(true);
  await later.close();
  await bus[Symbol.asyncDispose]();
  await stopBroker(next);
});

test('a bus that answers what a watch rests on too late is connected anew, and the watch is not deaf', async () => {
  const clock = createFakeClock();
  const broker = createBroker();
  await new Promise((done) => broker.listen({ socket: join(folder, 'behind') }, done));
  let connections = 0;
  const between = createServer((socket) => {
    const first = ++connections === 1;
    const bus = connect(join(folder, 'behind'));
    let isLost = false;
    socket.on('data', (chunk) => {
      // On the first connection nothing arrives from here on.
      isLost ||= first && chunk.includes('NameHasOwner');
      if (!isLost) bus.write(chunk);
    });
    bus.pipe(socket);
    for (const one of [socket, bus]) {
      one.on('error', () => undefined);
      one.on('close', () => void [socket, bus].map((each) => each.destroy()));
    }
  });
  await new Promise<void>((done) => between.listen(join(folder, 'bus'), done));
  const other = stack.use(createClient({ busAddress: `unix:path=${join(folder, 'behind')}` }));
  await other.requestName('org.example.Slow', 0);
  const bus = open(clock);
  const states: boolean[] = [];
  bus.watchName('org.example.Slow', (owned) => states.push(owned));
  await expect
    .poll(
      async () => {
        await clock.advance(1_000);
        return states.at(-1);
      },
      { timeout: 8_000 },
    )
    .toBe(true);
  expect(connections).toBe(2);
  await other.close();
  await expect.poll(() => states.at(-1)).toBe(false);
  await bus[Symbol.asyncDispose]();
  await new Promise((done) => between.close(done));
  await stopBroker(broker);
}, 15_000);

test('a name waits for who has it, and is ours afterwards', async () => {
  const broker = await startBroker();
  const [first, second] = [open(), open()];
  const claims: [Claim[], Claim[]] = [[], []];
  const claim = first.own('org.example.One', (state) => claims[0].push(state));
  await expect.poll(() => claims[0]).toContain('ours');
  second.own('org.example.One', (state) => claims[1].push(state));
  await expect.poll(() => claims[1]).toEqual(['waiting']);
  claim[Symbol.dispose]();
  await expect.poll(() => claims[1]).toEqual(['waiting', 'ours']);
  await first[Symbol.asyncDispose]();
  await second[Symbol.asyncDispose]();
  await stopBroker(broker);
});

test('serves an object, and what another program sends wrongly brings nothing down', async () => {
  const broker = await startBroker();
  const bus = open();
  let owned = false;
  bus.own('org.example.Served', () => (owned = true));
  const object = { Add: (a: number, b: number) => a + b, Name: 'n' };
  const descriptor = {
    name: 'org.example.Sum',
    methods: { Add: ['ii', 'i', ['a', 'b'], ['sum']] as [string, string, string[], string[]] },
    properties: { Name: { type: 's', access: 'read' as const } },
  };
  bus.serve({ path: '/sum', descriptor, object });
  await expect.poll(() => owned).toBe(true);
  const at = { destination: 'org.example.Served', path: '/sum', interface: 'org.example.Sum' };
  const other = client();
  // "Name" is there, but no method.
  other.invoke({ ...at, member: 'Name' }).catch(() => undefined);
  expect(await other.invoke({ ...at, member: 'Add', signature: 'ii', body: [2, 3] })).toBe(5);
  expect(said.some((sentence) => sentence.startsWith('Something on the session bus went wrong'))).toBe(true);
  await other.close();
  await bus[Symbol.asyncDispose]();
  await stopBroker(broker);
});

test('ends at once while a bus takes the connection and says nothing', async () => {
  const server = createServer((socket) => void socket.on('error', () => undefined));
  await new Promise<void>((done) => server.listen(join(folder, 'bus'), done));
  const bus = open();
  await new Promise((done) => server.once('connection', done));
  await bus[Symbol.asyncDispose]();
  await new Promise((done) => server.close(done));
  expect(said).toEqual([]);
});
