/** What is remembered of jobs beyond one run of their source and beyond a restart: how they went, what pauses, what is fetched. */
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import type { Epoch } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { jobWords } from '#model/words/jobs-en.ts';
import type { WireRun } from '#model/wire.ts';
import type { Opened } from '#storage/contract.ts';
import type { HubLog, Ingest } from '../ports.ts';
import type { Standing } from '../sources/job-standing.ts';
import type { PartOfJob } from '../sources/troubled-part.ts';
import type { Past } from './plan.ts';

const days = z.object({ from: z.string(), to: z.string() });
const fetchingSchema = days.extend({
  cause: z.enum(['missed', 'history']),
  /** Of it, what is not on disk yet. */
  left: days,
  /** Days that could not be read. */
  leftOut: z.number(),
});
/** Days that are fetched afterwards, each YYYY-MM-DD and belonging to it. */
export type Fetching = Readonly<z.output<typeof fetchingSchema>>;

const partsSchema = z.array(z.object({ subject: z.string(), since: z.number(), text: z.string() }));

const sourceSchema = z.object({
  /** Of the settings that its runs had. */
  mark: z.string(),
  paused: z.array(z.string()),
});

export type JobMemory = {
  readonly source: string;
  readonly name: string;
  /** The newest run, whatever it did. */
  run: WireRun | undefined;
  /** The newest ended one that did what the job does at its times. */
  performed: WireRun | undefined;
  /** How many of those failed in a row, as far as known. */
  failures: number;
  /** Begin of the newest of those that succeeded under the settings that hold. */
  succeeded: Epoch | undefined;
  /** As `succeeded`, under whatever settings: from there on days were missed. */
  reached: Epoch | undefined;
  /** `performed` is of an earlier process. */
  isOld: boolean;
  paused: boolean;
  /** What has trouble by the newest run that told, under the settings that hold. */
  parts: readonly PartOfJob[];
  /** What is fetched first comes first. */
  fetching: readonly Fetching[];
  /** A person wants it to run now; `ahead` even by what is spread over the rest of the day. */
  asked: { readonly ahead: boolean } | undefined;
  /** Settles when the last run has, which may be left behind by its source. */
  work: Promise<void>;
};

export type JobMemories = {
  of(source: string, job: string): JobMemory;
  /** A source begins with these settings; successes under others do not count. */
  begins(source: string, settings: unknown): void;
  pause(memory: JobMemory, paused: boolean): void;
  /** What is to be fetched; kept with the next commit. */
  fetch(memory: JobMemory, fetching: readonly Fetching[]): void;
  /** What has trouble by its runs; kept with the next commit. */
  troubled(memory: JobMemory, parts: readonly PartOfJob[]): void;
};

export type JobMemoriesOptions = {
  readonly opened: Pick<Opened, 'runs' | 'kept'>;
  readonly ingest: Pick<Ingest, 'keep'>;
  readonly log: HubLog;
};

const spaces = { source: 'job', fetching: 'backfill', parts: 'trouble' } as const;
const isPerformed = ({ cause }: WireRun): boolean => cause !== 'missed' && cause !== 'history';

