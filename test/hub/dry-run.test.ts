/** Dry runs on a whole hub, over its real broker and its real API: what they say, and that nothing comes of them. */
import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectAsync } from 'mqtt';
import { expect, it } from 'vitest';
import { startHub } from '#hub/hub.ts';
import { temporaryFolder } from './temporary-folder.ts';

const settings = `collectors:
  - kind: mqtt
    settings:
      ignore: [neighbour/#]
      mappings:
        - { topic: tank, path: mm, quantity: level, unit: m, scale: 0.001, device: tank, deduplicate: true, min: 0 }
`;

async function open(folder: string) {
  writeFileSync(join(folder, 'mantel.yaml'), settings);
  const machine = { screenFolder: folder, environment: {}, hostname: 'test', random: () => 0.5, randomBytes };
  const hub = await startHub({ folder, ports: { api: 0, broker: 0 }, ...machine }, new AbortController().signal);
  const client = await connectAsync(`mqtt://127.0.0.1:${hub.brokerPort}`, { reconnectPeriod: 0 });
  const authorization = `Bearer ${readFileSync(join(folder, 'admin-token'), 'utf8').trim()}`;
  const post = async (body: object): Promise<{ status: number; body: unknown }> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${hub.url}/api/v1/dry-runs`, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, body: await answer.json() };
  };
  const get = async (path: string): Promise<unknown> => await (await fetch(`${hub.url}/api/v1/${path}`)).json();
  return {
    client,
    post,
    get,
    async [Symbol.asyncDispose]() {
      await client.endAsync();
      await hub.stop();
    },
  };
}

const one = (outcome: object) => ({
  status: 200,
  body: { source: 'mqtt', outcomes: [expect.objectContaining(outcome)] },
});

it('says what would come of a message, and nothing does', { timeout: 20_000 }, async () => {
  using folder = temporaryFolder();
  await using hub = await open(folder.path);
  const { client, post, get } = hub;
  await client.publishAsync('tank', '{"mm": 1500}', { qos: 1 });
  const announcement = '{"stat_t":"new/x","name":"Flow","unit_of_meas":"m³/h","dev":{"ids":["pump1"],"name":"Well"}}';
  await client.publishAsync('homeassistant/sensor/x/config', announcement, { qos: 1, retain: true });
  const before = [await get('latest'), await get('journal')];

  const level = { series: 'mqtt.level{device=tank}', unit: 'm', kind: 'gauge', device: 'tank', name: 'Tank', at: null };
  const mapped = { by: 'mapping', mapping: 1, family: null };
  expect(await post({ messages: [{ topic: 'tank', payload: '{"mm":1512}' }] })).toEqual(
    one({
      topic: 'tank',
      payload: '{"mm":1512}',
      bytes: 11,
      readings: [{ ...level, ...mapped, value: 1.512 }],
      leftOut: [],
    }),
  );
  const again = await post({ messages: [{ topic: 'tank', payload: '{"mm":1500}' }] });
  expect(again).toEqual(
    one({ readings: [], leftOut: [expect.stringMatching(/was 1.5 m and was left out: it repeats the 1.5 stored/)] }),
  );
  expect(
    await post({
      messages: [
        { topic: 'neighbour/x', payload: '1' },
        { topic: 'tank', payload: '{"mm":-4}' },
        { topic: 'tank', payload: '{"cm":4}' },
        { topic: 'new/x', payload: '7.5' },
        { topic: 'plain/words', payload: 'hello' },
        { topic: 'zigbee2mqtt/bridge/info', payload: '{}' },
      ],
    }),
  ).toMatchObject({
    body: {
      outcomes: [
        { readings: [], leftOut: ['Nothing is read from "neighbour/x": the settings ignore it.'] },
        { readings: [], leftOut: [expect.stringContaining('level on "tank" was -0.004 m, not at least 0')] },
        {
          readings: [{ series: 'mqtt.cm{device=tank}', by: 'automatic' }],
          leftOut: [expect.stringContaining('Mapping 1 reads "mm", and nothing stands there')],
        },
        { readings: [{ device: 'pump1', name: 'Well', value: 7.5, by: 'family', family: 'Home Assistant discovery' }] },
        { readings: [], leftOut: [expect.stringContaining('a mapping can say what it is')] },
        {
          readings: [],
          leftOut: ['Nothing is read from "zigbee2mqtt/bridge/info": it is one of Zigbee2MQTT that holds no reading.'],
        },
      ],
    },
  });
  // Settings that are not saved, as after a start with them: what the broker keeps is known, what was stored is not.
  const tried = {
    mappings: [{ topic: 'tank', path: 'mm', quantity: 'depth', unit: 'm', from_unit: 'cm', deadband: 1 }],
  };
  expect(
    await post({
      settings: tried,
      messages: [
        { topic: 'tank', payload: '{"mm":100}' },
        { topic: 'tank', payload: '{"mm":150}' },
        { topic: 'new/x', payload: '8' },
      ],
    }),
  ).toMatchObject({
    body: {
      outcomes: [
        { readings: [{ series: 'mqtt.depth{device=tank}', value: 1 }] },
        { readings: [], leftOut: [expect.stringContaining('it differs by less than 1 from the 1 stored')] },
        { readings: [{ device: 'pump1', value: 8 }] },
      ],
    },
  });
  const clash = { mappings: [{ topic: 'tank', path: 'mm', quantity: 'level', device: 'tank', unit: 'mm' }] };
  expect(await post({ settings: clash, messages: [{ topic: 'tank', payload: '{"mm":100}' }] })).toEqual(
    one({ readings: [], leftOut: ['mqtt.level{device=tank} is a gauge in "m" and cannot become a gauge in "mm".'] }),
  );
  expect([await get('latest'), await get('journal')]).toEqual(before);
  expect(await get('topics?filter=%2B')).toEqual([
    { topic: 'tank', mappings: [1], family: null, automatic: true, devices: ['tank'] },
  ]);
});

it('waits for the next message, and reads it before it is stored', { timeout: 20_000 }, async () => {
  using folder = temporaryFolder();
  await using hub = await open(folder.path);
  const { client, post } = hub;
  const listening = post({ listen: { topic: '+', seconds: 10 } });
  // Sent until it is heard: that the request waits already is seen from outside by nothing else.
  let heard = false;
  void listening.then(() => (heard = true));
  for (let mm = 1_000; !heard; mm++) await client.publishAsync('tank', `{"mm": ${mm}}`, { qos: 1 });
  expect(await listening).toEqual(
    one({ topic: 'tank', kept: false, readings: [expect.objectContaining({ mapping: 1 })], leftOut: [] }),
  );

  await client.publishAsync('kept/x', '{"temperature": 20}', { qos: 1, retain: true });
  expect(await post({ listen: { topic: 'kept/#', seconds: 0 } })).toEqual(
    one({
      topic: 'kept/x',
      kept: true,
      readings: [],
      leftOut: [expect.stringContaining('nobody knows how old it is')],
    }),
  );
  expect(await post({ listen: { topic: 'silent/#', seconds: 0.05 } })).toEqual({
    status: 404,
    body: { error: 'Nothing came on "silent/#" within 0.05 s, and the broker keeps nothing there.' },
  });
});
