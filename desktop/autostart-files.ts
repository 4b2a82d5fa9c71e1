/** The files by which Mantel is started by itself: where they lie, and what they start. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const name = 'mantel';

export type AutostartFiles = {
  /** Of the desktop: XDG autostart. */
  readonly entry: string;
  /** Of systemd for this user; the link in `wanted` switches it on. */
  readonly unit: string;
  readonly wanted: string;
};

/** Where systemd keeps what is switched on for the whole machine, among it the service of the package mantel-hub. */
export const systemUnits = '/etc/systemd/system';

/** The service, where it is switched on and keeps its data in this folder. */
export function serviceOf(dataFolder: string, units: string): string | undefined {
  const file = path.join(units, 'multi-user.target.wants', `${name}-hub.service`);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').split(/\s/).includes(`MANTEL_DATA=${dataFolder}`) ? file : undefined;
}

export function autostartFiles(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
): AutostartFiles {
  const config = environment['XDG_CONFIG_HOME'] || path.join(home, '.config');
  const units = path.join(config, 'systemd', 'user');
  return {
    entry: path.join(config, 'autostart', `${name}.desktop`),
    unit: path.join(units, `${name}.service`),
    wanted: path.join(units, 'default.target.wants', `${name}.service`),
  };
}

/** Program and arguments of the line that starts it, of a file that Mantel has written; none where it has no such line. */
export function programOf(text: string): readonly string[] {
  const [, line = ''] = /^Exec(?:Start)?=(.*)$/m.exec(text) ?? [];
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
    (quoted ?? bare ?? '').replaceAll(/\\(.)/g, '$1').replaceAll(/%%/g, '%').replaceAll('$$', '$'),
  );
}
