import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { openLink } from '#collectors/outside-broker/link.ts';
import { outsideBroker } from '#collectors/outside-broker/outside-broker.ts';
import { defaultLimits } from '#hub/broker/limits.ts';

const connack = [0x20, 3, 0, 0, 0];
const sessionTakenOver = [0xe0, 2, 0x8e, 0];
/** Identifier of the property Maximum Packet Size, four bytes (MQTT 5, 3.1.2.11.4). */
const maximumPacketSize = 0x27;

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

test.each([
  ['HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
  ['<!DOCTYPE HTML>\n<html lang="en"><body><h1>Error response</h1></body></html>\n'],
  ['SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n'],
])('what answers %j is no broker', async (answer) => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = outsideBroker.settings.parse({ url: `mqtt://127.0.0.1:${port}` });
  try {
    await expect(openLink(settings, 'mine', new AbortController().signal)).rejects.toMatchObject({
      name: 'Unreachable',
      message: `What answers at 127.0.0.1:${port} does not speak MQTT; check the port in url.`,
    });
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

test('as large a packet is asked for as the own broker takes', async () => {
  const hello = Promise.withResolvers<Buffer>();
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (packet: Buffer) => {
      hello.resolve(packet);
      socket.write(Uint8Array.from(connack));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const settings = outsideBroker.settings.parse({ url: `mqtt://127.0.0.1:${port}` });
  const wanted = Buffer.alloc(5);
  wanted.writeUInt8(maximumPacketSize);
  wanted.writeUInt32BE(defaultLimits.frameBytes, 1);
  try {
    await using link = await openLink(settings, 'mine', new AbortController().signal);
    expect(link).toBeDefined();
    expect((await hello.promise).includes(wanted)).toBe(true);
  } finally {
    server.close();
  }
});
