/** The live WebSocket over real sockets. */
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { livePath, maxClients, pingEvery } from '#hub/api/live.ts';
import { graceOfLost } from '#hub/api/seen-screens.ts';
import { type Api, startApi } from '#hub/api/server.ts';
import { adminToken, fakeHub } from './fake-hub.ts';
import { startedAt } from './fake-time.ts';

let hub: ReturnType<typeof fakeHub>;
let api: Api;
const open = new Set<WebSocket>();
beforeEach(async () => {
  hub = fakeHub();
  api = await startApi(hub.dependencies);
});
afterEach(async () => {
  for (const socket of open) socket.terminate();
  open.clear();
  await api.close();
});

type Screen = { readonly socket: WebSocket; readonly frames: string[] };

function connect(headers: Record<string, string> = {}, path = '/api/v1/live', to = api): Screen {
  const socket = new WebSocket(`ws://127.0.0.1:${to.port}${path}`, { headers });
  open.add(socket);
  const frames: string[] = [];
  socket.on('message', (data) => frames.push(Buffer.isBuffer(data) ? data.toString() : ''));
  socket.on('error', () => undefined);
  return { socket, frames };
}

/** The status with which an upgrade is refused, or 101. */
async function statusOf(headers: Record<string, string>, path?: string, to?: Api): Promise<number> {
  const { socket } = connect(headers, path, to);
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    socket.on('open', () => resolve(101));
  });
}

const delta = { type: 'delta', now: startedAt + 250, latest: [[1, startedAt + 200, 0.5, 10_000]] } as const;

