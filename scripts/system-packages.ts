/** Programs outside npm that some suites need, and how Debian brings them. */
import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, globSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

type SystemTool = { readonly name: string; readonly package: string; readonly find: () => string | undefined };

function onPath(...names: string[]): string | undefined {
  for (const name of names) {
    // Debian keeps daemons in a folder that is not on everybody's path.
    for (const folder of [...(process.env['PATH'] ?? '').split(path.delimiter), '/usr/sbin']) {
      const file = path.join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here; the next folder may have it.
      }
    }
  }
  return undefined;
}

const mosquitto: SystemTool = { name: 'mosquitto', package: 'mosquitto', find: () => onPath('mosquitto') };

const tools: readonly SystemTool[] = [
  { name: 'chromium', package: 'chromium', find: () => onPath('chromium', 'chromium-browser', 'google-chrome') },
  { name: 'mosquitto_pub', package: 'mosquitto-clients', find: () => onPath('mosquitto_pub') },
  mosquitto,
  { name: 'caddy', package: 'caddy', find: () => onPath('caddy') },
  { name: 'openssl', package: 'openssl', find: () => onPath('openssl') },
  { name: 'socat', package: 'socat', find: () => onPath('socat') },
  { name: 'Xvfb', package: 'xvfb', find: () => onPath('Xvfb') },
  { name: 'strace', package: 'strace', find: () => onPath('strace') },
  {
    name: 'faketime',
    package: 'libfaketime',
    find: () => globSync('/usr/lib/*/faketime/libfaketime.so.1')[0],
  },
  { name: 'dbus-daemon', package: 'dbus-daemon', find: () => onPath('dbus-daemon') },
  { name: 'dbus-send', package: 'dbus-bin', find: () => onPath('dbus-send') },
  { name: 'Xvfb', package: 'xvfb', find: () => onPath('Xvfb') },
  { name: 'xset', package: 'x11-xserver-utils', find: () => onPath('xset') },
  { name: 'openbox', package: 'openbox', find: () => onPath('openbox') },
  { name: 'dunst', package: 'dunst', find: () => onPath('dunst') },
  { name: 'xfce4-panel', package: 'xfce4-panel', find: () => onPath('xfce4-panel') },
  { name: 'xfconf-query', package: 'xfconf', find: () => onPath('xfconf-query') },
  { name: 'xdotool', package: 'xdotool', find: () => onPath('xdotool') },
  { name: 'import', package: 'imagemagick', find: () => onPath('import') },
  { name: 'dpkg-deb', package: 'dpkg', find: () => onPath('dpkg-deb') },
  { name: 'lintian', package: 'lintian', find: () => onPath('lintian') },
  { name: 'mksquashfs', package: 'squashfs-tools', find: () => onPath('mksquashfs') },
  { name: 'unsquashfs', package: 'squashfs-tools', find: () => onPath('unsquashfs') },
  { name: 'desktop-file-validate', package: 'desktop-file-utils', find: () => onPath('desktop-file-validate') },
  { name: 'appstreamcli', package: 'appstream', find: () => onPath('appstreamcli') },
  { name: 'zstd', package: 'zstd', find: () => onPath('zstd') },
  { name: 'debootstrap', package: 'debootstrap', find: () => onPath('debootstrap') },
  { name: 'qemu-aarch64-static', package: 'qemu-user-static', find: () => onPath('qemu-aarch64-static') },
  {
    name: 'libc of arm64',
    package: 'libc6-arm64-cross',
    find: () => globSync('/usr/aarch64-linux-gnu/lib/libc.so.6')[0],
  },
  {
    name: 'libstdc++ of arm64',
    package: 'libstdc++6-arm64-cross',
    find: () => globSync('/usr/aarch64-linux-gnu/lib/libstdc++.so.6')[0],
  },
  // Debian's upsd on the path is a script that refuses to run by hand.
  { name: 'upsd', package: 'nut-server', find: () => globSync('/{usr/,}lib/nut/upsd')[0] },
  {
    name: 'a font',
    package: 'fonts-dejavu-core',
    find: () => globSync('/usr/share/fonts/**/*.{ttf,otf}')[0],
  },
];

/** Only the comparison with peers needs these (bench/peers). */
const peers: readonly SystemTool[] = [
  mosquitto,
  { name: 'influxd', package: 'influxdb', find: () => onPath('influxd') },
  { name: 'victoria-metrics', package: 'victoria-metrics', find: () => onPath('victoria-metrics') },
];

const sets = { tests: tools, peers };
/** What is wanted for: the suites, or the comparison with peers. */
export type ToolSet = keyof typeof sets;

/** Where a program is, or undefined when this machine lacks it. Throws for a name that is not in the table. */
export function findTool(name: string): string | undefined {
  const tool = [...tools, ...peers].find((one) => one.name === name);
  if (!tool) throw new Error(`scripts/system-packages.ts knows no program called ${name}`);
  return tool.find();
}

/** The line a person types to get what is missing; undefined when nothing is. */
export function installLine(set: ToolSet = 'tests'): string | undefined {
  const missing = sets[set].filter((tool) => !tool.find()).map((tool) => tool.package);
  return missing.length === 0 ? undefined : `apt-get install --no-install-recommends ${missing.join(' ')}`;
}

/**
 * Installs what is missing when this is root on Debian. Nothing that comes along is started: while apt runs,
 * policy-rc.d refuses it, as in an image build. Returns a sentence when something stays missing.
 */
export function installSystemPackages(say: (text: string) => void, set: ToolSet = 'tests'): string | undefined {
  const line = installLine(set);
  if (!line) return undefined;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return `as root: apt-get update && ${line}`;
  say(`installing ${line.split(' ').slice(3).join(', ')} with apt ...`);
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) {
    writeFileSync(policy, '#!/bin/sh\nexit 101\n');
    chmodSync(policy, 0o755);
  }
  try {
    apt('update', '-q');
    apt(...line.split(' ').slice(1), '-y', '-q');
  } catch (error) {
    say(`apt did not succeed: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    if (ours) rmSync(policy, { force: true });
  }
  const still = installLine(set);
  return still && `apt-get update && ${still}`;
}

function apt(...args: string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const done = spawnSync('apt-get', args, { env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.error?.message ?? (done.stderr.trim() || `apt-get ${args[0]} failed`));
}
