/** A collector's sink: what it emits is checked against what it declares, then goes the one road, through ingest. */
import type { Collector, Labels, Newest, SeriesHandle, SeriesTable, Sink } from '#model/collector.ts';
import { withOffset } from '#model/offset.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { snapshotSchemas } from '#model/snapshots.ts';
import { BadReading } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { readingWords } from '#model/words/readings-en.ts';
import type { Ingest, Slot } from '../ports.ts';
import type { SourceReport } from './source-report.ts';

export type SinkOptions = {
  readonly collector: Pick<Collector, 'kind' | 'series' | 'discovers'>;
  readonly ingest: Pick<Ingest, 'open' | 'put' | 'snapshot'>;
  readonly now: () => number;
  readonly report: SourceReport;
  /** True once the run has ended: then the sink refuses, so that a run left behind cannot speak for the next. */
  readonly isOver: () => boolean;
};

export function createSink({ collector, ingest, now, report, isOver }: SinkOptions): Sink<SeriesTable> {
  const assertOpen = (): void => {
    if (isOver()) throw new Error(sourceWords.over);
  };

  const handleOf = (definition: SeriesDefinition, quietFor?: number): SeriesHandle => {
    assertOpen();
    const slot = ingest.open(definition, quietFor);
    return {
      put(value, at) {
        assertOpen();
        ingest.put(slot, value, at);
        report.accepted();
      },
      newest: () => newestOf(slot),
    };
  };

  const series = (quantity: string, labels: Labels): SeriesHandle => handleOf(define(collector, quantity, labels));

  return {
    series,
    sample(quantity, labels, value, at) {
      try {
        series(quantity, labels).put(value, at);
      } catch (error) {
        // One value that cannot be right is no reason to lose the others of the same answer.
        if (!(error instanceof BadReading)) throw error;
        report.trouble(quantity, error);
      }
    },
    discover(definition, quietFor) {
      if (collector.discovers === undefined) {
        throw new Error(`${collector.kind} does not declare that it discovers series, such as ${definition.name}.`);
      }
      return handleOf(definition, quietFor);
    },
    snapshot(kind, subject, body, validUntil) {
      assertOpen();
      const parsed = snapshotSchemas[kind].safeParse(body);
      if (!parsed.success) {
        const [issue] = parsed.error.issues;
        const where = issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown';
        throw new BadReading(readingWords.notComplete(kind, subject, where));
      }
      if (validUntil !== undefined && !Number.isFinite(validUntil)) {
        throw new BadReading(readingWords.noEnd(kind, subject, validUntil));
      }
      const snapshot = { kind, subject, body: parsed.data, at: now(), ...(validUntil !== undefined && { validUntil }) };
      ingest.snapshot(snapshot);
      report.accepted();
    },
    journal(kind, subject, text, level = 'info') {
      assertOpen();
      report.journal(kind, subject, text, level);
    },
    trouble(subject, error) {
      if (!isOver()) report.trouble(subject, error);
    },
  };
}

/** As the source sent it. */
export function newestOf(slot: Slot | undefined): Newest | undefined {
  return slot === undefined || slot.at === 0
    ? undefined
    : { at: slot.at, value: withOffset(slot.value, -(slot.offset ?? 0)) };
}

/** The types of defineCollector already say so; this is for the ways around them. */
function define(collector: SinkOptions['collector'], quantity: string, labels: Labels): SeriesDefinition {
  const spec = Object.hasOwn(collector.series, quantity) ? collector.series[quantity] : undefined;
  if (!spec) throw new Error(`${collector.kind} does not declare the quantity "${quantity}".`);
  const given = Object.keys(labels);
  if (given.length !== spec.labels.length || !spec.labels.every((label) => Object.hasOwn(labels, label))) {
    throw new Error(
      `${collector.kind}.${quantity} has the labels ${spec.labels.join(', ')} and was given ${given.join(', ')}.`,
    );
  }
  return { name: `${collector.kind}.${quantity}`, labels, unit: spec.unit, kind: spec.kind };
}
