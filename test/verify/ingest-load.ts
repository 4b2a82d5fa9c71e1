/** Many JSON messages of three values on 100 topics, from a process of its own, through the same road as any topic. */
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { HubProcess } from '../simulators/hub-process.ts';
import { processorSeconds } from './process-figures.ts';

const program = resolve(import.meta.dirname, '../simulators/mqtt-load.ts');
const resultSchema = z.object({
  sent: z.number(),
  acked: z.number(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  max: z.number(),
});

export type IngestFigures = {
  readonly messages: number;
  readonly acknowledged: number;
  readonly messagesPerSecond: number;
  /** Of the hub, all threads, per 100,000 messages. */
  readonly processorSeconds: number;
  readonly p99Ms: number;
};

export async function ingestLoad(hub: HubProcess, messages: number): Promise<IngestFigures> {
  const before = processorSeconds(hub.pid);
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    `--port=${hub.brokerPort}`,
    `--messages=${messages}`,
    '--topics=100',
    '--window=1000',
    '--qos=1',
  ]);
  const result = resultSchema.parse(JSON.parse(stdout));
  return {
    messages,
    acknowledged: result.acked,
    messagesPerSecond: Math.round(result.acked / result.seconds),
    processorSeconds: Math.round(((processorSeconds(hub.pid) - before) / messages) * 1e5 * 100) / 100,
    p99Ms: Math.round(result.p99 * 10) / 10,
  };
}