export function createJobMemories({ opened, ingest, log }: JobMemoriesOptions): JobMemories {
  const memories = new Map<string, JobMemory>();
  const sources = new Map<string, z.output<typeof sourceSchema>>();
  const keyOf = (source: string, job: string): string => `${source} ${job}`;

  const of = (source: string, name: string): JobMemory => {
    const key = keyOf(source, name);
    const known = memories.get(key);
    if (known) return known;
    const memory: JobMemory = {
      source,
      name,
      run: undefined,
      performed: undefined,
      failures: 0,
      succeeded: undefined,
      reached: undefined,
      isOld: false,
      paused: sources.get(source)?.paused.includes(name) ?? false,
      parts: [],
      fetching: [],
      asked: undefined,
      work: Promise.resolve(),
    };
    memories.set(key, memory);
    return memory;
  };

  function read<Shape>(schema: z.ZodType<Shape>, body: Uint8Array | null): Shape | undefined {
    try {
      return schema.parse(JSON.parse(Buffer.from(body ?? []).toString()));
    } catch (error) {
      log.warn({}, jobWords.recordLost(messageOf(error)));
      return undefined;
    }
  }

  function write(space: string, key: string, value: unknown): void {
    ingest.keep({ space, key, body: value === undefined ? null : Buffer.from(JSON.stringify(value)) });
  }

  for (const { space, key, body } of opened.kept) {
    if (space !== spaces.source) continue;
    const found = read(sourceSchema, body);
    if (found) sources.set(key, found);
  }
  for (const { space, key, body } of opened.kept) {
    const [source, job] = key.split(' ');
    if (source === undefined || job === undefined) continue;
    if (space === spaces.fetching) of(source, job).fetching = read(z.array(fetchingSchema), body) ?? [];
    if (space === spaces.parts) of(source, job).parts = read(partsSchema, body) ?? [];
  }
  for (const run of opened.runs.toSorted((one, other) => one.started - other.started)) {
    const memory = of(run.source, run.job);
    memory.run = run;
    if (!isPerformed(run)) continue;
    memory.performed = run;
    memory.failures = run.outcome === 'failed' ? 1 : 0;
    memory.isOld = true;
    if (run.outcome === 'succeeded') memory.succeeded = memory.reached = run.started;
  }

  function troubled(memory: JobMemory, parts: readonly PartOfJob[]): void {
    if (isDeepStrictEqual(memory.parts, parts)) return;
    memory.parts = parts;
    write(spaces.parts, keyOf(memory.source, memory.name), parts.length === 0 ? undefined : parts);
  }

  return {
    of,
    begins(source, settings) {
      const mark = createHash('sha256').update(JSON.stringify(settings)).digest('base64url');
      const before = sources.get(source);
      if (before?.mark === mark) return;
      sources.set(source, { mark, paused: before?.paused ?? [] });
      write(spaces.source, source, sources.get(source));
      if (before === undefined) return;
      for (const memory of memories.values()) {
        if (memory.source !== source) continue;
        memory.succeeded = undefined;
        troubled(memory, []);
      }
    },
    pause(memory, paused) {
      memory.paused = paused;
      const { mark = '', paused: before = [] } = sources.get(memory.source) ?? {};
      const others = before.filter((name) => name !== memory.name);
      sources.set(memory.source, { mark, paused: paused ? [...others, memory.name] : others });
      write(spaces.source, memory.source, sources.get(memory.source));
    },
    fetch(memory, fetching) {
      memory.fetching = fetching;
      const key = keyOf(memory.source, memory.name);
      write(spaces.fetching, key, fetching.length === 0 ? undefined : fetching);
    },
    troubled,
  };
}

/** A run has begun or ended. */
export function remember(memory: JobMemory, run: WireRun): void {
  memory.run = run;
  if (run.outcome === 'running' || !isPerformed(run)) return;
  memory.performed = run;
  memory.isOld = false;
  if (run.outcome === 'succeeded') memory.succeeded = memory.reached = run.started;
}

/** What decides on the first time. A success holds as long as nothing failed after it: what begins anew may have been mended. */
export function pastOf({ succeeded, performed, isOld }: JobMemory): Past {
  const hasFailed = performed?.outcome === 'failed' && performed.started > (succeeded ?? -Infinity);
  const brokenOff = isOld && performed?.outcome !== 'succeeded' ? performed?.started : undefined;
  return { succeeded: hasFailed ? undefined : succeeded, brokenOff };
}

/** What the runs of earlier processes, or of earlier settings, say of a job before it has run again. */
export function rememberedStanding({ performed, succeeded }: JobMemory): Standing {
  if (performed?.outcome === 'failed') return { state: 'failing', text: performed.text ?? '', isFault: false };
  return { state: succeeded === undefined ? 'unknown' : 'well' };
}
