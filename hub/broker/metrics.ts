/** The broker's own series; they take the same road as everybody's. */
import type { SeriesDefinition, SeriesKind } from '#model/series.ts';
import { messageOf } from '#model/trouble.ts';
import type { Unit } from '#model/units.ts';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Ingest } from '../ports.ts';
import type { Notices } from './notices.ts';

export const metricsPeriod = 10_000;

export type BrokerCounts = {
  readonly clients: number;
  /** Publishes received since the start, and their payload bytes. */
  readonly messages: number;
  readonly bytes: number;
  /** Connections turned away for want of room since the start. */
  readonly refused: number;
  /** Messages that passed slow or absent subscribers by since the start. */
  readonly dropped: number;
};

const series: Readonly<Record<keyof BrokerCounts, { readonly unit: Unit; readonly kind: SeriesKind }>> = {
  clients: { unit: 'count', kind: 'gauge' },
  messages: { unit: 'count', kind: 'counter' },
  bytes: { unit: 'B', kind: 'counter' },
  refused: { unit: 'count', kind: 'counter' },
  dropped: { unit: 'count', kind: 'counter' },
};

const names = Object.keys(series) as (keyof BrokerCounts)[];

/** Puts every count as `mantel.broker_<name>`. */
export function putMetrics(counts: BrokerCounts, ingest: Pick<Ingest, 'open' | 'put'>, notices: Notices): void {
  for (const name of names) {
    const definition: SeriesDefinition = { name: `mantel.broker_${name}`, labels: {}, ...series[name] };
    try {
      ingest.put(ingest.open(definition), counts[name]);
    } catch (error) {
      notices.tell('metrics', definition.name, brokerWords.metricFailed(definition.name, messageOf(error)));
    }
  }
}
