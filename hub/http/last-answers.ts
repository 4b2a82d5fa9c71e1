/** The last answers of each source, for whoever looks into why it does not work. In memory only, without secrets. */
import type { RecordedAnswer } from '#model/recorded-answer.ts';

export type LastAnswers = {
  /** The newest first; empty for a source that has asked nothing. */
  of(source: string): readonly RecordedAnswer[];
  add(source: string, answer: RecordedAnswer): void;
  /** Of sources that there are no more. */
  keepOnly(sources: { has(source: string): boolean }): void;
};

const most = 5;

export function createLastAnswers(): LastAnswers {
  const bySource = new Map<string, readonly RecordedAnswer[]>();
  return {
    of: (source) => bySource.get(source) ?? [],
    add(source, answer) {
      bySource.set(source, [answer, ...(bySource.get(source) ?? [])].slice(0, most));
    },
    keepOnly(sources) {
      for (const source of bySource.keys()) if (!sources.has(source)) bySource.delete(source);
    },
  };
}
