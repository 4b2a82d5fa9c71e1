/** Settings that say nothing and take nothing. */
import type { ApiDependencies } from '#hub/api/dependencies.ts';
import type { SettingsDesk } from '#hub/settings/settings-desk.ts';

export function fakeSettings(): SettingsDesk {
  const changed = { revision: 'next', waitsForRestart: [] };
  return {
    view: () => ({
      revision: 'first',
      file: 'mantel.yaml',
      secretsFile: 'secrets.yaml',
      written: {},
      sources: [],
      secrets: [],
      problem: null,
      waitsForRestart: [],
    }),
    form: () => [],
    sources: () => [],
    change: async () => changed,
    addSource: async ({ kind }) => ({ ...changed, id: kind }),
    editSource: async () => undefined,
    removeSource: async () => undefined,
    setSecret: async (name) => ({ name, isSet: true, lastFour: null, from: 'file', usedBy: [] }),
    removeSecret: async () => false,
  };
}

const state = { on: false, can: false, how: null, text: 'It cannot be done here.' };
export const fakeAutostart: ApiDependencies['autostart'] = { state: () => state, set: () => state };

const backup = { name: 'a.mantel', at: 0, bytes: 1, why: 'asked' } as const;
export const fakeBackups: ApiDependencies['backups'] = {
  list: async () => ({
    folder: 'backups',
    schedule: { enabled: true, at: '03:30', keep: 7, next: null },
    backups: [backup],
    running: null,
    trouble: null,
    restored: null,
  }),
  make: async () => backup,
  takeIn: async () => backup,
  read: () => undefined,
  remove: async () => false,
  restore: async () => undefined,
};
