/**
 * A Debian of its own, made by debootstrap and booted with its systemd in namespaces: packages are installed there as a
 * person would, and nothing of it is seen outside. Needs root. Disposing ends all its processes; mounts go with them.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type Ran = { readonly status: number; readonly output: string };

export type Machine = AsyncDisposable & {
  /** Its root folder, as seen from here. */
  readonly root: string;
  /** A line of shell in it, as root. `input` is what is typed. */
  run(line: string, input?: string): Ran;
  /** Throws with the output when the status is not 0. */
  must(line: string, input?: string): string;
  /** Runs the line again until it succeeds; throws with its last output after `limit` ms. */
  until(line: string, limit: number): Promise<string>;
};

/** Throws in a sentence when what it looks at is not so. */
export type Step = { readonly name: string; run(machine: Machine): Promise<void> | void };

const suite = 'bookworm';
/** Beside what Debian calls minimal: an init, what asks a person, and what a session of a machine in use has. */
const included = 'systemd,systemd-sysv,dbus,udev,debconf,adduser,init-system-helpers,procps,ca-certificates';
export const cache = path.join(process.env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'mantel', 'packages');

/** Made once and kept: the clean system as an archive. */
function cleanSystem(say: (text: string) => void): string {
  const archive = path.join(cache, `${suite}-${included.split(',').length}.tar`);
  if (existsSync(archive)) return archive;
  say(`debootstrap makes a clean Debian (${suite}), once ...`);
  mkdirSync(path.join(cache, 'archives'), { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'making-'));
  try {
    const root = path.join(folder, 'root');
    const kept = path.join(cache, 'archives');
    // What debootstrap mounts meanwhile ends with its namespace, however it ends.
    const own = ['--mount', '--propagation', 'private', 'debootstrap'];
    here('unshare', [...own, '--variant=minbase', `--include=${included}`, `--cache-dir=${kept}`, suite, root]);
    here('tar', ['-cf', path.join(folder, 'system.tar'), '-C', root, '.']);
    renameSync(path.join(folder, 'system.tar'), archive);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return archive;
}

function here(program: string, args: readonly string[]): string {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (done.status === 0) return done.stdout;
  throw new Error(`${program} failed: ${done.error?.message ?? `${done.stdout}${done.stderr}`.slice(-2_000)}`);
}

/** In a mount namespace of its own, so that nothing needs to be unmounted. systemd wants its control groups writable. */
const boot = `set -e
root=$1
echo $$ > "$2/cgroup.procs"
exec unshare --cgroup sh -ec '
root=$1
mount --bind "$root" "$root"
mount -t proc proc "$root/proc"
mount -t sysfs -o ro sysfs "$root/sys"
for each in run tmp dev; do mount -t tmpfs -o mode=755 tmpfs "$root/$each"; done
chmod 1777 "$root/tmp"
for each in null zero full random urandom tty; do touch "$root/dev/$each"; mount --bind "/dev/$each" "$root/dev/$each"; done
mkdir -p "$root/dev/pts" "$root/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666 devpts "$root/dev/pts"
ln -s pts/ptmx "$root/dev/ptmx"
mount -t tmpfs tmpfs "$root/dev/shm"
mount -t cgroup2 cgroup2 "$root/sys/fs/cgroup"
exec chroot "$root" /usr/bin/env -i container=mantel PATH=/usr/sbin:/usr/bin /lib/systemd/systemd --system --log-target=console
' sh "$root"
`;

/** `prepare` is told of the root folder while the network of this machine still reaches it. */
export async function openMachine(say: (text: string) => void, prepare?: (root: string) => void): Promise<Machine> {
  if (process.getuid?.() !== 0) throw new Error('a machine to install on is made as root only');
  const archive = cleanSystem(say);
  const folder = mkdtempSync(path.join(tmpdir(), 'mantel-machine-'));
  const root = path.join(folder, 'root');
  mkdirSync(root);
  here('tar', ['-xf', archive, '-C', root]);
  prepare?.(root);
  const group = ownGroup(path.basename(folder));
  const args = ['--mount', '--pid', '--fork', '--uts', '--ipc', '--net', 'sh', '-ec', boot, 'sh', root, group];
  const outer = spawn('unshare', args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(outer, 'exit');
  let said = '';
  for (const stream of [outer.stdout, outer.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));

  const run = (line: string, input = ''): Ran => {
    const enter = ['--target', String(firstProcess(outer.pid)), '--all', '--root', '--wd'];
    const clean = [
      'env',
      '-i',
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
      'HOME=/root',
      'LC_ALL=C.UTF-8',
    ];
    const done = spawnSync('nsenter', [...enter, ...clean, 'sh', '-c', `cd /root; ${line}`], {
      encoding: 'utf8',
      input,
      maxBuffer: 1 << 26,
    });
    // apt runs dpkg at a terminal of its own, whose lines end as those of terminals do.
    return { status: done.status ?? 1, output: `${done.stdout}${done.stderr}`.replaceAll('\r\n', '\n') };
  };
  const machine: Machine = {
    root,
    run,
    must(line, input) {
      const { status, output } = run(line, input);
      if (status !== 0) throw new Error(`"${line}" ended with ${status}: ${output.slice(-1_500)}`);
      return output;
    },
    async until(line, limit) {
      const end = performance.now() + limit;
      for (;;) {
        const { status, output } = run(line);
        if (status === 0) return output;
        if (performance.now() > end) throw new Error(`"${line}" not within ${limit} ms: ${output.slice(-1_500)}`);
        await sleep(200);
      }
    },
    async [Symbol.asyncDispose]() {
      // Its first process takes all others along.
      const first = firstProcess(outer.pid);
      process.kill(first === outer.pid ? Number(outer.pid) : first, 'SIGKILL');
      await ended;
      await removeGroup(group);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  try {
    await machine.until('systemctl is-system-running | grep -Eq "running|degraded"', 120_000);
  } catch (error) {
    await machine[Symbol.asyncDispose]();
    throw new Error(`the machine did not boot: ${said.slice(-1_500)}`, { cause: error });
  }
  return machine;
}

/** The one in the new process namespace: unshare's child. */
function firstProcess(outer: number | undefined): number {
  const children = readFileSync(`/proc/${outer}/task/${outer}/children`, 'utf8').trim();
  return Number(children.split(' ')[0] || outer);
}

/** A control group beside this process, for the machine's own to live below. */
function ownGroup(name: string): string {
  const mounted = readFileSync('/proc/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .find(([, , type]) => type === 'cgroup2')?.[1];
  if (mounted === undefined) throw new Error('systemd cannot be booted here: there are no control groups (cgroup2)');
  const own = /^0::(.*)$/m.exec(readFileSync('/proc/self/cgroup', 'utf8'))?.[1] ?? '/';
  const group = path.join(mounted, own, name);
  mkdirSync(group);
  return group;
}

async function removeGroup(group: string): Promise<void> {
  for (let tries = 0; tries < 50 && existsSync(group); tries += 1) {
    const below = readdirSync(group, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .toSorted((a, b) => b.length - a.length);
    try {
      for (const each of [...below, group]) rmdirSync(each);
    } catch {
      // A process in it is still ending.
      await sleep(100);
    }
  }
}

/**
 * In the clean system before it boots, with the network of this machine: the files and what they want, with what they
 * recommend if asked for. What is fetched is kept for the next time.
 */
export function withPackagesOf(files: readonly string[], recommended: boolean): (root: string) => void {
  return (root) => {
    const archives = path.join(cache, 'archives');
    mkdirSync(archives, { recursive: true });
    writeFileSync(path.join(root, 'etc/resolv.conf'), readFileSync('/etc/resolv.conf'));
    // Nobody wants this disk after a power cut.
    writeFileSync(path.join(root, 'etc/dpkg/dpkg.cfg.d/unsafe-io'), 'force-unsafe-io\n');
    for (const file of files) here('cp', [file, path.join(root, 'root', path.basename(file))]);
    const names = files.map((file) => `./${path.basename(file)}`).join(' ');
    // Only fetched: installing is what is looked at, and happens without a network.
    const fetch = `mount --bind "$2" "$1/var/cache/apt/archives" && mkdir -p "$2/partial" &&
      chroot "$1" apt-get update -q &&
      chroot "$1" sh -ec 'cd ~root && apt-get install -q -y --download-only ${recommended ? '' : '--no-install-recommends'} ${names}'`;
    here('unshare', ['--mount', '--propagation', 'private', 'sh', '-ec', fetch, 'sh', root, archives]);
    here('sh', ['-ec', 'cp "$2"/*.deb "$1/var/cache/apt/archives/"', 'sh', root, archives]);
  };
}
