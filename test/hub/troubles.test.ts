/** A real hub with real things that are silent, locked or misconfigured: each leads to one sentence with what to do. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { startHub } from '#hub/hub.ts';
import { troubleSchema } from '#model/api.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A port nobody listens at. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const away = (name: string): RegExp =>
  new RegExp(`^${name} has been unavailable since \\d\\d:\\d\\d\\. Check its power and its connection\\.$`);

it('says of each thing what it is and what to do', { timeout: 60_000 }, async () => {
  using folder = temporaryFolder();
  const port = await closedPort();
  const settings = `collectors:
  - kind: mqtt
  - kind: open-meteo
  - kind: serial
    settings: { port: ${join(folder.path, 'ttyUSB7')} }
  - kind: nut
    settings: { host: 127.0.0.1, port: ${port} }
  - kind: outside-broker
    settings: { url: mqtt://127.0.0.1:${port} }
  - kind: kasa
    settings: { hosts: [127.0.0.1], search: false }
devices:
  lamp: { area: Study }
`;
  writeFileSync(join(folder.path, 'mantel.yaml'), settings);
  const hub = await startHub(
    {
      folder: folder.path,
      ports: { api: 0, broker: 0 },
      screenFolder: join(folder.path, 'screen'),
      environment: { MANTEL_SERIAL: folder.path },
      hostname: 'test',
      random: () => 0.5,
      randomBytes,
      say: () => undefined,
    },
    new AbortController().signal,
  );
  const texts = async (): Promise<readonly string[]> => {
    const answer = await fetch(`${hub.url}/api/v1/troubles`);
    return z
      .array(troubleSchema)
      .parse(await answer.json())
      .map(({ text }) => text);
  };
  const url = `mqtt://127.0.0.1:${hub.brokerPort}`;
  const house = await connectAsync(url, { reconnectPeriod: 0 });
  try {
    const say = (topic: string, payload: string) => house.publishAsync(topic, payload, { qos: 1, retain: true });
    await say('tele/lamp/LWT', 'Offline');
    await say('shellies/heater/online', 'false');
    const zigbee = [{ ieee_address: '0x01', friendly_name: 'motion', type: 'Router', definition: { exposes: [] } }];
    await say('zigbee2mqtt/bridge/devices', JSON.stringify(zigbee));
    await say('zigbee2mqtt/motion/availability', '{"state":"offline"}');
    await say('zwave/cellar/pump/status', '{"time":1,"value":false,"status":"Dead","nodeId":7}');
    await say('desk/status', 'offline');
    await say('kitchen/scale', '{"weight": 12');
    const wrong = { username: 'oven', password: 'wrong', reconnectPeriod: 0 };
    await expect(connectAsync(url, wrong)).rejects.toThrow('Bad username or password');
    const patient = { timeout: 30_000, interval: 250 };
    for (const expected of [
      away('Lamp in Study'),
      away('Heater'),
      away('Motion'),
      away('Pump in Cellar'),
      /^The weather needs to know where you live: set latitude and longitude under home\.$/,
      /^There is no serial port .*ttyUSB7; plug the device in\.$/,
      /^upsd at 127\.0\.0\.1:\d+ .*; /,
      /^Nothing answers at 127\.0\.0\.1:\d+; check that the broker runs there\.$/,
      /127\.0\.0\.1.*check that (it has|they have) power and Wi-Fi/,
      /^A message on "kitchen\/scale" looks like JSON but cannot be read as such\. Look at what its device is set to send/,
      /^An MQTT client at 127\.0\.0\.1 gave a wrong or revoked login; check its name and token\.$/,
    ]) {
      await expect.poll(texts, patient).toContainEqual(expect.stringMatching(expected));
    }
    // It is over for whoever comes back.
    await say('tele/lamp/LWT', 'Online');
    await expect.poll(async () => (await texts()).some((text) => text.startsWith('Lamp')), patient).toBe(false);
    await (await connectAsync(url, { reconnectPeriod: 0 })).endAsync();
    expect((await texts()).some((text) => text.includes('wrong or revoked login'))).toBe(false);
  } finally {
    await house.endAsync();
    await hub.stop();
  }
});
