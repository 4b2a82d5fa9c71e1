/** What clients of the own broker get of an outside one, around a stop of the hub. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mqtt, { type MqttClient } from 'mqtt';
import { describe, expect, test } from 'vitest';
import { freePort } from '#bench/peers/programs.ts';
import { statusSchema } from '#model/api.ts';
import { findTool } from '#scripts/system-packages.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../../simulators/hub-process.ts';
import { startMosquitto } from '../../simulators/mosquitto.ts';

const missing = findTool('mosquitto') === undefined || findTool('mosquitto_pub') === undefined;
/** The own broker keeps 1,000 messages for a session that is away. */
const most = 900;
/** ms from one message to the next, so that they last for the whole stop. */
const pace = 2;
const inTime = { timeout: 15_000, interval: 50 };

const isHealthy = async ({ url }: HubProcess): Promise<boolean> => {
  const { sources } = statusSchema.parse(await (await fetch(`${url}/api/v1/status`)).json());
  return sources.find(({ id }) => id === 'outside-broker')?.health.state === 'healthy';
};

describe.skipIf(missing)('with mosquitto', () => {
  test('a lasting session gets all that was published before, during and after a stop of the hub', async () => {
    using folder = temporaryFolder();
    await using there = await startMosquitto({
      folder: folder.path,
      settings: 'allow_anonymous true\nmax_queued_messages 0\n',
    });
    const data = join(folder.path, 'hub');
    mkdirSync(data);
    const port = await freePort();
    const source = `  - kind: outside-broker\n    settings:\n      url: mqtt://127.0.0.1:${there.port}\n`;
    const settings = quietSettings
      .replace('  - kind: mqtt\n', `  - kind: mqtt\n${source}`)
      .replace('broker:\n  port: 0', `broker:\n  port: ${port}`);
    const heard = new Set<string>();
    const wall = (): MqttClient =>
      mqtt
        .connect(`mqtt://127.0.0.1:${port}`, { clientId: 'wall', clean: false, reconnectPeriod: 100 })
        .on('error', () => undefined)
        .on('message', (_, payload) => heard.add(payload.toString()));
    const sender = await mqtt.connectAsync(`mqtt://127.0.0.1:${there.port}`);
    const published: string[] = [];
    try {
      await using hub = await startHubProcess({ data, settings });
      await expect.poll(() => isHealthy(hub), inTime).toBe(true);
      const first = wall();
      await first.subscribeAsync('lamp/set', { qos: 1 });
      await first.endAsync();
      const publish = async (): Promise<void> => {
        const text = `${published.length}`;
        await sender.publishAsync('lamp/set', text, { qos: 1 });
        published.push(text);
      };
      let isOn = true;
      const publishing = (async () => {
        while (isOn && published.length < most) await Promise.all([publish(), sleep(pace)]);
      })();
      await expect.poll(() => published.length, inTime).toBeGreaterThan(50);
      await hub.end('SIGTERM');
      isOn = false;
      await publishing;
      for (let i = 0; i < 100; i++) await publish();
    } finally {
      await sender.endAsync();
    }
    await using _again = await startHubProcess({ data });
    const client = wall();
    try {
      await expect.poll(() => published.filter((text) => !heard.has(text)), inTime).toEqual([]);
    } finally {
      await client.endAsync(true);
    }
  }, 60_000);
});
