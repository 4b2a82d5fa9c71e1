/** The hub as a process: signals, exit status, and what it prints. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import electronManifest from 'electron/package.json' with { type: 'json' };
import { lockHolder } from '#hub/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const entry = join(import.meta.dirname, '../../hub/main.ts');

function run(
  args: readonly string[],
  ipc = false,
  preload: readonly string[] = [],
  environment: Readonly<Record<string, string>> = { CI: 'true' },
) {
  const stdio = ['ignore', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])] as const;
  const child = spawn(process.execPath, [...preload, entry, ...args], {
    stdio: [...stdio],
    env: { ...process.env, CI: undefined, ...environment },
  });
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const ended = once(child, 'exit').then(([code, signal]: unknown[]) => signal ?? code);
  const says = async (wanted: string): Promise<void> => {
    while (!text.includes(wanted)) {
      const next = await Promise.race([once(child.stdout ?? child, 'data'), ended.then(() => undefined)]);
      if (next === undefined && !text.includes(wanted))
        throw new Error(`It ended without saying "${wanted}":\n${text}`);
    }
  };
  return { child, ended, says, text: () => text };
}

const begin = (folder: string, ipc = false, preload: readonly string[] = []) => {
  writeFileSync(join(folder, 'mantel.yaml'), 'collectors: [{kind: mqtt}]\n');
  return run(['--data', folder, '--port', '0', '--mqtt-port', '0'], ipc, preload);
};

/** A start that opens its window in Chromium, which takes down what it is to show. */
function windowIn(folder: string) {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at('mantel.yaml'), 'collectors: [{kind: mqtt}]\n');
  mkdirSync(at('shell'));
  writeFileSync(at('shell/failed-boots.json'), JSON.stringify({ version: electronManifest.version, failed: 2 }));
  writeFileSync(at('chromium'), `#!/bin/sh\necho "$1" >> '${at('shown')}'\n`, { mode: 0o755 });
  const environment = { DISPLAY: ':4096', PATH: `${folder}:${process.env['PATH'] ?? ''}` };
  // No window is opened as root.
  const preload = ['--import', 'data:text/javascript,process.getuid = () => 1000'];
  const args = ['--open', '--data', folder, '--port', '0', '--mqtt-port', '0'];
  return {
    /** A line for each window: what it was told to show. */
    shown: (): string[] => (existsSync(at('shown')) ? readFileSync(at('shown'), 'utf8').trim().split('\n') : []),
    start: (ipc = false) => run(args, ipc, preload, environment),
  };
}

