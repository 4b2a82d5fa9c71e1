/** Runs the hub under libfaketime, moves its wall clock while a sensor without a clock of its own speaks, and looks at what is kept. */
import { globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { historySchema, type History } from '#model/history.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { qos1Sender } from '../simulators/qos1-sender.ts';

export type ClockFigures = {
  scenario: string;
  acknowledged: number;
  /** Acknowledged samples that are missing, or stored more than once. */
  lost: number;
  doubled: number;
  /** |sum of counts over minute buckets - samples|. */
  bucketsOff: number;
  /** Samples of earlier that changed. */
  historyChanged: number;
  /** Share of samples dated within 3 s of the true time (of the time the hub was told, for summer time), 0 to 1. */
  wellDated: number;
};

type Scenario = {
  readonly name: string;
  /** Seconds by which the wall clock is off, one entry a phase; the hub starts in the first. */
  readonly phases: readonly { readonly offset: number; readonly seconds: number }[];
  /** Offset in seconds that counts as the truth for dates. */
  readonly truth: number;
  /** Whether earlier history is laid down first, at the true time. */
  readonly history: boolean;
};

const fake = (): string => {
  const [path] = globSync('/usr/lib/*/faketime/libfaketime.so.1');
  if (path === undefined) throw new Error('libfaketime is not installed: apt-get install libfaketime');
  return path;
};

const seconds = (at: string): number => Math.round((Date.parse(at) - Date.now()) / 1_000);

/** Summer time begins and ends at 01:00 UTC in Europe; the clock shows ten seconds before. */
export const scenarios = (): readonly Scenario[] => [
  {
    name: 'boot in 1970, corrected later',
    phases: [
      { offset: -Math.floor(Date.now() / 1_000) + 60, seconds: 6 },
      { offset: 0, seconds: 6 },
    ],
    truth: 0,
    history: true,
  },
  {
    name: 'an hour ahead for a while',
    phases: [
      { offset: 0, seconds: 5 },
      { offset: 3_600, seconds: 8 },
      { offset: 0, seconds: 5 },
    ],
    truth: 0,
    history: true,
  },
  {
    name: 'an hour back for a while',
    phases: [
      { offset: 0, seconds: 5 },
      { offset: -3_600, seconds: 8 },
      { offset: 0, seconds: 5 },
    ],
    truth: 0,
    history: true,
  },
  {
    name: 'an hour back for good',
    phases: [
      { offset: 3_600, seconds: 5 },
      { offset: 0, seconds: 80 },
    ],
    truth: Number.NaN,
    history: false,
  },
  {
    name: 'summer time begins',
    phases: [{ offset: seconds('2027-03-28T00:59:50Z'), seconds: 20 }],
    truth: seconds('2027-03-28T00:59:50Z'),
    history: false,
  },
  {
    name: 'summer time ends',
    phases: [{ offset: seconds('2027-10-31T00:59:50Z'), seconds: 20 }],
    truth: seconds('2027-10-31T00:59:50Z'),
    history: false,
  },
];

const settings = `${quietSettings}home:\n  time_zone: Europe/Vienna\n`;
const earlier = 300;

export async function runScenario(scenario: Scenario, preload?: string): Promise<ClockFigures> {
  using folder = temporaryFolder();
  using clock = temporaryFolder();
  const file = join(clock.path, 'offset');
  const setClock = (offset: number): void => writeFileSync(file, `${offset < 0 ? '' : '+'}${offset}\n`);
  const environment = {
    LD_PRELOAD: fake(),
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  };
  const start = (withHistory: boolean): Promise<HubProcess> =>
    startHubProcess({
      data: folder.path,
      settings,
      environment,
      ...(preload !== undefined && !withHistory && { preload }),
    });
  const figures: ClockFigures = {
    scenario: scenario.name,
    acknowledged: 0,
    lost: 0,
    doubled: 0,
    bucketsOff: 0,
    historyChanged: 0,
    wellDated: 0,
  };
  const historyFrom = Date.now() - 3_600_000;
  if (scenario.history) {
    setClock(0);
    const hub = await start(true);
    await layHistory(hub, historyFrom);
    await hub.end();
  }
  setClock(scenario.phases[0]?.offset ?? 0);
  const hub = await start(false);
  const trueTimes = new Map<number, number>();
  const sender = await qos1Sender(hub.brokerPort, 'sender', (number) => ({
    topic: 'clock/now/state',
    payload: `{"seq":${number}}`,
  }));
  let number = 0;
  for (const phase of scenario.phases) {
    setClock(phase.offset);
    const end = performance.now() + phase.seconds * 1_000;
    while (performance.now() < end) {
      trueTimes.set(number, Date.now());
      sender.send(number++);
      await sleep(50);
    }
  }
  await sleep(1_500);
  figures.acknowledged = sender.acknowledged.size;
  sender.end();
  await inspect(hub, scenario, trueTimes, sender.acknowledged, figures);
  if (scenario.history) figures.historyChanged = await changedHistory(hub, historyFrom);
  await hub.end();
  return figures;
}

async function layHistory(hub: HubProcess, from: number): Promise<void> {
  const samples = Array.from({ length: earlier }, (_, i) => ({
    series: 'clock.past',
    unit: 'count',
    value: i,
    at: from + i * 10_000,
  }));
  const answer = await fetch(`${hub.url}/api/v1/ingest`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ samples }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

async function changedHistory(hub: HubProcess, from: number): Promise<number> {
  const history = await ask(hub, 'clock.past', from - 1_000, from + earlier * 10_000);
  let changed = Math.abs(history.at.length - earlier);
  for (const [i, at] of history.at.entries()) if (at !== from + i * 10_000 || history.last[i] !== i) changed++;
  return changed;
}

async function ask(hub: HubProcess, series: string, from: number, to: number, points = 1_500): Promise<History> {
  const query = new URLSearchParams({ series, from: `${from}`, to: `${to}`, points: `${points}` });
  const answer = await fetch(`${hub.url}/api/v1/history?${query.toString()}`);
  if (!answer.ok) throw new Error(await answer.text());
  return historySchema.parse(await answer.json());
}

async function inspect(
  hub: HubProcess,
  scenario: Scenario,
  trueTimes: ReadonlyMap<number, number>,
  acknowledged: ReadonlySet<number>,
  figures: ClockFigures,
): Promise<void> {
  const series = 'mqtt.seq{device=clock/now}';
  const seen = new Map<number, number>();
  const offsets = [
    ...new Set([...scenario.phases.map(({ offset }) => offset), Number.isNaN(scenario.truth) ? 0 : scenario.truth]),
  ];
  const windows = merge(
    offsets.map((offset) => [Date.now() + offset * 1_000 - 200_000, Date.now() + offset * 1_000 + 60_000]),
  );
  for (const [from, to] of windows) {
    for (let at = from; at < to; at += 20_000) {
      const history = await ask(hub, series, at, Math.min(at + 20_000, to));
      for (const [i, value] of history.last.entries()) {
        if (seen.has(value) || history.count[i] !== 1) figures.doubled++;
        seen.set(value, history.at[i] ?? 0);
      }
    }
  }
  for (const number of acknowledged) if (!seen.has(number)) figures.lost++;
  let counted = 0;
  for (const [from, to] of windows) {
    const buckets = await ask(hub, series, Math.floor(from / 60_000) * 60_000, Math.ceil(to / 60_000) * 60_000, 10);
    counted += buckets.count.reduce((sum, count) => sum + count, 0);
  }
  figures.bucketsOff = Math.abs(counted - seen.size);
  const truth = scenario.truth * 1_000;
  const dated = [...seen].filter(([number, at]) => Math.abs(at - truth - (trueTimes.get(number) ?? 0)) < 3_000).length;
  figures.wellDated = Number.isNaN(truth) ? 1 : dated / Math.max(1, seen.size);
}

/** Overlapping windows become one, so that nothing is counted twice. */
function merge(windows: readonly (readonly [number, number])[]): [number, number][] {
  const merged: [number, number][] = [];
  for (const [from, to] of windows.toSorted((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
