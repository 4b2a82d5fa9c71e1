/** A request must be here in time, unless it carries a backup; and long work may take its time. */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, vi } from 'vitest';
import { longestWork, requestTimeout } from '#hub/api/deadlines.ts';
import { buildApi } from '#hub/api/server.ts';
import { adminToken, fakeHub } from './fake-hub.ts';
import { fakeBackups } from './fake-settings.ts';

const made = { name: 'a.mantel', at: 0, bytes: 1, why: 'asked' } as const;

/** The hub listens; `send` opens a connection of its own. */
async function listening(backups: Partial<typeof fakeBackups> = {}) {
  const hub = fakeHub({ backups: { ...fakeBackups, ...backups } });
  const app = await buildApi(hub.dependencies);
  const served: Socket[] = [];
  const requests: { complete: boolean }[] = [];
  app.server.on('connection', (socket: Socket) => void served.push(socket));
  app.server.on('request', (request) => void requests.push(request));
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const send = async (path: string, type: string, length: number, begin: string, token = adminToken) => {
    const socket = connect(port, '127.0.0.1');
    let answered = '';
    socket.on('data', (bytes: Buffer) => (answered += bytes.toString()));
    const head = [
      `POST ${path} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `Authorization: Bearer ${token}`,
      `Content-Type: ${type}`,
      `Content-Length: ${length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${begin}`);
    const before = requests.length;
    await vi.waitFor(() => expect(requests.length).toBeGreaterThan(before));
    return { socket, answered: () => answered };
  };
  return { hub, served, send, [Symbol.asyncDispose]: () => app.close() };
}

const upload = '/api/v1/backups/upload';
const binary = 'application/octet-stream';

describe('a request', () => {
  it('that is not whole in time is answered and cut off', async () => {
    await using at = await listening();
    const { socket, answered } = await at.send('/api/v1/restore', 'application/json', 100, '{');
    at.hub.time.advance(requestTimeout);
    await once(socket, 'close');
    expect(answered()).toMatch(/^HTTP\/1.1 408 /);
    expect(answered()).toContain('The request came too slowly.');
  });

  it('that carries a backup takes as long as it takes', async () => {
    const taken: Buffer[] = [];
    const takeIn = async ({ content }: { content: Readable }) => {
      taken.push(await buffer(content));
      return made;
    };
    await using at = await listening({ takeIn });
    const { socket, answered } = await at.send(upload, binary, 4, 'ab');
    // It is being taken in by then.
    await vi.waitFor(() => expect(at.served[0]?.bytesRead).toBeGreaterThan(100));
    at.hub.time.advance(10 * requestTimeout);
    expect(at.served[0]?.timeout).toBe(60_000);
    socket.write('cd');
    await vi.waitFor(() => expect(answered()).toMatch(/^HTTP\/1.1 201 /));
    expect(taken.map(String)).toEqual(['abcd']);
    socket.destroy();
  });

  it('that carries one is cut off all the same where its sender may not', async () => {
    await using at = await listening();
    const { socket, answered } = await at.send(upload, binary, 100, 'a', 'mantel_nobody');
    await vi.waitFor(() => expect(answered()).toMatch(/^HTTP\/1.1 401 /));
    at.hub.time.advance(requestTimeout);
    if (!socket.destroyed) await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });
});

it('work that takes long is waited for without a byte, and not longer afterwards', async () => {
  const { promise, resolve } = Promise.withResolvers<typeof made>();
  await using at = await listening({ make: () => promise });
  const { socket, answered } = await at.send('/api/v1/backups', 'application/json', 2, '{}');
  await vi.waitFor(() => expect(at.served[0]?.timeout).toBe(longestWork));
  resolve(made);
  await vi.waitFor(() => expect(answered()).toMatch(/^HTTP\/1.1 201 /));
  expect(at.served[0]?.timeout).toBeLessThan(longestWork);
  socket.destroy();
});
