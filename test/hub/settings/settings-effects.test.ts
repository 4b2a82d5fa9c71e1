import { expect, test } from 'vitest';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { followSettings } from '#hub/settings/settings-effects.ts';
import type { SettingsTrouble } from '#hub/settings/settings-file.ts';
import { fakeCollectors } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';

test('the journal says what is wrong with the settings, and when they are valid again', async () => {
  const wrong: SettingsTrouble = { line: 2, reason: 'mantel.yaml line 2: api.port: write a number.' };
  const journal: string[] = [];
  let tell: (trouble: SettingsTrouble | undefined) => void = () => undefined;
  const nothing = { [Symbol.dispose]: () => undefined };
  using _following = await followSettings({
    file: {
      current: composeSettings(fakeCollectors).parse({}),
      trouble: wrong,
      onChange: () => nothing,
      onTrouble(listener) {
        tell = listener;
        return nothing;
      },
      edit: async () => undefined,
      inForce: '',
      read: () => Promise.resolve({ settings: '', secrets: '' }),
      rewrite: () => Promise.resolve({ settings: '', secrets: '' }),
      addCollector: async () => '',
      reload: async () => undefined,
      close: async () => undefined,
    },
    supervisor: { apply: async () => undefined, note: () => undefined },
    live: { screen: () => undefined },
    ingest: { journal: ({ level, text }) => void journal.push(`${level}: ${text}`) },
    clock: { now: () => 0 },
    log: createRememberingLog(),
    timeZone: 'UTC',
    changed: () => undefined,
  });
  tell(undefined);
  expect(journal).toEqual([`warn: ${wrong.reason}`, 'info: The settings are valid again.']);
});
