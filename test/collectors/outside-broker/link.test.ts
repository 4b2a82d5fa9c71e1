import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openLink } from '#collectors/outside-broker/link.ts';
import { outsideBroker } from '#collectors/outside-broker/outside-broker.ts';

const connack = [0x20, 3, 0, 0, 0];
const sessionTakenOver = [0xe0, 2, 0x8e, 0];

test('a broker that says another client came with the client id is understood', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Uint8Array.from(connack));
      socket.once('data', () => socket.end(Uint8Array.from(sessionTakenOver)));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = outsideBroker.settings.parse({ url: `mqtt://127.0.0.1:${port}` });
  const said = 'Another client uses the client id mine; write another client_id.';
  try {
    await using link = await openLink(settings, 'mine', new AbortController().signal);
    await expect(link?.subscribe('a')).rejects.toThrow(said);
    expect(link?.gone.reason).toMatchObject({ name: 'Unreachable', message: said });
  } finally {
    server.close();
  }
});

test('an address of IPv6 is reached, and said as it is written', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write(Uint8Array.from(connack)));
  });
  server.listen(0, '::1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = outsideBroker.settings.parse({ url: `mqtt://[::1]:${port}` });
  try {
    await using link = await openLink(settings, 'mine', new AbortController().signal);
    expect(link?.place).toBe(`[::1]:${port}`);
    expect(link?.takes).toBe(Infinity);
  } finally {
    server.close();
  }
});
