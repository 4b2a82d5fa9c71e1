/** A collector's settings with made-up secrets in them. */
import type { z } from 'zod';
import { createSecrets } from '#hub/settings/secrets.ts';
import type { Collector } from '#model/collector.ts';

/** @param secrets What stands in secrets.yaml. */
export function settingsOf<Settings extends z.ZodObject>(
  collector: Pick<Collector<Settings>, 'settings'>,
  settings: Readonly<Record<string, unknown>>,
  secrets: Readonly<Record<string, string>>,
): z.output<Settings> {
  const environment = Object.entries(secrets).map(([name, value]) => [`MANTEL_SECRET_${name.toUpperCase()}`, value]);
  return createSecrets(Object.fromEntries(environment) as Record<string, string>).resolve(
    collector.settings.parse(settings),
  );
}
