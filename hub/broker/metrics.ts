/** The broker's own series; they take the same road as everybody's. */
import type { SeriesDefinition, SeriesKind } from '#model/series.ts';
import { messageOf } from '#model/trouble.ts';
import type { Unit } from '#model/units.ts';
import { brokerWords } from '#model/words/broker-en.ts';
import type { Ingest, Notices } from '../ports.ts';

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
  /** Retained messages for which there was no room since the start. */
  readonly unretained: number;
  /** Messages that wait for lasting sessions, and retained ones. */
  readonly queued: number;
  readonly retained: number;
};

const series: Readonly<Record<keyof BrokerCounts, { readonly unit: Unit; readonly kind: SeriesKind }>> = {
  clients: { unit: 'count', kind: 'gauge' },
  messages: { unit: 'count', kind: 'counter' },
  bytes: { unit: 'B', kind: 'counter' },
  refused: { unit: 'count', kind: 'counter' },
  dropped: { unit: 'count', kind: 'counter' },
  unretained: { unit: 'count', kind: 'counter' },
  queued: { unit: 'count', kind: 'gauge' },
  retained: { unit: 'count', kind: 'gauge' },
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

/** Of a broker that is not there. */
export const noCounts: BrokerCounts = {
  clients: 0,
  messages: 0,
  bytes: 0,
  refused: 0,
  dropped: 0,
  unretained: 0,
  queued: 0,
  retained: 0,
};
