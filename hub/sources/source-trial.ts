/** A source that is not saved, tried on what it really reads: for a while, into a sink that stores nothing. */
import type { z } from 'zod';
import type { Collector, Home, SeriesTable, World } from '#model/collector.ts';
import type { Http } from '#model/http.ts';
import type { Job } from '#model/job.ts';
import { second } from '#model/time.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import type { SourceTrial, sourceTrialRequestSchema } from '#model/source-kind-api.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { trialWords as words } from '#model/words/settings-en.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, Ingest } from '../ports.ts';
import type { HttpClient } from '../http/client.ts';
import { unlessAborted } from '../until.ts';
import { createSink } from './sink.ts';
import { kindOf } from './source-health.ts';
import { sourceTitle } from './told-source.ts';
import { createCollectorClock } from './ticks.ts';
import { lendFiles } from './given-files.ts';
import type { SourceSurroundings } from './source-entry.ts';
import { silent, trialIngest, trialReport } from './trial-sink.ts';
import type { TypedSettings } from './typed-settings.ts';

export type TrialRequest = z.output<typeof sourceTrialRequestSchema>;
/** Undefined for a kind there is none of. Throws BadReading when the settings cannot be, or others are being tried. */
export type Trying = (request: TrialRequest, signal: AbortSignal) => Promise<SourceTrial | undefined>;

export type TrialOptions = Pick<SourceSurroundings, 'serial' | 'hubId' | 'dataFolder' | 'devices'> & {
  readonly collectors: readonly Collector[];
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly ingest: Pick<Ingest, 'check'>;
  readonly home: () => Home;
  /** Settings with their secrets revealed, those among them that were only typed; disposed, these are forgotten. */
  readonly settings: (collector: Collector, request: TrialRequest) => TypedSettings;
  readonly open: (collector: Collector, settings: Readonly<Record<string, unknown>>, signal: AbortSignal) => HttpClient;
};

const mostAtOnce = 2;
/** ms in which more of the same look may follow the first reading. */
const further = second;

/** Messages have a trial of their own, and a relay would take what others are to have. */
export const canTry = ({ kind, relays = false }: Pick<Collector, 'kind' | 'relays'>): boolean =>
  !relays && kind !== 'mqtt';

export function createTrials(options: TrialOptions): Trying {
  let running = 0;
  return async (request, gone) => {
    const collector = options.collectors.find(({ kind }) => kind === request.kind);
    if (!collector || !canTry(collector)) return undefined;
    using given = options.settings(collector, request);
    if (running >= mostAtOnce) throw new BadReading(words.busy);
    running += 1;
    try {
      return await tryOut(collector, given, request.seconds * second, gone, options);
    } finally {
      running -= 1;
    }
  };
}

type Parts = Omit<TrialOptions, 'settings' | 'collectors'>;

async function tryOut(
  collector: Collector,
  { settings, strike }: TypedSettings,
  patience: number,
  gone: AbortSignal,
  { clock, timers, open, ...parts }: Parts,
): Promise<SourceTrial> {
  const begun = clock.monotonic();
  const trial = { readings: [], documents: [], trouble: null, parts: [], needsSignIn: false, took: 0, calls: 0 };
  const answer: { -readonly [Field in keyof SourceTrial]: SourceTrial[Field] } = { ...trial };
  if (collector.signIn?.(settings))
    return { ...answer, needsSignIn: true, trouble: words.signIn(sourceTitle(collector)) };

  const ending = new AbortController();
  const end = (): void => ending.abort(new Error(words.over));
  gone.addEventListener('abort', end, { once: true });
  if (gone.aborted) end();
  using stack = new DisposableStack();
  stack.defer(() => gone.removeEventListener('abort', end));
  stack.use(timers.after(patience, end));

  const names = new Map<string, string>();
  let waiting: Disposable | undefined;
  const came = (isAll: boolean): void => {
    if (answer.took === 0) answer.took = Math.max(1, Math.round(clock.monotonic() - begun));
    if (isAll) end();
    else if (!waiting) waiting = stack.use(timers.after(further, end));
  };
  const ingest = trialIngest({ check: parts.ingest.check.bind(parts.ingest), clock, answer, names, came });
  const report = trialReport((text) => answer.parts.push(strike(text)));
  const isOver = (): boolean => ending.signal.aborted;
  const sink = createSink({ collector, ingest, now: () => clock.now(), report, isOver });
  const { signal } = ending;
  const asked = open(collector, settings, signal).within({
    ahead: true,
    signal,
    spent: (calls) => (answer.calls += calls),
  });
  const world = trialWorld({
    ...parts,
    collector,
    settings,
    signal,
    clock,
    timers,
    sink,
    http: asked,
    done: end,
    came: () => answer.took > 0,
  });
  stack.use(world);
  try {
    await unlessAborted(collector.run(world), signal);
  } catch (error) {
    if (!isOver()) answer.trouble = strike(sentenceOf(error, sourceTitle(collector)));
  }
  end();
  if (answer.took === 0) answer.took = Math.max(1, Math.round(clock.monotonic() - begun));
  const isEmpty = answer.readings.length === 0 && answer.documents.length === 0;
  if (isEmpty) answer.trouble ??= answer.parts.shift() ?? words.nothing(patience / second);
  for (const reading of answer.readings) reading.name = names.get(reading.device ?? '') ?? null;
  return answer;
}

function sentenceOf(error: unknown, title: string): string {
  return kindOf(error) === 'fault' ? sourceWords.faulty(title, messageOf(error)) : messageOf(error);
}

const nothing: Disposable = { [Symbol.dispose]: () => undefined };

type TrialWorldParts = Pick<Parts, 'serial' | 'hubId' | 'dataFolder' | 'devices' | 'home'> & {
  readonly collector: Collector;
  readonly settings: Record<string, unknown>;
  readonly signal: AbortSignal;
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly sink: World<Record<string, unknown>, SeriesTable>['sink'];
  readonly http: Http;
  /** The trial is over. */
  readonly done: () => void;
  /** Whether anything came. */
  readonly came: () => boolean;
};

function trialWorld(parts: TrialWorldParts): World<Record<string, unknown>, SeriesTable> & Disposable {
  const { collector, settings, signal, clock, timers, sink, http, serial } = parts;
  const files = lendFiles({ root: parts.dataFolder, id: 'trial' });
  /** Each once, in their order, until one has brought something. */
  const keep = async (jobs: readonly Job[]): Promise<void> => {
    for (const job of jobs) {
      if (signal.aborted) return;
      const run = { cause: 'person' as const, now: clock.now(), signal, http, sink, stored: () => Promise.resolve() };
      await job.perform(run);
      if (parts.came()) break;
    }
    parts.done();
  };
  return {
    settings,
    signal,
    sink,
    http,
    log: silent,
    clock: createCollectorClock({ clock, timers }),
    home: parts.home(),
    hubId: parts.hubId,
    devices: parts.devices ?? new Map(),
    snapshot: () => undefined,
    // Read and not taken: the source that is saved reads them again.
    files: {
      untaken: async (folder) =>
        (await files.untaken(folder)).map((file) => ({ ...file, taken: () => Promise.resolve() })),
    },
    jobs: { keep },
    serial: serial.lend(words.trial(sourceTitle(collector)), signal, false),
    bus: {
      read: () => nothing,
      publish: () => undefined,
      kept: () => nothing,
      receiver: () => () => undefined,
    },
    switches: { offer: () => undefined },
    players: { offer: () => nothing },
    dryRuns: { offer: () => undefined },
    [Symbol.dispose]: () => undefined,
  };
}
