import { z } from 'zod';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { heldSchema } from '#model/api.ts';
import { historySchema } from '#model/history.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';

const hour = 3_600_000;
/** ms from one reading to the next, and kWh. */
const interval = 10_000;
const pace = 0.01;
const jump = 1_204;
const calm = 20;
const odd = 100_000;
/** Readings that were none: one of zero as from a plug that has just started, and one absurd. */
const odds = 2;

const heldListSchema = z.array(heldSchema);

type Meter = { readonly key: string; readonly decision: 'accept' | 'dismiss'; readonly begin: number; sent: number };
type Figures = { readings: number; missing: number; doubled: number; spikes: number; uncounted: number };

async function post(hub: HubProcess, path: string, body: object): Promise<number> {
  const answer = await fetch(`${hub.url}/api/v1/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  await answer.body?.cancel();
  return answer.status;
}

/** Sends the next reading; `value` instead of what the meter shows. */
async function send(hub: HubProcess, meter: Meter, value?: number): Promise<void> {
  const at = meter.begin + meter.sent * interval;
  const shown = 100 + meter.sent * pace + (meter.sent >= calm ? jump : 0);
  const sample = { series: meter.key, unit: 'kWh', kind: 'counter', value: value ?? Number(shown.toFixed(3)), at };
  const status = await post(hub, 'ingest', { samples: [sample] });
  if (status !== 200) throw new Error(`The hub answered ${status} to a reading.`);
  meter.sent += 1;
}

async function heldOf(hub: HubProcess, { key }: Meter): Promise<number> {
  const all = heldListSchema.parse(await (await fetch(`${hub.url}/api/v1/held`)).json());
  return all.find(({ series }) => series === key)?.readings ?? 0;
}

async function historyOf(hub: HubProcess, { key, begin }: Meter): Promise<{ times: readonly number[]; grown: number }> {
  const query = new URLSearchParams({ series: key, from: `${begin}`, to: `${begin + hour}`, points: '1500' });
  const { at, increase, step } = historySchema.parse(
    await (await fetch(`${hub.url}/api/v1/history?${query.toString()}`)).json(),
  );
  if (step !== 0) throw new Error('The history came in buckets.');
  return { times: at, grown: increase.reduce((sum, one) => sum + one, 0) };
}

/** What is wrong with the series now. */
async function judge(hub: HubProcess, meter: Meter, counted: number, figures: Figures): Promise<void> {
  const { times, grown } = await historyOf(hub, meter);
  const held = await heldOf(hub, meter);
  figures.missing += Math.max(0, meter.sent - odds - times.length - held);
  figures.doubled += times.length - new Set(times).size + Math.max(0, times.length + held + odds - meter.sent);
  const wanted = (meter.sent - held - 1) * pace + counted;
  if (grown > wanted + 1) figures.spikes += 1;
  if (grown < wanted - 1) figures.uncounted += 1;
}

async function measure(rounds: number, { say }: VerificationOptions, preload?: string): Promise<VerificationResult> {
  using folder = temporaryFolder();
  const figures: Figures = { readings: 0, missing: 0, doubled: 0, spikes: 0, uncounted: 0 };
  const start = (settings?: string): Promise<HubProcess> =>
    startHubProcess({ data: folder.path, ...(settings !== undefined && { settings }), ...(preload && { preload }) });
  let hub = await start(quietSettings);
  const startAgain = async (): Promise<void> => {
    await hub.end('SIGKILL');
    hub = await start();
  };
  try {
    for (let round = 0; round < rounds; round++) {
      const begin = Math.floor((Date.now() - hour) / interval) * interval;
      const meters = (['accept', 'dismiss'] as const).map((decision) => ({
        key: `meter.energy{device=${decision}-${round}}`,
        decision,
        begin,
        sent: 0,
      }));
      for (const meter of meters) {
        while (meter.sent < calm / 4) await send(hub, meter);
        await send(hub, meter, 0);
      }
      await startAgain();
      for (const meter of meters) {
        while (meter.sent < calm) await send(hub, meter, meter.sent === calm / 2 ? odd : undefined);
        await judge(hub, meter, 0, figures);
        while (meter.sent < calm + 3) await send(hub, meter);
      }
      await startAgain();
      for (const meter of meters) {
        await judge(hub, meter, 0, figures);
        await send(hub, meter);
        const status = await post(hub, 'held', { series: meter.key, action: meter.decision });
        if (status !== 200) figures.uncounted += 1;
      }
      await startAgain();
      for (const meter of meters) {
        await send(hub, meter);
        await judge(hub, meter, meter.decision === 'accept' ? jump : 0, figures);
        figures.readings += meter.sent;
      }
    }
  } finally {
    await hub.end('SIGKILL');
  }
  const { readings, missing, doubled, spikes, uncounted } = figures;
  const sentence =
    `${rounds * 2} meters showed zero once and jumped by ${jump} kWh, the hub was killed after the zero, and before and after each was decided: ${readings} readings, ` +
    `${missing} missing, ${doubled} doubled, ${spikes} jumps counted unasked, ${uncounted} not counted though accepted`;
  say(sentence);
  return { ok: missing === 0 && doubled === 0 && spikes === 0 && uncounted === 0, figures, sentence };
}

export const counters: Verification = {
  name: 'counters',
  title:
    'A counter that jumps is not counted until it is accepted, and none of its readings is lost when the hub is killed',
  watches: [
    'hub/ingest/*.ts',
    'hub/{hub,held-book,judgement}.ts',
    'hub/api/held.ts',
    'model/counter.ts',
    'storage/**/*.ts',
  ],
  short: true,
  run: (options) => measure(options.short ? 1 : 15, options),
  control: (options) => measure(1, options, 'credulous-meters.mjs'),
};
