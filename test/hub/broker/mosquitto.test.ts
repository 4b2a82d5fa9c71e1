/** Debian's own clients, as a newcomer would try them. */
import { execFile, spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { rig } from './fakes.ts';

const run = promisify(execFile);
const missing = spawnSync('mosquitto_pub', ['--help']).error !== undefined;

test.skipIf(missing)('mosquitto_pub is acknowledged after the commit, mosquitto_sub receives', async () => {
  await using hub = await rig();
  const port = String(hub.port);
  const at = ['-p', port, '-h', '127.0.0.1'];
  const sub = spawn('mosquitto_sub', [...at, '-t', 'data/#', '-q', '1', '-C', '1', '-v']);
  const heard = text(sub.stdout);
  // Retained, so that it does not matter which of the two is faster.
  const pub = run('mosquitto_pub', [...at, '-t', 'data/x', '-q', '1', '-r', '-m', '21.5']);
  let acknowledged = false;
  void pub.then(() => (acknowledged = true));
  while (hub.ingest.waiters === 0) await new Promise(setImmediate);
  expect(acknowledged).toBe(false);
  hub.ingest.commit();
  await pub;
  expect(await heard).toBe('data/x 21.5\n');
});

test.skipIf(missing).for(['mqttv31', 'mqttv311'])('mosquitto_pub -V %s with QoS 2', async (version) => {
  await using hub = await rig();
  hub.ingest.automatic = true;
  await run('mosquitto_pub', [
    '-V',
    version,
    '-p',
    String(hub.port),
    '-h',
    '127.0.0.1',
    '-t',
    'data/x',
    '-q',
    '2',
    '-m',
    '1',
  ]);
  expect(hub.bus.seen).toMatchObject([{ topic: 'data/x', qos: 2 }]);
});

test.skipIf(missing)('mosquitto_pub -V 5 is told that its version is not spoken', async () => {
  await using hub = await rig();
  const pub = run('mosquitto_pub', ['-V', '5', '-p', String(hub.port), '-h', '127.0.0.1', '-t', 'data/x', '-m', '1']);
  await expect(pub).rejects.toThrow(/protocol/i);
});
