/** What settings that are not saved would make of what they fetch. */
import type { DryFetch, TryOut } from '#model/dry-run.ts';
import { seriesKey } from '#model/series.ts';
import { AllowanceSpent, BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { webCollectorWords as words } from '#model/words/collector-web-en.ts';
import { evaluate, fetchDocument } from './evaluate.ts';
import type { Evaluated } from './evaluate.ts';
import type { WebSettings } from './settings.ts';

/** Entries of a list that are told. */
const mostTold = 3;

/** Only a fault in Mantel is thrown: what goes wrong there is the answer. */
export async function tryOut(settings: WebSettings, { http, home, check }: TryOut): Promise<DryFetch> {
  let fetched: DryFetch['fetched'] = null;
  try {
    const { document, type, bytes } = await fetchDocument(settings, http);
    fetched = { type: type ?? null, bytes, text: document.text };
    const { readings, lists } = await evaluate(settings, document, home.timeZone);
    return { fetched, why: null, readings: readings.map(readingOf(check)), lists: lists.map(listOf) };
  } catch (error) {
    if (!isExpected(error)) throw error;
    return { fetched, why: error.message, readings: [], lists: [] };
  }
}

const isExpected = (error: unknown): error is Error =>
  error instanceof Misconfigured ||
  error instanceof Unreachable ||
  error instanceof AllowanceSpent ||
  error instanceof BadReading;

const readingOf =
  (check: TryOut['check']) =>
  (outcome: Evaluated['readings'][number], index: number): DryFetch['readings'][number] => {
    const { definition } = outcome.what;
    const { name, labels, unit, kind } = definition;
    const about = { reading: index + 1, series: seriesKey(name, labels), unit, kind };
    if ('fault' in outcome) return { ...about, value: null, at: null, why: outcome.fault.message };
    if (outcome.made === undefined) return { ...about, value: null, at: null, why: words.nothingNow };
    try {
      check(definition);
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      return { ...about, value: null, at: null, why: error.message };
    }
    return { ...about, value: outcome.made.value, at: outcome.made.at ?? null, why: null };
  };

function listOf(outcome: Evaluated['lists'][number], index: number): DryFetch['lists'][number] {
  const { becomes } = outcome.what;
  const about = { list: index + 1, becomes };
  if ('fault' in outcome) return { ...about, entries: 0, first: [], why: outcome.fault.message };
  const { items } = outcome.made;
  return { ...about, entries: items.length, first: items.slice(0, mostTold), why: null };
}
