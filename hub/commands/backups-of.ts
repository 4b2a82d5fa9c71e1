/** The folder of the backups by the settings that a start would find. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { coreSettings } from '#model/settings.ts';
import type { DataFolder } from '../data-folder.ts';
import { parseSettingsText } from '../settings/settings-text.ts';
import { writtenSettings } from '../settings/written-settings.ts';

export function backupsOf(folder: DataFolder): string {
  for (const path of [folder.settings, folder.lastGoodSettings]) {
    if (!existsSync(path)) continue;
    const text = readFileSync(path, 'utf8');
    if (parseSettingsText(text).document.errors.length > 0) continue;
    const { data } = coreSettings.backup.safeParse(writtenSettings(text)['backup']);
    if (data) return resolve(folder.path, data.folder);
  }
  return resolve(folder.path, coreSettings.backup.parse(undefined).folder);
}
