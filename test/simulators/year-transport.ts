/**
 * The way to the simulators of a year: it tells of each request before it leaves, spoils some of the answers, and knows
 * whether anything is under way. Over real loopback HTTP, or without sockets where a year of them would take hours.
 */
import { pinnedRequest } from '#hub/http/pinned-request.ts';
import { day, hour, second, utcDay } from '#model/time.ts';
import { inProcess } from './in-process.ts';
import type { Misbehaviour } from './misbehaviour.ts';
import type { YearSource } from './year-sources.ts';

export type Asked = { readonly source: YearSource; readonly id: string; readonly url: URL; readonly at: number };

export type YearTransportOptions = {
  readonly sources: readonly YearSource[];
  readonly now: () => number;
  readonly random: () => number;
  /** Whether requests of now go over loopback. */
  readonly isNetwork: (source: YearSource, now: number) => boolean;
  /** A request that the quota counts leaves; whoever kills the process here loses its answer. */
  readonly asked: (asked: Asked) => void;
  /** The source said to come again no sooner. `isAll`: for everything, by 429. */
  readonly told: (id: string, until: number, isAll: boolean) => void;
};

export type YearTransport = {
  /** For one process. */
  send(isDead: () => boolean): typeof pinnedRequest;
  readonly inFlight: number;
  /** Requests over loopback, those without sockets, and answers that were spoilt. */
  readonly counts: { network: number; inProcess: number; spoilt: number };
};

/** Where signing in happens: not counted by a quota, and not spoilt. */
const isSigningIn = ({ pathname }: URL): boolean => /oauth2|\/api\/token|\/account\/signin/.test(pathname);

export function createYearTransport(options: YearTransportOptions): YearTransport {
  const { now, random } = options;
  const byHost = new Map(options.sources.map((source) => [new URL(source.server.url).host, source]));
  const counts = { network: 0, inProcess: 0, spoilt: 0 };
  let inFlight = 0;

  function spoil(source: YearSource): void {
    const { kind } = source.collector;
    counts.spoilt += 1;
    const wait = Math.ceil(30 + random() * 600);
    const retry = { 'retry-after': String(wait) };
    const until = now() + wait * second;
    const ways: (() => Misbehaviour | undefined)[] = [
      () => {
        options.told(kind, until, true);
        return { does: 'refuse', status: 429, headers: retry };
      },
      () => {
        options.told(kind, until, false);
        return { does: 'refuse', status: 503, headers: retry };
      },
      () => ({ does: 'refuse', status: 500 }),
      () => ({ does: 'truncate' }),
      () => ({ does: 'html' }),
      () => {
        if (kind === 'alpha-vantage') {
          options.told(kind, (utcDay(now()) + 1) * day, false);
          return { does: 'say', body: { Information: 'our standard API rate limit is 25 requests per day.' } };
        }
        source.expire?.();
        return source.expire ? undefined : { does: 'say', body: { unexpected: true } };
      },
    ];
    const how = ways[Math.floor(random() * ways.length)]?.();
    if (how) source.server.next(how);
  }

  return {
    counts,
    get inFlight() {
      return inFlight;
    },
    send: (isDead) => async (url, request) => {
      if (isDead()) throw new Error('The process is no more.');
      const source = byHost.get(url.host);
      if (!source) throw new Error(`Nobody stands in for ${url.host}.`);
      if (!isSigningIn(url)) {
        options.asked({ source, id: source.collector.kind, url, at: now() });
        // Killed by now, it hears nothing of it.
        if (random() < source.spoilt && !isDead()) spoil(source);
      }
      const isNetwork = options.isNetwork(source, now());
      counts[isNetwork ? 'network' : 'inProcess'] += 1;
      inFlight += 1;
      if (!isNetwork) {
        try {
          return await inProcess(source.server.handler)(url, request);
        } finally {
          inFlight -= 1;
        }
      }
      try {
        const response = await pinnedRequest(url, request);
        response.once('close', () => (inFlight -= 1));
        return response;
      } catch (error) {
        inFlight -= 1;
        throw error;
      }
    },
  };
}

/** What a question costs of the quota of Open-Meteo, by its own page: variables beyond ten, days beyond two weeks. */
export function openMeteoCost({ searchParams: query }: URL): number {
  const variables = ['current', 'hourly', 'daily'].reduce(
    (sum, part) => sum + (query.get(part)?.split(',').filter(Boolean).length ?? 0),
    0,
  );
  const [from, to] = ['start_date', 'end_date'].map((name) => Date.parse(`${query.get(name)}T00:00:00Z`));
  const asked = from !== undefined && to !== undefined && !Number.isNaN(from + to) ? (to - from) / day + 1 : undefined;
  const days = asked ?? Number(query.get('forecast_days') ?? Number(query.get('forecast_hours') ?? 0) * (hour / day));
  return Math.ceil(Math.max(1, variables / 10, (variables / 10) * (days / 14)));
}