describe('a live connection', () => {
  it('begins with everything, goes on with what changed', async () => {
    const { frames } = connect();
    await expect.poll(() => frames.length).toBe(1);
    hub.live.send(delta);
    await expect.poll(() => frames.length).toBe(2);
    expect(frames.map((frame) => JSON.parse(frame))).toEqual([hub.live.hello(), delta]);
  });

  it('gives the same string to each', async () => {
    const screens = [connect(), connect(), connect()];
    await expect.poll(() => screens.map(({ frames }) => frames.length)).toEqual([1, 1, 1]);
    hub.live.send(delta);
    await expect.poll(() => screens.map(({ frames }) => frames[1])).toEqual(Array(3).fill(JSON.stringify(delta)));
  });

  it.each([
    ['another page', { origin: 'http://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a file', { origin: 'null' }, 403],
    ['a foreign host', { host: 'evil.example' }, 421],
    ['a proxy', { 'x-forwarded-for': '10.0.0.1' }, 401],
    ['a wrong token', { authorization: 'Bearer wrong' }, 401],
  ])('is refused to %s', async (_, headers, status) => {
    expect(await statusOf(headers)).toBe(status);
  });

  it('is open to our own page and to tokens', async () => {
    expect(await statusOf({ origin: `http://127.0.0.1:${api.port}` })).toBe(101);
    expect(await statusOf({ authorization: `Bearer ${adminToken}` })).toBe(101);
  });

  it('needs a token where this machine is not trusted', async () => {
    const strict = await startApi(fakeHub({ trustLoopback: () => false }).dependencies);
    expect(await statusOf({}, '/api/v1/live', strict)).toBe(401);
    expect(await statusOf({ authorization: `Bearer ${adminToken}` }, '/api/v1/live', strict)).toBe(101);
    for (const socket of open) socket.terminate();
    await strict.close();
  });

  it.each(['/api/v1/series', '/api/v1/open?ticket=x', '/', '/index.html', '/api/v1/nothing'])(
    'is not made at %s',
    async (path) => {
      expect(await statusOf({}, path)).toBe(400);
    },
  );

  it('ends when its token is revoked', async () => {
    const { token, secret } = await hub.access.create({ name: 'phone', scopes: ['view'], topics: [] });
    const phone = connect({ authorization: `Bearer ${secret}` });
    const screen = connect();
    await expect.poll(() => [phone.frames.length, screen.frames.length]).toEqual([1, 1]);
    const closed = once(phone.socket, 'close');
    await hub.access.revoke(token.id);
    expect((await closed)[0]).toBe(1_008);
    expect(screen.socket.readyState).toBe(WebSocket.OPEN);
  });

  it('ends when it reads nothing while megabytes wait', async () => {
    const slow = connect();
    const brisk = connect();
    await expect.poll(() => [slow.frames.length, brisk.frames.length]).toEqual([1, 1]);
    slow.socket.pause();
    const large = { ...delta, verdict: { tone: 'quiet', text: 'x'.repeat(500_000), why: [] } } as const;
    await expect
      .poll(() => {
        hub.live.send(large);
        return hub.lines.map(({ text }) => text);
      })
      .toContain('A screen did not read its values and was closed.');
    expect(brisk.socket.readyState).toBe(WebSocket.OPEN);
    await expect.poll(() => brisk.frames.length).toBeGreaterThan(2);
  });

  it('ends when no ping is answered', async () => {
    const screen = connect();
    const silent = new WebSocket(`ws://127.0.0.1:${api.port}/api/v1/live`, { autoPong: false });
    open.add(silent);
    await Promise.all([once(silent, 'message'), once(screen.socket, 'message')]);
    const closed = once(silent, 'close');
    for (let round = 0; round < 3; round++) {
      const pinged = once(screen.socket, 'ping');
      hub.time.advance(pingEvery);
      await pinged;
      // The hub answers in the order it reads, so it has read the answer to its own ping by then.
      const answered = once(screen.socket, 'pong');
      screen.socket.ping();
      await answered;
    }
    await closed;
    expect(screen.socket.readyState).toBe(WebSocket.OPEN);
    expect(hub.lines.map(({ text }) => text)).toEqual(['A screen stopped answering and was closed.']);
  });

  it('reads nothing long from its client', async () => {
    const { socket, frames } = connect();
    await expect.poll(() => frames.length).toBe(1);
    const closed = once(socket, 'close');
    socket.send('x'.repeat(1_025));
    expect((await closed)[0]).toBe(1_009);
  });

  it.each(['hello', '{"type":"screen"}', '{"type":"screen","visible":true,"fullscreen":true,"here":true}', 'null'])(
    'ends when its client says what no screen says: %s',
    async (text) => {
      const { socket, frames } = connect();
      await expect.poll(() => frames.length).toBe(1);
      const closed = once(socket, 'close');
      socket.send(text);
      expect((await closed)[0]).toBe(1_008);
      expect(hub.live.seen).toEqual([]);
    },
  );

  it('tells that a banner is seen while a screen of this machine says so, and a little longer when it is lost', async () => {
    const screen = connect();
    await expect.poll(() => screen.frames.length).toBe(1);
    const tell = (visible: boolean, fullscreen: boolean) =>
      screen.socket.send(JSON.stringify({ type: 'screen', visible, fullscreen }));
    tell(true, false);
    tell(true, true);
    await expect.poll(() => hub.live.seen).toEqual([true]);
    tell(false, true);
    await expect.poll(() => hub.live.seen).toEqual([true, false]);
    tell(true, true);
    await expect.poll(() => hub.live.seen).toEqual([true, false, true]);
    const waiting = hub.time.waiting;
    screen.socket.close();
    await expect.poll(() => hub.time.waiting).toBe(waiting + 1);
    hub.time.advance(graceOfLost - 1);
    expect(hub.live.seen).toHaveLength(3);
    hub.time.advance(1);
    expect(hub.live.seen).toEqual([true, false, true, false]);
  });

  it('does not count a screen that a proxy speaks for', async () => {
    const far = connect({ authorization: `Bearer ${adminToken}`, 'x-forwarded-for': '10.0.0.1' });
    const near = connect();
    await expect.poll(() => [far.frames.length, near.frames.length]).toEqual([1, 1]);
    const frame = JSON.stringify({ type: 'screen', visible: true, fullscreen: true });
    far.socket.send(frame);
    const answered = once(far.socket, 'pong');
    far.socket.ping();
    await answered;
    expect(hub.live.seen).toEqual([]);
    near.socket.send(frame);
    await expect.poll(() => hub.live.seen).toEqual([true]);
  });

  it('passes on a touch of this machine, and of no other', async () => {
    const touches: number[] = [];
    const touched = fakeHub({ wall: { touched: () => void touches.push(1) } });
    const other = await startApi(touched.dependencies);
    const far = connect({ authorization: `Bearer ${adminToken}`, 'x-forwarded-for': '10.0.0.1' }, livePath, other);
    const near = connect({}, livePath, other);
    await expect.poll(() => [far.frames.length, near.frames.length]).toEqual([1, 1]);
    far.socket.send('{"type":"touch"}');
    const answered = once(far.socket, 'pong');
    far.socket.ping();
    await answered;
    expect(touches).toEqual([]);
    near.socket.send('{"type":"touch"}');
    await expect.poll(() => touches).toEqual([1]);
    await other.close();
  });

  it('is one of so many', async () => {
    const screens = Array.from({ length: maxClients }, () => connect());
    // Sixty-four handshakes take their time on a busy machine, and a quiet hub says that it runs meanwhile.
    await expect.poll(() => screens.every(({ frames }) => frames.length > 0), { timeout: 20_000 }).toBe(true);
    const [code] = await once(connect().socket, 'close');
    expect(code).toBe(1_013);
  });
});

it('stops with all its connections', async () => {
  const stopped = await startApi(hub.dependencies);
  const { socket, frames } = connect({}, '/api/v1/live', stopped);
  await expect.poll(() => frames.length).toBe(1);
  const closed = once(socket, 'close');
  const listeners = hub.live.listeners;
  await stopped.close();
  expect((await closed)[0]).toBe(1_001);
  expect(hub.live.listeners).toBe(listeners - 1);
  await expect(fetch(`${stopped.url}/api/v1/health`)).rejects.toThrow('fetch failed');
});

it('says so when its port is taken', async () => {
  await expect(startApi({ ...hub.dependencies, port: api.port })).rejects.toThrow(/^Port \d+ cannot be had/);
  expect(hub.live.listeners).toBe(1);
});
