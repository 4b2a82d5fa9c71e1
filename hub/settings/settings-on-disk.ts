/** mantel.yaml and secrets.yaml as files: made, written together, and what stands in the way of reading them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Collector } from '#model/collector.ts';
import type { Settings } from '#model/settings.ts';
import { messageOf } from '#model/trouble.ts';
import { settingsWords } from '#model/words/hub-en.ts';
import type { DataFolder } from '../data-folder.ts';
import { writeWhole } from '../write-file.ts';
import { readSecrets } from './secrets.ts';
import type { SettingsSchema } from './settings-schema.ts';
import { readSettings } from './settings-text.ts';

/** The texts of mantel.yaml and of secrets.yaml. */
export type SettingsTexts = { readonly settings: string; readonly secrets: string };

/** Each whole, and in such an order that no settings name a secret that went, should the second not be written. */
export async function writeTexts(
  folder: Pick<DataFolder, 'settings' | 'secrets'>,
  before: SettingsTexts,
  next: SettingsTexts,
): Promise<void> {
  const left = readSecrets(next.secrets);
  const takesOut = [...readSecrets(before.secrets).keys()].some((name) => !left.has(name));
  for (const each of takesOut ? (['settings', 'secrets'] as const) : (['secrets', 'settings'] as const)) {
    if (next[each] !== before[each]) await writeWhole(folder[each], next[each]);
  }
}

export async function createIfAbsent(path: string, collectors: readonly Collector[]): Promise<void> {
  if (existsSync(path)) return;
  // Needed once in a lifetime, so not kept in memory by every start.
  const { settingsTemplate } = await import('./settings-template.ts');
  await writeWhole(path, settingsTemplate(collectors));
}

/** A wall must not stay dark because of a typing error before a power cut. Undefined when none were ever valid. */
export async function lastGoodSettings(folder: DataFolder, schema: SettingsSchema): Promise<Settings | undefined> {
  const kept = await readFile(folder.lastGoodSettings, 'utf8').catch(() => undefined);
  return kept === undefined ? undefined : readSettings(kept, schema).settings;
}

export function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return settingsWords.gone;
  return code === 'EACCES' ? settingsWords.forbidden : settingsWords.unreadable(messageOf(error));
}
