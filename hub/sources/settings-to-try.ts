/** Settings that a person tries before saving them. */
import type { Collector } from '#model/collector.ts';
import { BadReading } from '#model/trouble.ts';
import { dryRunWords } from '#model/words/hub-en.ts';

/** As the collector's schema gives them. Throws BadReading that says what is wrong. */
export function settingsToTry({ settings }: Pick<Collector, 'settings'>, given: unknown): Record<string, unknown> {
  const parsed = settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new BadReading(dryRunWords.settings(issue?.path.map(String) ?? [], issue?.message ?? ''));
}
