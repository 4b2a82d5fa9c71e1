/** Which secrets settings refer to. Pure. */
import { Secret } from '#model/secret.ts';
import type { Settings } from '#model/settings.ts';

/** Names of the entries, each with the ids of sources, or the section, that refer to it. */
export function referredSecrets({ collectors, ...core }: Settings): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  const note = (user: string, value: unknown): void => {
    for (const name of namesIn(value)) {
      const known = users.get(name) ?? [];
      if (!known.includes(user)) users.set(name, [...known, user]);
    }
  };
  for (const { id, settings } of collectors) note(id, settings);
  for (const [section, value] of Object.entries(core)) note(section, value);
  return users;
}

/** Names of the entries that nothing but this source refers to. */
export function secretsOnlyOf(settings: Settings, id: string): readonly string[] {
  return [...referredSecrets(settings)].filter(([, users]) => users.every((user) => user === id)).map(([name]) => name);
}

function namesIn(value: unknown): string[] {
  if (value instanceof Secret) return [value.name];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(namesIn) : [];
}
