/** Where what a tried source says goes: into the answer, and nowhere else. */
import { quantityOf } from '#model/offset.ts';
import { seriesKey } from '#model/series.ts';
import type { SourceTrial } from '#model/source-kind-api.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import { trialWords as words } from '#model/words/settings-en.ts';
import type { HubClock, HubLog, Ingest, Slot } from '../ports.ts';
import type { SourceReport } from './source-report.ts';

const mostReadings = 60;
const mostDocuments = 12;

type TrialIngestParts = {
  readonly check: Ingest['check'];
  readonly clock: Pick<HubClock, 'now'>;
  readonly answer: Pick<SourceTrial, 'readings' | 'documents'>;
  readonly names: Map<string, string>;
  /** Something came; `isAll`: there is room for no more. */
  readonly came: (isAll: boolean) => void;
};

/** Takes what comes into the answer, and nowhere else. The newest of each series counts. */
export function trialIngest({
  check,
  clock,
  answer,
  names,
  came,
}: TrialIngestParts): Pick<Ingest, 'open' | 'put' | 'snapshot'> {
  return {
    open(definition): Slot {
      check(definition);
      const key = seriesKey(definition.name, definition.labels);
      return { id: 0, key, definition, at: 0, value: 0, cadence: 0, isSteady: false };
    },
    put({ key, definition }, value, at = clock.now()) {
      if (!Number.isFinite(value)) throw new BadReading(words.noNumber(key));
      const { name, labels, unit, kind } = definition;
      const device = labels['device'] ?? null;
      const reading = { series: key, quantity: quantityOf(name), device, name: null, unit, kind, value, at };
      const known = answer.readings.findIndex((one) => one.series === key);
      if (known !== -1) {
        if ((answer.readings[known]?.at ?? 0) <= at) answer.readings[known] = reading;
      } else if (answer.readings.length < mostReadings) answer.readings.push(reading);
      came(answer.readings.length >= mostReadings);
    },
    snapshot(snapshot) {
      const { kind, subject, body } = snapshot;
      if (kind === 'device') {
        if ('name' in body && typeof body.name === 'string') names.set(subject, body.name);
        return;
      }
      if (answer.documents.length < mostDocuments) answer.documents.push({ kind, subject, body });
      came(false);
    },
  };
}

export function trialReport(tell: (text: string) => void): SourceReport {
  const nothing = (): void => undefined;
  const trouble = (subject: string, error: unknown): void => tell(sourceWords.badReading(subject, messageOf(error)));
  const report: SourceReport = {
    accepted: nothing,
    ready: nothing,
    journal: nothing,
    badMessage: trouble,
    trouble,
    ofRun: () => report,
  };
  return report;
}

export const silent: HubLog = {
  child: () => silent,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
