/** Devices named, moved and corrected, on a whole hub; what the store keeps stays what the device sent. */
import { connectAsync } from 'mqtt';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { latestSchema } from '#model/api.ts';
import { deviceAnswerSchema } from '#model/device-api.ts';
import { historySchema } from '#model/history.ts';
import { settingsAnswerSchema } from '#model/settings-api.ts';
import { hubOf } from './hub-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('an offset counts for values of now and of the past, and goes without a trace', { timeout: 20_000 }, async () => {
  using folder = temporaryFolder();
  {
    await using hub = await hubOf(folder.path, 'collectors: [{kind: mqtt}]\n');
    const client = await connectAsync(`mqtt://127.0.0.1:${hub.hub.brokerPort}`, { reconnectPeriod: 0 });
    const send = (temperature: number, energy: number) =>
      client.publishAsync('home/desk', JSON.stringify({ temperature, energy_kwh: energy }), { qos: 1 });
    const key = 'mqtt.temperature{device=home/desk}';
    const url = 'devices/home%2Fdesk';
    await send(21.3, 100);
    const now = async () =>
      z
        .array(latestSchema)
        .parse((await hub.ask('GET', 'latest')).body)
        .find((one) => one.key === key)?.value;
    const past = async () => {
      const asked = `history?series=${encodeURIComponent(key)}&from=0&to=${Date.now() + 1_000}`;
      return historySchema.parse((await hub.ask('GET', asked)).body);
    };
    const edit = { name: 'Desk', area: 'Study', offsets: { temperature: -0.4 } };
    const edited = await hub.ask('PATCH', url, edit);
    expect(edited.status).toBe(200);
    expect(deviceAnswerSchema.parse(edited.body)).toMatchObject({
      id: 'home/desk',
      name: 'Desk',
      area: 'Study',
      source: 'mqtt',
    });
    const temperature = deviceAnswerSchema.parse(edited.body).series.find((one) => one.key === key);
    expect(temperature).toMatchObject({ value: 20.9, raw: 21.3, offset: -0.4, canOffset: true });
    expect(await now()).toBe(20.9);
    await send(22, 101);
    expect(await now()).toBe(21.6);
    expect(await past()).toMatchObject({
      last: [20.9, 21.6],
      min: [20.9, 21.6],
      max: [20.9, 21.6],
      mean: [20.9, 21.6],
    });

    for (const [quantity, status] of [
      ['energy', 400],
      ['nothing', 404],
    ] as const) {
      expect((await hub.ask('PATCH', url, { offsets: { [quantity]: 1 } })).status).toBe(status);
    }
    expect((await hub.ask('PATCH', 'devices/none', { name: 'A' })).status).toBe(404);
    expect((await hub.ask('PATCH', url, {})).status).toBe(400);
    expect((await hub.askAsAnybody('PATCH', url, { name: 'A' })).status).toBe(403);
    await client.endAsync();
  }
  // It is there again after a restart, and what was stored never had it.
  await using hub = await hubOf(folder.path);
  const devices = z.array(deviceAnswerSchema).parse((await hub.askAsAnybody('GET', 'devices')).body);
  const found = devices.find(({ id }) => id === 'home/desk')?.series.find(({ quantity }) => quantity === 'temperature');
  expect(found).toMatchObject({ value: 21.6, raw: 22 });
  const cleared = { name: null, area: null, offsets: { temperature: 0 } };
  expect((await hub.ask('PATCH', 'devices/home%2Fdesk', cleared)).body).toMatchObject({
    name: expect.any(String),
    area: null,
  });
  const after = z.array(latestSchema).parse((await hub.ask('GET', 'latest')).body);
  expect(after.find(({ key }) => key === 'mqtt.temperature{device=home/desk}')?.value).toBe(22);
  const { written } = settingsAnswerSchema.parse((await hub.ask('GET', 'settings')).body);
  expect(JSON.stringify(written)).not.toContain('0.4');
});
