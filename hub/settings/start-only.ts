/** Which settings are read once, at the start, so that a change of them waits for the next one. Pure. */
import { isDeepStrictEqual } from 'node:util';
import type { Settings } from '#model/settings.ts';

type Path = readonly (string | number)[];

const sections = ['api', 'broker', 'store'] as const satisfies readonly (keyof Settings)[];
/** Asked for each time. */
const live: ReadonlySet<string> = new Set(['api.trust_loopback']);

export function isStartOnly(path: Path): boolean {
  const [section, name] = path;
  return sections.some((one) => one === section) && !live.has(`${String(section)}.${String(name)}`);
}

/** What differs between the settings of the start and those in force now. */
export function waitingForRestart(started: Settings, now: Settings): [string, string][] {
  return sections.flatMap((section) => {
    const before: Readonly<Record<string, unknown>> = started[section];
    const after: Readonly<Record<string, unknown>> = now[section];
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names]
      .filter((name) => isStartOnly([section, name]) && !isDeepStrictEqual(before[name], after[name]))
      .map((name): [string, string] => [section, name]);
  });
}
