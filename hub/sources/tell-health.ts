/** Tells how a source is, when that changes. */
import type { Health } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import type { HubLog, Ingest } from '../ports.ts';

export type ToldSource = {
  readonly id: string;
  readonly title: string;
  readonly log: HubLog;
  readonly ingest: Pick<Ingest, 'journal'>;
};

/** One line a change of state; what needs a person, and its end, is journalled too. */
export function tellHealth(
  { id, title, log, ingest }: ToldSource,
  { state, reason = '' }: Health,
  before: Health | undefined,
): void {
  // What is off, or runs unasked and has nothing to read, is nobody's news unless it had worked.
  if (state === 'starting' || (state === 'off' && before === undefined)) return;
  const text = sourceWords[state](title, reason);
  const level = state === 'healthy' || state === 'off' ? 'info' : 'warn';
  log[level]({ state }, text);
  const isFirstSuccess = state === 'healthy' && before === undefined;
  if (!isFirstSuccess && state !== 'partial') ingest.journal({ kind: 'source', subject: id, level, text });
}
