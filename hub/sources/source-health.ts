/** Health of one source: what the supervisor knows of its run, and the parts of it that have trouble. Pure of timers. */
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import type { Health, HealthState } from '#model/trouble.ts';
import { failingJobs, healthOfJobs } from './job-standing.ts';
import type { JobStanding } from './job-standing.ts';
import type { PartOfJob, TroubledPart } from './troubled-part.ts';

export type SourceHealth = {
  readonly current: Health;
  readonly parts: readonly TroubledPart[];
  /** The parts that have trouble by this job. */
  partsOf(job: string): readonly PartOfJob[];
  /** `next` is epoch ms of the next attempt. */
  set(state: HealthState, reason?: string, next?: number): void;
  /** The source delivered. Cheap: called for every sample. Where there are jobs, their ends say how it is. */
  works(): void;
  /** One part of it does not work; one of a job stands until a run of that job says nothing of it. */
  trouble(subject: string, reason: string, job?: string): void;
  /** What an earlier run of the job left; wanted before {@link jobs}. */
  remembered(job: string, parts: readonly PartOfJob[]): void;
  /** How its jobs are now. Gives the state that follows. */
  jobs(standings: readonly JobStanding[]): HealthState;
  /** A run of a job succeeded and reported trouble with these parts only. */
  settled(job: string, reported: ReadonlySet<string>): void;
  /** A message on a topic could not be read; the source itself is well. */
  badMessage(topic: string, text: string): void;
  /** Parts that had no trouble for a while are well again; wanted about once a minute. */
  tend(): void;
};

/** A part is well again after so long without further trouble; no source reports a part that works. */
const forgiveAfter = 10 * 60_000;
const mostParts = 200;
/** Devices that send rubbish may do so once in a while. */
const rememberMessages = 60 * 60_000;

/** @param isUnasked It runs without having been listed. */
export function createSourceHealth(
  now: () => number,
  changed: (health: Health) => void,
  isUnasked = false,
): SourceHealth {
  let current: Health = { state: 'starting', since: now() };
  type Part = {
    readonly reason: string;
    readonly since: number;
    readonly at: number;
    readonly job: string | undefined;
  };
  const parts = new Map<string, Part>();
  let standings: readonly JobStanding[] = [];
  /** Since when jobs fail, by name. */
  const failingSince = new Map<string, number>();
  const messages = new Map<string, { readonly text: string; readonly since: number; readonly at: number }>();

  const set: SourceHealth['set'] = (state, reason, next) => {
    if (state === current.state && reason === current.reason && next === current.next) return;
    const since = state === current.state ? current.since : now();
    current = { state, since, ...(reason !== undefined && { reason }), ...(next !== undefined && { next }) };
    changed(current);
  };

  const settle = (): void => {
    const ofJobs = healthOfJobs(standings, isUnasked);
    if (ofJobs && ofJobs.state !== 'healthy') {
      set(ofJobs.state, ofJobs.reason, ofJobs.next);
      return;
    }
    if (standings.length > 0 && !ofJobs) return;
    const newest = [...parts.values()].at(-1);
    if (newest) set('partial', newest.reason);
    else set('healthy');
  };

  return {
    get current() {
      return current;
    },
    get parts() {
      return [
        ...[...parts].map(([subject, { reason, since }]) => ({ subject, since, text: reason, isMessage: false })),
        // One that fails alone is told by the health itself.
        ...(current.state === 'partial' ? failingJobs(standings) : []).map(({ job, title, text }) => {
          return { subject: title, since: failingSince.get(job) ?? current.since, text, isMessage: false };
        }),
        ...[...messages].map(([subject, { text, since }]) => ({ subject, since, text, isMessage: true })),
      ];
    },
    partsOf: (job) =>
      [...parts].flatMap(([subject, part]) =>
        part.job === job ? [{ subject, since: part.since, text: part.reason }] : [],
      ),
    badMessage(topic, text) {
      const before = messages.get(topic);
      if (before === undefined && messages.size >= mostParts) return;
      messages.set(topic, { text, since: before?.since ?? now(), at: now() });
    },
    set(state, reason, next) {
      parts.clear();
      standings = [];
      set(state, reason, next);
    },
    works() {
      if (standings.length > 0) return;
      if (current.state !== 'healthy' && current.state !== 'partial') settle();
    },
    trouble(subject, reason, job) {
      // Only what is new moves to the end: two parts that report by turns must not change the health each time.
      const before = parts.get(subject);
      if (before?.reason !== reason) parts.delete(subject);
      if (parts.size < mostParts || parts.has(subject))
        parts.set(subject, { reason, since: before?.since ?? now(), at: now(), job });
      if (current.state === 'healthy' || current.state === 'partial') settle();
    },
    remembered(job, all) {
      for (const { subject, since, text } of all) parts.set(subject, { reason: text, since, at: now(), job });
    },
    jobs(all) {
      standings = all;
      const failing = new Set(failingJobs(all).map(({ job }) => job));
      for (const job of failingSince.keys()) if (!failing.has(job)) failingSince.delete(job);
      for (const job of failing) if (!failingSince.has(job)) failingSince.set(job, now());
      settle();
      return current.state;
    },
    settled(job, reported) {
      for (const [subject, part] of parts) if (part.job === job && !reported.has(subject)) parts.delete(subject);
      settle();
    },
    tend() {
      const oldest = now() - forgiveAfter;
      for (const [subject, { at, job }] of parts) if (at < oldest && job === undefined) parts.delete(subject);
      for (const [topic, { at }] of messages) if (at < now() - rememberMessages) messages.delete(topic);
      if (current.state === 'partial') settle();
    },
  };
}

/** Which of the kinds of model/trouble.ts an error is; everything else is a fault in Mantel. */
export function kindOf(error: unknown): 'Misconfigured' | 'Unreachable' | 'BadReading' | 'fault' {
  if (error instanceof Misconfigured) return 'Misconfigured';
  if (error instanceof Unreachable) return 'Unreachable';
  if (error instanceof BadReading) return 'BadReading';
  return 'fault';
}
