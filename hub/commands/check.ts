/** Whether mantel.yaml is valid, and what it would change. */
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { collectors } from '#collectors/all.ts';
import { Misconfigured } from '#model/trouble.ts';
import { commandWords as words } from '#model/words/commands-en.ts';
import { dataFolder } from '../data-folder.ts';
import { changesBetween } from '../settings/changes-between.ts';
import { speakAsIn } from '../settings/language-of-home.ts';
import { referredSecrets } from '../settings/referred-secrets.ts';
import { createSecrets } from '../settings/secrets.ts';
import { composeSettings } from '../settings/settings-schema.ts';
import { sentence } from '../settings/settings-refused.ts';
import { readSettings } from '../settings/settings-text.ts';
import { readSecretsIfThere } from '../settings/secrets-if-there.ts';
import { isStartOnly } from '../settings/start-only.ts';
import { readAsked, type RunCommand } from './command.ts';
import { fileReason } from '../read-file.ts';

export const check: RunCommand = async (args, { folder: path, environment, say }) => {
  const [named] = readAsked('check', args, {}, 1).positionals;
  const folder = dataFolder(path);
  const file = named === undefined ? folder.settings : resolve(named);
  await speakAsIn(folder.settings, file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new Misconfigured(words.noFile(file, fileReason(error)), { cause: error });
  });
  const schema = composeSettings(collectors);
  const { settings, fault } = readSettings(text, schema, basename(file));
  if (fault) {
    say(sentence(fault.reason));
    return 1;
  }
  say(words.settingsValid(file));

  const known = await readSecretsIfThere(folder.secrets);
  const given = createSecrets(environment);
  const missing = [...referredSecrets(settings)].filter(([name]) => !known.has(name) && !given.has(name));
  for (const [name, users] of missing) say(words.secretMissing(name, users.join(', ')));

  const before = await readFile(folder.lastGoodSettings, 'utf8').catch(() => undefined);
  const inForce = before === undefined ? undefined : readSettings(before, schema).settings;
  if (!inForce) {
    say(words.settingsFirst);
    return missing.length > 0 ? 1 : 0;
  }
  const changes = changesBetween(inForce, settings);
  if (changes.length === 0) say(words.settingsSame);
  for (const { where, was, becomes } of changes) {
    say(words.settingsChange(where.join('.'), was ?? words.unset, becomes ?? words.unset));
  }
  if (changes.some(({ where }) => isStartOnly(where))) say(words.settingsAtStart);
  return missing.length > 0 ? 1 : 0;
};
