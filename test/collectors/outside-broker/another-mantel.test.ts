/** Two hubs that read each other: a message must not go round between them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import mqtt from 'mqtt';
import { expect, test } from 'vitest';
import { freePort } from '#bench/peers/programs.ts';
import { statusSchema } from '#model/api.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../../simulators/hub-process.ts';
import { newestValues } from '../../simulators/newest-values.ts';

const inTime = { timeout: 30_000, interval: 50 };

const isHealthy = async ({ url }: HubProcess): Promise<boolean> => {
  const { sources } = statusSchema.parse(await (await fetch(`${url}/api/v1/status`)).json());
  return sources.find(({ id }) => id === 'outside-broker')?.health.state === 'healthy';
};
const valueAt = async (hub: HubProcess): Promise<number | null | undefined> =>
  [...(await newestValues(hub))].find(([key]) => key.startsWith('mqtt.temperature'))?.[1];

test('each stores what the other sends, and nothing goes round', { timeout: 120_000 }, async () => {
  using folder = temporaryFolder();
  const [here, there] = [await freePort(), await freePort()];
  const start = (name: string, own: number, other: number): Promise<HubProcess> => {
    const data = join(folder.path, name);
    mkdirSync(data);
    const source = `  - kind: outside-broker\n    settings:\n      url: mqtt://127.0.0.1:${other}\n`;
    const settings = quietSettings
      .replace('  - kind: mqtt\n', `  - kind: mqtt\n${source}`)
      .replace('broker:\n  port: 0', `broker:\n  port: ${own}`);
    return startHubProcess({ data, settings });
  };
  await using one = await start('one', here, there);
  await using other = await start('other', there, here);
  await expect.poll(() => isHealthy(one), inTime).toBe(true);
  await expect.poll(() => isHealthy(other), inTime).toBe(true);
  const client = await mqtt.connectAsync(`mqtt://127.0.0.1:${here}`);
  try {
    const heard: string[] = [];
    client.on('message', (_, payload) => heard.push(payload.toString()));
    await client.subscribeAsync('garden/#', { qos: 1 });
    for (const value of ['20.5', '21.5', '22.5']) {
      await client.publishAsync('garden/temperature', value, { qos: 1 });
      await expect.poll(() => valueAt(other), inTime).toBe(Number(value));
    }
    expect(heard).toEqual(['20.5', '21.5', '22.5']);
    expect(await valueAt(one)).toBe(22.5);
  } finally {
    await client.endAsync(true);
  }
});
