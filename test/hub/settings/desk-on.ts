/** The desk of the settings on real files, without a hub. What is written by hand is not taken up by itself. */
import { readFileSync, writeFileSync } from 'node:fs';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { createSettingsDesk } from '#hub/settings/settings-desk.ts';
import { openSettings } from '#hub/settings/settings-file.ts';
import { fakeCollectors } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';

const never = { [Symbol.dispose]: () => undefined };

export async function deskOn(path: string, settings: string, secretsText = '# Ours\n') {
  const folder = prepareDataFolder(path);
  writeFileSync(folder.settings, settings);
  writeFileSync(folder.secrets, secretsText);
  const secrets = createSecrets({});
  const file = await openSettings({
    folder,
    collectors: fakeCollectors,
    secrets,
    timers: { after: () => never, every: () => never },
    log: createRememberingLog(),
  });
  return {
    folder,
    file,
    desk: createSettingsDesk({ file, folder, secrets, collectors: fakeCollectors }),
    settings: () => readFileSync(folder.settings, 'utf8'),
    secrets: () => readFileSync(folder.secrets, 'utf8'),
    byHand: (text: string) => writeFileSync(folder.settings, text),
    [Symbol.asyncDispose]: () => file.close(),
  };
}
