/** First starts and restarts of a real hub without any key: beside simulated sources, and without a network. */
import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { HelloFrame } from '#model/wire.ts';
import { startEcb } from '../simulators/ecb.ts';
import { hello } from '../simulators/house/seen.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import type { HubProcess } from '../simulators/hub-process.ts';
import type { SimulatedServer } from '../simulators/misbehaviour.ts';
import { startOpenMeteo } from '../simulators/open-meteo.ts';
import { startTreasury } from '../simulators/treasury.ts';
import { residentMegabytes } from './process-figures.ts';

/** ms from the start of the process. */
export const limit = 10_000;

const parts = {
  weather: ['forecast home', 'open-meteo.temperature{place=home}'],
  air: ['open-meteo.pm2_5{place=home}'],
  yields: ['yields US', 'treasury.yield{maturity=10y}'],
  rates: ['rates EUR', 'ecb.rate{currency=USD}'],
} as const;
type Part = keyof typeof parts;
const names = Object.keys(parts) as Part[];
const keyless = ['open-meteo', 'treasury', 'ecb'];

/** ms after which each was there; undefined when it was not in time. */
type Times = Record<Part, number | undefined>;
export type FirstStart = {
  readonly first: Times;
  /** After a restart at which all sources refuse. */
  readonly again: Times;
  /** Whether they then were those from before, and stayed after every source had failed. */
  readonly isKept: boolean;
  /** Resident MB of the hub once all was there. */
  readonly megabytes: number;
  /** Seconds since the time of each, at the end. */
  readonly ages: Record<Part, number>;
};

const house = `home:
  latitude: 48.21
  longitude: 16.37
  time_zone: Europe/Vienna
api:
  port: 0
broker:
  port: 0
more_collectors:
  - kind: kasa
    settings: {broadcast: 127.255.255.255}
`;

/** @param every Another value is another setting, under which no run succeeded yet: all sources are asked at once. */
const settings = (weather: string, treasury: string, ecb: string, every: string): string => `${house}
  - kind: open-meteo
    settings: {forecast_url: "${weather}", air_quality_url: "${weather}", archive_url: "${weather}", every: ${every}}
  - kind: treasury
    settings: {url: "${treasury}", every: ${every}}
  - kind: ecb
    settings: {url: "${ecb}", history_url: "${ecb}", every: ${every}}
`;

/** @param areMute The sources never answer. */
export async function firstStart(areMute: boolean): Promise<FirstStart> {
  // What a person starts is built already; the start would build it, too.
  await promisify(execFile)(process.execPath, ['scripts/build.ts', '--if-stale']);
  using folder = temporaryFolder();
  const now = Date.now;
  const servers = await Promise.all([startOpenMeteo({ now }), startTreasury({ now }), startEcb({ now })]);
  const urls = servers.map(({ url }) => url) as [string, string, string];
  const close = (): Promise<unknown> => Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  if (areMute) for (const server of servers) mute(server);
  let before: HelloFrame;
  let first: Times;
  let megabytes: number;
  try {
    ({ times: first, frame: before, megabytes } = await started(folder.path, settings(...urls, '15 min')));
  } finally {
    await close();
  }
  const { times: again, frame } = await started(folder.path, settings(...urls, '20 min'), (seen) =>
    keyless.every((kind) => stateOf(seen, kind) === 'retrying'),
  );
  const found = [timesOf(before), timesOf(frame)] as const;
  return {
    first,
    again,
    megabytes,
    isKept: names.every((name) => found[0][name] !== undefined && found[0][name] === found[1][name]),
    ages: ofEach((name) => Math.round((frame.now - (found[1][name] ?? NaN)) / 1_000)),
  };
}

const mute = (server: SimulatedServer): void => server.next({ does: 'hang' }, 1_000);

/** @param isOver When, besides all being there, it has been looked at for long enough. */
async function started(
  data: string,
  text: string,
  isOver: (frame: HelloFrame) => boolean = () => true,
): Promise<{ times: Times; frame: HelloFrame; megabytes: number }> {
  const begun = performance.now();
  await using hub = await startHubProcess({ data, settings: text, shipped: true });
  const times: Times = { weather: undefined, air: undefined, yields: undefined, rates: undefined };
  let frame: HelloFrame;
  for (;;) {
    frame = await hello(hub);
    const ms = Math.round(performance.now() - begun);
    const there = timesOf(frame);
    for (const name of names) if (there[name] !== undefined) times[name] ??= ms;
    if (ms > limit || (names.every((name) => times[name] !== undefined) && isOver(frame))) break;
    await sleep(50);
  }
  const megabytes = Math.round(residentMegabytes(hub.pid));
  await hub.end();
  return { times, frame, megabytes };
}

/** When the values of each part are of, by their sources; undefined while one of them is missing. */
function timesOf({ series, latest, snapshots }: HelloFrame): Times {
  const known = new Map<string, number>(snapshots.map(({ kind, subject, at }) => [`${kind} ${subject}`, at]));
  const keys = new Map(series.map(({ id, key }) => [id, key]));
  for (const [id, at] of latest) known.set(keys.get(id) ?? '', at);
  return ofEach((name) => {
    const found = parts[name].map((one) => known.get(one));
    return found.includes(undefined) ? undefined : found.at(-1);
  });
}

const ofEach = <Value>(of: (name: Part) => Value): Record<Part, Value> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Part, Value>;

const stateOf = ({ sources }: HelloFrame, kind: string): string | undefined =>
  sources.find((source) => source.kind === kind)?.health.state;

export type Offline = {
  /** What needs a person, though nobody can do anything about it. */
  readonly faults: readonly string[];
  /** ms from when it served until every source had tried and said so, and this machine had told of itself. */
  readonly quietAfter: number;
  /** Readings of this machine that are there all the same. */
  readonly ownReadings: number;
};

/** A first start where no name leads anywhere; nothing is listed, so what needs no key runs unasked. */
export async function offlineStart(preload: string): Promise<Offline> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({ data: folder.path, settings: house, preload });
  // It runs from the sources, for what is loaded first; how fast a start is, is measured as shipped.
  const begun = performance.now();
  let frame = await hello(hub);
  while (
    performance.now() - begun < limit &&
    !(keyless.every((kind) => isTold(frame, kind)) && ownReadings(frame) > 0)
  ) {
    await sleep(50);
    frame = await hello(hub);
  }
  const quietAfter = Math.round(performance.now() - begun);
  const faults = [
    ...keyless
      .filter((kind) => stateOf(frame, kind) !== 'off' || !isTold(frame, kind))
      .map((kind) => `${kind} is ${stateOf(frame, kind) ?? 'not there'}`),
    ...frame.troubles.map(({ text }) => text),
    ...(frame.verdict.tone === 'quiet' ? [] : [frame.verdict.text]),
    ...(await warnings(hub)),
  ];
  await hub.end();
  return { faults, quietAfter, ownReadings: ownReadings(frame) };
}

const isTold = ({ sources }: HelloFrame, kind: string): boolean =>
  sources.find((source) => source.kind === kind)?.health.reason !== undefined;

function ownReadings({ series, latest }: HelloFrame): number {
  const own = new Set(series.filter(({ key }) => key.startsWith('host.')).map(({ id }) => id));
  return latest.filter(([id]) => own.has(id)).length;
}

async function warnings({ url }: HubProcess): Promise<string[]> {
  const answer = (await (await fetch(`${url}/api/v1/journal`)).json()) as { level: string; text: string }[];
  return answer.filter(({ level }) => level !== 'info').map(({ text }) => text);
}
