/** MQTT over TLS, with certificates made on the spot. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect as connectSocket, createServer, type AddressInfo } from 'node:net';
import { connect } from 'node:tls';
import { once } from 'node:events';
import { connectAsync } from 'mqtt';
import { describe, expect, test } from 'vitest';
import { certificatePeriod } from '#hub/broker/secure-listener.ts';
import { selfSigned, type Certificate } from '../../simulators/certificate.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { rig, type Rig } from './fakes.ts';

const missing = spawnSync('openssl', ['version']).error !== undefined;

async function commonName(port: number): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false });
  await once(socket, 'secureConnect');
  const { CN } = socket.getPeerCertificate().subject;
  socket.destroy();
  return String(CN);
}

const warnings = (hub: Rig): string[] => hub.log.lines.filter(({ level }) => level === 'warn').map(({ text }) => text);

describe.skipIf(missing)('with openssl', () => {
  test('the door with TLS follows the logins although the plain port belongs to another broker', async () => {
    using folder = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port: taken } = other.address() as AddressInfo;
    await using hub = await rig({ port: taken, tls: { ...selfSigned(folder.path, 'first'), port: 0 } });
    const port = hub.broker.securePort ?? 0;
    const reach = async (): Promise<string> => {
      const socket = connectSocket({ port, host: '127.0.0.2' });
      const how = await once(socket, 'connect').then(
        () => 'open',
        () => 'closed',
      );
      socket.destroy();
      return how;
    };
    expect(await reach()).toBe('closed');
    await hub.broker.openToLan(true);
    expect(await reach()).toBe('open');
    await hub.broker.openToLan(false);
    expect(await reach()).toBe('closed');
    other.close();
  });

  test('a client speaks over TLS, beside the plain port', async () => {
    using folder = temporaryFolder();
    await using hub = await rig({ tls: { ...selfSigned(folder.path, 'first'), port: 0 } });
    hub.ingest.automatic = true;
    const port = hub.broker.securePort ?? 0;
    const client = await connectAsync(`mqtts://127.0.0.1:${port}`, { reconnectPeriod: 0, rejectUnauthorized: false });
    await client.publishAsync('data/x', '1', { qos: 1 });
    expect(hub.bus.seen).toMatchObject([{ topic: 'data/x' }]);
    await client.endAsync();
    expect(hub.log.lines.filter(({ level }) => level === 'info').map(({ text }) => text)).toEqual([
      `The MQTT broker listens on 127.0.0.1:${hub.port}.`,
      `The MQTT broker listens with TLS on 127.0.0.1:${port}.`,
    ]);
  });

  test('a changed certificate is taken up, and connections stay', async () => {
    using folder = temporaryFolder();
    const files = selfSigned(folder.path, 'first');
    await using hub = await rig({ tls: { ...files, port: 0 } });
    const port = hub.broker.securePort ?? 0;
    const client = await connectAsync(`mqtts://127.0.0.1:${port}`, { reconnectPeriod: 0, rejectUnauthorized: false });
    expect(await commonName(port)).toBe('first');
    const second = selfSigned(folder.path, 'second');
    copyFileSync(second.certificate, files.certificate);
    copyFileSync(second.key, files.key);
    hub.timers.run(certificatePeriod);
    await expect.poll(() => commonName(port)).toBe('second');
    await client.publishAsync('a', '1', { qos: 1 });
    await client.endAsync();
    expect([hub.broker.securePort, hub.broker.reason]).toEqual([port, null]);
  });

  test('half a change keeps the certificate that was right, and says so once', async () => {
    using folder = temporaryFolder();
    const files = selfSigned(folder.path, 'first');
    let changes = 0;
    await using hub = await rig({ tls: { ...files, port: 0 }, onChange: () => changes++ });
    const second = selfSigned(folder.path, 'second');
    copyFileSync(second.certificate, files.certificate);
    for (let i = 0; i < 3; i++) hub.timers.run(certificatePeriod);
    await expect.poll(() => changes).toBeGreaterThan(0);
    const text = `MQTT over TLS is not right: the key in ${files.key} does not belong to the certificate in ${files.certificate}.`;
    expect([hub.broker.reason, warnings(hub)]).toEqual([text, [text]]);
    expect(await commonName(hub.broker.securePort ?? 0)).toBe('first');
    copyFileSync(second.key, files.key);
    hub.timers.run(certificatePeriod);
    await expect.poll(() => hub.broker.reason).toBe(null);
    expect(await commonName(hub.broker.securePort ?? 0)).toBe('second');
  });

  test.for([
    ['is not there', (files: Certificate) => rmSync(files.key), /the file .*\.key is not there; correct broker\.tls/],
    [
      'is no certificate',
      (files: Certificate) => writeFileSync(files.certificate, 'x'),
      /\.crt holds no certificate in PEM/,
    ],
    [
      'is no key',
      (files: Certificate) => writeFileSync(files.key, readFileSync(files.certificate)),
      /\.key holds no private key/,
    ],
  ] as const)(
    'a file that %s is one sentence, the rest runs, and mending it is enough',
    async ([, spoil, sentence]) => {
      using folder = temporaryFolder();
      const files = selfSigned(folder.path, 'first');
      const right = selfSigned(folder.path, 'right');
      spoil(files);
      await using hub = await rig({ tls: { ...files, port: 0 } });
      expect(hub.broker.securePort).toBe(null);
      expect(hub.broker.reason).toMatch(sentence);
      const plain = await connectAsync(`mqtt://127.0.0.1:${hub.port}`, { reconnectPeriod: 0 });
      await plain.endAsync();
      copyFileSync(right.certificate, files.certificate);
      copyFileSync(right.key, files.key);
      hub.timers.run(certificatePeriod);
      await expect.poll(() => hub.broker.securePort).not.toBe(null);
      expect(await commonName(hub.broker.securePort ?? 0)).toBe('right');
    },
  );

  test('one that never finishes the handshake, and one that speaks no TLS, are closed', async () => {
    using folder = temporaryFolder();
    await using hub = await rig({
      tls: { ...selfSigned(folder.path, 'first'), port: 0 },
      limits: { connectTimeout: 50 },
    });
    for (const bytes of ['', 'GET / HTTP/1.1\r\n\r\n']) {
      const socket = connectSocket({ port: hub.broker.securePort ?? 0, host: '127.0.0.1' });
      socket.on('error', () => undefined);
      socket.resume();
      socket.write(bytes);
      await once(socket, 'close');
    }
    expect(hub.broker.counts.clients).toBe(0);
  });
});
