/** What a run tells of itself while it lasts: counts, health, and the first of each kind of trouble. */
import type { Level } from '#model/collector.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { concealError } from '../http/conceal.ts';
import type { HubLog, Ingest } from '../ports.ts';
import { kindOf } from './source-health.ts';
import type { SourceHealth } from './source-health.ts';

/** Since the hub started. */
export type SourceCounts = { samples: number; badReadings: number; restarts: number };

export type SourceReport = {
  /** A sample or snapshot was accepted. */
  accepted(): void;
  /** It listens to the bus, and nothing need ever come. */
  ready(): void;
  /** A message of the bus that could not be read: dropped, counted, the first of a topic journalled. What is dealt with needs no look. */
  badMessage(topic: string, error: unknown): void;
  /** Part of the source has trouble; the first of a kind and subject is journalled. */
  trouble(subject: string, error: unknown): void;
  journal(kind: string, subject: string, text: string, level: Level): void;
  /** The same for one run of a job, whose troubles stand as long as the job says so; their subjects join `reported`. */
  ofRun(job: string, reported: Set<string>): SourceReport;
};

export type SourceReportOptions = {
  readonly id: string;
  readonly counts: SourceCounts;
  readonly health: SourceHealth;
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly log: HubLog;
  /** Text without the values of all known secrets: what is told may quote what a service said. */
  readonly strike: (text: string) => string;
};

/** Beyond it, further subjects are counted only. */
const mostTold = 1_000;

export function createSourceReport({ id, counts, health, ingest, log, strike }: SourceReportOptions): SourceReport {
  const told = new Set<string>();
  const isFirst = (what: string): boolean => {
    if (told.has(what) || told.size >= mostTold) return false;
    told.add(what);
    return true;
  };

  function trouble(subject: string, thrown: unknown, job?: string): void {
    const error = concealError(thrown, strike);
    const kind = kindOf(error);
    const text = sourceWords.badReading(subject, messageOf(error));
    if (kind === 'BadReading') counts.badReadings += 1;
    health.trouble(subject, text, job);
    if (!isFirst(`${kind} ${subject}`)) return;
    if (kind === 'fault') log.error({ err: error, subject }, text);
    else log.warn({ subject }, text);
    ingest.journal({ kind: 'trouble', subject: `${id} ${subject}`, level: 'warn', text });
  }

  const report: SourceReport = {
    accepted() {
      counts.samples += 1;
      health.works();
    },
    ready: () => health.works(),
    badMessage(topic, error) {
      counts.badReadings += 1;
      const kind = kindOf(error);
      const isHandled = error instanceof BadReading && error.isHandled;
      if (kind !== 'fault' && !isHandled) health.badMessage(topic, messageOf(error));
      if (!isFirst(`${kind} ${topic}`)) return;
      if (kind === 'fault') log.error({ err: error, topic }, sourceWords.readerFailed(topic));
      const text = kind === 'fault' ? sourceWords.readerFailed(topic) : messageOf(error);
      ingest.journal({ kind: 'bad-reading', subject: topic, level: 'info', text });
    },
    trouble: (subject, error) => trouble(subject, error),
    journal(kind, subject, text, level) {
      ingest.journal({ kind, subject, level, text: strike(text) });
    },
    ofRun: (job, reported) => ({
      ...report,
      trouble(subject, error) {
        reported.add(subject);
        trouble(subject, error, job);
      },
    }),
  };
  return report;
}
