/** Limits on connections, with sockets that only have an address. */
import { EventEmitter } from 'node:events';
import { type Server, createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { capConnections, maxConnections, maxConnectionsPerAddress } from '#hub/api/connections.ts';
import { buildApi } from '#hub/api/server.ts';
import { fakeHub } from './fakes.ts';

class FakeSocket extends EventEmitter {
  readonly remoteAddress: string;
  destroyed = false;
  constructor(remoteAddress: string) {
    super();
    this.remoteAddress = remoteAddress;
  }
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

const connect = (server: Server, address: string): FakeSocket => {
  const socket = new FakeSocket(address);
  // The server's own listener wants a whole socket; only ours is asked.
  for (const listener of server.listeners('connection').slice(1)) listener(socket);
  return socket;
};

describe('connections', () => {
  it('of one stranger are so many at most, and free again when they end', () => {
    const server = createServer();
    capConnections(server);
    const first = Array.from({ length: maxConnectionsPerAddress }, () => connect(server, '192.168.1.9'));
    expect(first.some(({ destroyed }) => destroyed)).toBe(false);
    expect(connect(server, '192.168.1.9').destroyed).toBe(true);
    expect(connect(server, '192.168.1.10').destroyed).toBe(false);
    first[0]?.destroy();
    expect(connect(server, '192.168.1.9').destroyed).toBe(false);
    expect(connect(server, '192.168.1.9').destroyed).toBe(true);
  });

  it('of this machine are limited only with all the others', () => {
    const server = createServer();
    capConnections(server);
    const own = Array.from({ length: maxConnectionsPerAddress + 5 }, () => connect(server, '127.0.0.1'));
    expect(own.some(({ destroyed }) => destroyed)).toBe(false);
    expect(server.maxConnections).toBe(maxConnections);
  });

  it('must say what they want in time', async () => {
    const app = await buildApi(fakeHub().dependencies);
    expect([app.server.headersTimeout, app.server.requestTimeout]).toEqual([10_000, 30_000]);
    await app.close();
  });
});