describe('the process', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('says where it is, and stops in order on %s', async (signal) => {
    using folder = temporaryFolder();
    const hub = begin(folder.path);
    await hub.says('Ready after');
    const url = lockHolder(join(folder.path, 'hub.lock'))?.url ?? 'no address';
    expect(hub.text()).toContain(`Mantel is at ${url}\n`);
    hub.child.kill(signal);
    expect(await hub.ended).toBe(0);
    expect(hub.text()).toContain('Stopped in order.');
    expect(existsSync(join(folder.path, 'hub.lock'))).toBe(false);
  });

  it('stops in order when the terminal it wrote to is gone', async () => {
    using folder = temporaryFolder();
    const hub = begin(folder.path);
    await hub.says('Ready after');
    hub.child.stdout?.destroy();
    hub.child.stderr?.destroy();
    hub.child.kill('SIGHUP');
    expect(await hub.ended).toBe(0);
    expect(existsSync(join(folder.path, 'hub.lock'))).toBe(false);
  });

  it('refuses to run twice for one folder, in one sentence', async () => {
    using folder = temporaryFolder();
    const first = begin(folder.path);
    await first.says('Ready after');
    const second = begin(folder.path);
    expect(await second.ended).toBe(78);
    expect(second.text()).toMatch(
      /^Mantel already runs for this data folder at http:\/\/127\.0\.0\.1:\d+ \(process \d+\)\.\n$/,
    );
    first.child.kill('SIGKILL');
    expect(await first.ended).toBe('SIGKILL');
    const third = begin(folder.path);
    await third.says('Ready after');
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
  });

  it('ends when whoever forked it is gone', async () => {
    using folder = temporaryFolder();
    const hub = begin(folder.path, true);
    await hub.says('Ready after');
    hub.child.disconnect();
    expect(await hub.ended).toBe(0);
    expect(hub.text()).toContain('Stopped in order.');
  });

  it('ends with a status for its starter and one plain sentence when the thread that writes the store is lost', async () => {
    using folder = temporaryFolder();
    const hub = begin(folder.path, false, ['--import', join(import.meta.dirname, 'end-writer-on-signal.ts')]);
    await hub.says('Ready after');
    hub.child.kill('SIGUSR2');
    expect(await hub.ended).toBe(75);
    expect(hub.text().match(/.*has to be started anew.*/g)).toEqual([
      '! The thread that writes the store ended unexpectedly, so Mantel stops; it has to be started anew.',
    ]);
    expect(hub.text()).toContain('Stopped in order.');
  });

  it('ends when the file of its store was removed, and begins a new one when started again', async () => {
    using folder = temporaryFolder();
    const hub = begin(folder.path);
    await hub.says('Ready after');
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder.path, 'store', `mantel.db${end}`), { force: true });
    expect(await hub.ended).toBe(75);
    expect(hub.text()).toContain("The store's file was removed or replaced while Mantel runs");
    expect(hub.text()).not.toContain('fault of its own');
    const next = begin(folder.path);
    await next.says('Ready after');
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);
  }, 60_000);

  it('says in one sentence that its store is damaged', async () => {
    using folder = temporaryFolder();
    mkdirSync(join(folder.path, 'store'));
    writeFileSync(join(folder.path, 'store', 'mantel.db'), 'These are not the pages you are looking for. '.repeat(100));
    const hub = begin(folder.path);
    expect(await hub.ended).toBe(1);
    expect(hub.text()).toContain('The store is damaged or is not a store of Mantel; restore the newest backup.\n');
    expect(hub.text()).not.toMatch(/fault of its own|\n +at /);
  });

  it('says that its own MQTT broker has no port', async () => {
    using folder = temporaryFolder();
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const taken = typeof address === 'object' && address ? String(address.port) : '';
    writeFileSync(join(folder.path, 'mantel.yaml'), 'collectors: []\n');
    const hub = run(['--data', folder.path, '--port', '0', '--mqtt-port', taken]);
    await hub.says('Ready after');
    const url = lockHolder(join(folder.path, 'hub.lock'))?.url ?? '';
    const status: unknown = await (await fetch(`${url}/api/v1/status`)).json();
    expect(JSON.stringify(status)).toMatch(/"id":"broker".*"title":"MQTT broker".*"state":"misconfigured"/);
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    other.close();
  });

  it('goes on without window, tray and notifications when these cannot be had', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'mantel.yaml'), 'collectors: [{kind: mqtt}]\n');
    const preload = ['--import', join(import.meta.dirname, 'broken-desktop.ts')];
    const args = ['--open', '--data', folder.path, '--port', '0', '--mqtt-port', '0'];
    const hub = run(args, false, preload, { DISPLAY: ':4096' });
    await hub.says('No window was opened: spawn EAGAIN.\n');
    expect(hub.text()).toContain('Notifications and the tray could not be started: EACCES: permission denied\n');
    expect(hub.text()).not.toContain('fault of its own');
    const url = lockHolder(join(folder.path, 'hub.lock'))?.url ?? '';
    expect((await fetch(`${url}/api/v1/status`)).status).toBe(200);
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
  });

  it('tells its starter of the window it opened, which has a ticket', async () => {
    using folder = temporaryFolder();
    const { shown, start } = windowIn(folder.path);
    const hub = start(true);
    expect(await once(hub.child, 'message')).toEqual(['opened', undefined]);
    await expect.poll(shown).toHaveLength(1);
    const url = lockHolder(join(folder.path, 'hub.lock'))?.url ?? '';
    expect(shown()[0]).toContain(`--app=${url}/api/v1/open?ticket=`);
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
  });

  it('opens a window that may administer for a hub that runs already', async () => {
    using folder = temporaryFolder();
    const { shown, start } = windowIn(folder.path);
    const first = begin(folder.path);
    await first.says('Ready after');
    const url = lockHolder(join(folder.path, 'hub.lock'))?.url ?? '';
    const second = start();
    expect(await second.ended).toBe(0);
    await expect.poll(shown).toHaveLength(1);
    const path = shown()[0]?.replace(`--app=${url}`, '') ?? '';
    expect(path).toMatch(/^\/api\/v1\/open\?ticket=/);
    const signed = await fetch(`${url}${path}`, { redirect: 'manual' });
    expect([signed.status, signed.headers.get('set-cookie')]).toEqual([
      303,
      expect.stringContaining('mantel_session='),
    ]);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  });

  it('ends while it starts', async () => {
    using folder = temporaryFolder();
    const hub = begin(folder.path);
    await hub.says('Data folder');
    hub.child.kill('SIGTERM');
    expect(await hub.ended).toBe(0);
    expect(existsSync(join(folder.path, 'hub.lock'))).toBe(false);
  });

  it('says what it does not understand', async () => {
    const hub = run(['--colour', 'red']);
    expect(await hub.ended).toBe(78);
    expect(hub.text()).toMatch(/^Unknown option '--colour'\. mantel --help lists the commands/);
  });
});
