/** One stack, one load: the same clock and the same counts for all. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { temporaryFolder } from '#test/simulators/hub-process.ts';
import type { Measured } from './figures.ts';
import { type Stack, topicCount, valuesPerMessage } from './stack.ts';
import { waitUntilStored } from './until-stored.ts';
import { busiestThread, type Usage, usageOf, watchMemory } from './usage.ts';

const generator = resolve(import.meta.dirname, '../../test/simulators/mqtt-load.ts');
const loadSchema = z.object({ acked: z.number(), startedAt: z.number(), seconds: z.number() });

/** ms of rest before the load, for the memory at idle, and after it, for work that was put off. */
const rest = 5_000;

export async function measure(stack: Stack, messages: number): Promise<Measured> {
  using folder = temporaryFolder();
  await using running = await stack.start(folder.path);
  const { members } = running;
  const reading = (): Usage => {
    running.expectRunning();
    return usageOf(members);
  };
  await sleep(rest);
  using memory = watchMemory(members);
  const before = reading();
  const load = await generate(running.brokerPort, messages);
  const end = await waitUntilStored(running, load.acked * valuesPerMessage, {
    now: () => Date.now(),
    pause: sleep,
    reading,
  });
  const counted = reading();
  await sleep(rest);
  const after = reading();
  const seconds = (end.at - load.startedAt) / 1_000;
  const during = members.reduce((sum, _, i) => sum + span(before, end.reading, i), 0);
  const busiest = busiestThread(members, before, end.reading);
  return {
    stack: stack.id,
    acknowledged: load.acked,
    acknowledgedWithin: load.seconds,
    seconds,
    storedValues: end.stored,
    missingValues: load.acked * valuesPerMessage - end.stored,
    processors: members.map(({ name }, i) => ({
      name,
      seconds: span(before, end.reading, i) + span(counted, after, i),
    })),
    busiest: { name: members[busiest.member]?.name ?? '', share: busiest.seconds / seconds },
    othersCores: (end.reading.machine - before.machine - during) / seconds,
    idleMegabytes: memory.idle,
    peakMegabytes: memory.peak(),
  };
}

const span = (from: { members: readonly number[] }, to: { members: readonly number[] }, i: number): number =>
  (to.members[i] ?? 0) - (from.members[i] ?? 0);

async function generate(port: number, messages: number): Promise<z.output<typeof loadSchema>> {
  const options = { port, messages, topics: topicCount, window: 1_000, qos: 1 };
  const args = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const { stdout } = await promisify(execFile)(process.execPath, [generator, ...args]);
  return loadSchema.parse(JSON.parse(stdout));
}
