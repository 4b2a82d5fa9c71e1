import { connectAsync, type MqttClient } from 'mqtt';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Verification, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { badPayloads, megabyte } from './bad-payloads.ts';

const latestSchema = z.array(z.object({ key: z.string(), at: z.number().nullable(), value: z.number().nullable() }));
const journalSchema = z.array(z.object({ kind: z.string(), subject: z.string(), text: z.string() }));

/** The ones that do hold a temperature: kept, at the time of their arrival. */
const rightValues = ['bad/ahead', 'bad/past', 'bad/time', 'bad/tttt', 'bad/ '];

/** Odd names, but each says what the sender said. */
const oddButRight = [
  'mqtt.proto_x{device=bad/proto}',
  'mqtt.temp_31m{device=bad/control}',
  'mqtt.to_string{device=__proto__/constructor}',
];

const get = async (hub: HubProcess, path: string): Promise<unknown> => (await fetch(`${hub.url}${path}`)).json();

const connect = (hub: HubProcess): Promise<MqttClient> =>
  connectAsync({ host: '127.0.0.1', port: hub.brokerPort, reconnectPeriod: 0 });

async function measure(preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    ...(preload !== undefined && { preload }),
  });
  const begun = Date.now();
  const client = await connect(hub);
  const unacknowledged: string[] = [];
  // Twice: the second time must not be explained again.
  for (let turn = 0; turn < 2; turn++) {
    for (const { name, topic, payload } of badPayloads(begun)) {
      const answered = await Promise.race([
        client.publishAsync(topic, typeof payload === 'string' ? payload : Buffer.from(payload), { qos: 1 }).then(
          () => true,
          () => false,
        ),
        sleep(5_000, false),
      ]);
      if (!answered) unacknowledged.push(name);
    }
  }
  await client.endAsync(true);
  const large = await connect(hub);
  large.on('error', () => {});
  const { topic, payload } = megabyte();
  large.publish(topic, typeof payload === 'string' ? payload : Buffer.from(payload), { qos: 1 });
  await sleep(500);
  large.end(true);
  const last = await connect(hub);
  await last.publishAsync('good/one/state', '{"temperature":21}', { qos: 1 });
  await last.endAsync(true);
  await sleep(500);
  const alive = hub.child.exitCode === null;
  const latest = latestSchema.parse(await get(hub, '/api/v1/latest'));
  const journal = journalSchema.parse(await get(hub, '/api/v1/journal?limit=500'));
  await hub.end();
  const wrong = latest.filter(({ key, at, value }) => {
    if (value === null || at === null || !/bad\/|proto/.test(key)) return false;
    const numbered = key === `mqtt.k${value}{device=bad/keys}`;
    const expected =
      numbered ||
      oddButRight.includes(key) ||
      (value === 21 && rightValues.some((topicStart) => key.includes(topicStart)));
    return !(expected && at >= begun && at <= Date.now());
  });
  const texts = journal.map(({ kind, subject, text }) => `${kind} ${subject} ${text}`);
  const repeated = texts.length - new Set(texts).size;
  const good = latest.some(({ key, value }) => key.includes('good/one') && value === 21);
  const figures = {
    kinds: badPayloads(begun).length + 1,
    unacknowledged: unacknowledged.length,
    wrong: wrong.length,
    explained: texts.length,
    repeated,
  };
  return {
    ok: alive && good && unacknowledged.length === 0 && wrong.length === 0 && repeated === 0 && texts.length >= 5,
    figures,
    sentence:
      `${figures.kinds} kinds of bad input, ${wrong.length} stored wrongly, ${texts.length} explanations of which ${repeated} repeated` +
      (unacknowledged.length > 0 ? `; not acknowledged: ${unacknowledged.join(', ')}` : '') +
      (wrong.length > 0 ? `; ${JSON.stringify(wrong.slice(0, 5))}` : ''),
  };
}

export const badInput: Verification = {
  name: 'bad-input',
  title: 'Bad input is survived, explained once a kind, and never stored as something wrong',
  watches: ['hub/*.ts', 'hub/{ingest,broker,sources}/*.ts', 'collectors/mqtt/*.ts', 'test/verify/bad-payloads.ts'],
  short: true,
  run: () => measure(),
  // Source times taken as they come: a reading a year ahead is stored a year ahead.
  control: () => measure('no-judgement.mjs'),
};
