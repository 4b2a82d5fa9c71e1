/** The hub's own health as series, by the same road as everything else. */
import type { SeriesKind } from '#model/series.ts';
import { messageOf } from '#model/trouble.ts';
import type { Unit } from '#model/units.ts';
import type { HubLog, Ingest } from '../ports.ts';

export type SelfSeries = {
  /** `name` without `mantel.`. Trouble is logged once a name: measuring must not stop what is measured. */
  put(name: string, unit: Unit, kind: SeriesKind, value: number, labels?: Readonly<Record<string, string>>): void;
};

export function createSelfSeries(ingest: Pick<Ingest, 'open' | 'put'>, log: HubLog): SelfSeries {
  const troubled = new Set<string>();
  return {
    put(name, unit, kind, value, labels = {}) {
      try {
        ingest.put(ingest.open({ name: `mantel.${name}`, labels, unit, kind }), value);
      } catch (err) {
        if (troubled.has(name)) return;
        troubled.add(name);
        log.warn({ err }, `mantel.${name} cannot be kept: ${messageOf(err)}`);
      }
    },
  };
}
