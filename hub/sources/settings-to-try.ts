/** Settings that a person tries before saving them. */
import type { Collector } from '#model/collector.ts';
import { BadReading } from '#model/trouble.ts';
import { dryRunWords } from '#model/words/hub-en.ts';
import { schemaWords } from '#model/words/schema-en.ts';

/** As the collector's schema gives them. Throws BadReading that says what is wrong. */
export function settingsToTry({ settings }: Pick<Collector, 'settings'>, given: unknown): Record<string, unknown> {
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  // Places in a list are counted from 1, as the form does.
  const path = issue?.path.map((step) => String(typeof step === 'number' ? step + 1 : step)) ?? [];
  throw new BadReading(dryRunWords.settings(path, schemaWords.told(issue?.message ?? '')));
}
