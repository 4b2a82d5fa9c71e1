/**
 * Sustained durable ingest of the whole hub: JSON messages of three values on 100 topics, QoS 1, 1,000 in flight, from
 * a process of its own; rules, live values with a WebSocket listener, and automatic mapping on, default settings.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { ingestLoad, type IngestFigures } from '#test/verify/ingest-load.ts';
import { peakMegabytes, residentMegabytes } from '#test/verify/process-figures.ts';
import { startHubProcess, temporaryFolder, unaskedSettings } from '#test/simulators/hub-process.ts';

export type IngestBench = IngestFigures & {
  readonly idleMegabytes: number;
  readonly peakMegabytes: number;
  /** Samples the hub holds of those that were acknowledged, minus what should be there: 0 is right. */
  readonly missing: number;
};

const valuesPerMessage = 3;

export async function benchIngest(messages: number): Promise<IngestBench> {
  using folder = temporaryFolder();
  const hub = await startHubProcess({
    data: folder.path,
    settings: unaskedSettings,
    shipped: true,
  });
  const watcher = new WebSocket(`${hub.url.replace('http', 'ws')}/api/v1/live`);
  try {
    await sleep(5_000);
    const idleMegabytes = Math.round(residentMegabytes(hub.pid));
    const figures = await ingestLoad(hub, messages);
    const peak = Math.round(peakMegabytes(hub.pid));
    const stored = await storedSamples(hub.url);
    return {
      ...figures,
      idleMegabytes,
      peakMegabytes: peak,
      missing: figures.acknowledged * valuesPerMessage - stored,
    };
  } finally {
    watcher.close();
    await hub.end();
  }
}

/** Counts what the store holds of the load's own topics. */
async function storedSamples(url: string): Promise<number> {
  const listed: unknown = await (await fetch(`${url}/api/v1/series`)).json();
  const keys = (Array.isArray(listed) ? listed : [])
    .map((one: unknown) => (typeof one === 'object' && one !== null && 'key' in one ? String(one.key) : ''))
    .filter((key) => key.includes('load/sensor-'));
  let count = 0;
  const now = Date.now();
  for (const series of keys) {
    const query = new URLSearchParams({ series, from: `${now - 3_600_000}`, to: `${now + 600_000}`, points: '100' });
    const history: unknown = await (await fetch(`${url}/api/v1/history?${query.toString()}`)).json();
    if (typeof history === 'object' && history !== null && 'count' in history && Array.isArray(history.count)) {
      for (const bucket of history.count) count += Number(bucket);
    }
  }
  return count;
}
