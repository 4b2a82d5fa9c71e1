import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { electronBoots } from '#desktop/electron-boots.ts';
import { openScreen, type OpenOptions } from '#desktop/open-screen.ts';
import { createFakeClock } from '../fake-clock.ts';
import { fakeProcess } from './fake-process.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'mantel-open-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const there = { program: '/electron', version: '45.5.0' };

function begin(different: Partial<OpenOptions> & { found?: typeof there | 'after fetching' } = {}) {
  const { found, ...others } = { found: there, ...different };
  const clock = createFakeClock();
  const shell = fakeProcess();
  const fetcher = fakeProcess();
  const said: string[] = [];
  const chromium: string[] = [];
  const shells: { args: string[]; environment: Record<string, string | undefined> }[] = [];
  const stop = new AbortController();
  let fetched = false;
  let tickets = 0;
  let outcome: unknown = 'under way';
  void openScreen({
    url: () => `http://127.0.0.1:8440/?ticket=${(tickets += 1)}`,
    dataFolder: folder,
    environment: { DISPLAY: ':0', ELECTRON_RUN_AS_NODE: '1' },
    isRoot: false,
    chromium: '/usr/bin/chromium',
    electron: {
      wanted: '45.5.0',
      find: () => (found === 'after fetching' ? (fetched ? there : undefined) : found),
      fetch: () => fetcher.child,
      app: '/mantel',
      isAccompanied: true,
      spawn(_program, args, environment) {
        shells.push({ args, environment });
        return shell.child;
      },
      boots: electronBoots(folder, (why) => said.push(why)),
    },
    spawn(_program, args) {
      chromium.push(args[0] ?? '');
      return Object.assign(new EventEmitter(), { kill: () => chromium.push('closed'), unref: () => undefined });
    },
    timers: clock.timers,
    signal: stop.signal,
    say: (sentence) => said.push(sentence),
    ...others,
  }).then(({ kind }) => (outcome = kind));
  return {
    clock,
    shell,
    fetcher,
    said,
    chromium,
    shells,
    stop,
    outcome: () => outcome,
    arrive: () => (fetched = true),
  };
}

describe('without a chance of a window', () => {
  it.each([
    ['in CI', { environment: { CI: '1', DISPLAY: ':0' } }],
    ['without a display', { environment: {} }],
    ['as root', { isRoot: true }],
  ])('nothing is started or fetched %s', async (_, difference) => {
    const { clock, outcome, shells, chromium, fetcher } = begin({ ...difference, found: 'after fetching' });
    await clock.advance(0);
    expect(outcome()).toBe('address');
    expect(shells).toEqual([]);
    expect(chromium).toEqual([]);
    expect(fetcher.child.listenerCount('exit')).toBe(0);
  });
});

describe('Electron', () => {
  it('shows the page, only attaching to the hub of this folder', async () => {
    const { clock, shell, shells, outcome, chromium } = begin();
    await clock.advance(10_000);
    expect(outcome()).toBe('under way');
    shell.print('The window shows the hub.\nmantel-she');
    shell.print('ll: shown\n');
    await clock.advance(60_000);
    expect(outcome()).toBe('window');
    expect(chromium).toEqual([]);
    expect(shells).toEqual([
      {
        args: ['--ozone-platform=x11', '/mantel'],
        environment: {
          DISPLAY: ':0',
          MANTEL_DATA: folder,
          MANTEL_SHELL_ATTACHES: '1',
          MANTEL_SHELL_ACCOMPANIED: '1',
          ELECTRON_RUN_AS_NODE: undefined,
        },
      },
    ]);
    expect(shell.kills).toEqual([]);
  });

  it('that runs already has come to the front', async () => {
    const { clock, shell, outcome, chromium } = begin();
    await clock.advance(0);
    shell.print('mantel-shell: handed over\n');
    shell.end(0);
    await clock.advance(20_000);
    expect(outcome()).toBe('window');
    expect(chromium).toEqual([]);
  });

  it.each([
    ['ends', (shell: ReturnType<typeof fakeProcess>) => shell.end(1), /ended with status 1/],
    ['ends well without a page', (shell: ReturnType<typeof fakeProcess>) => shell.end(0), /ended with status 0/],
    ['is killed', (shell: ReturnType<typeof fakeProcess>) => shell.end(null, 'SIGSEGV'), /SIGSEGV/],
    [
      'is not there',
      (shell: ReturnType<typeof fakeProcess>) => shell.child.emit('error', new Error('ENOENT')),
      /could not be started \(ENOENT\)/,
    ],
  ])('that %s before it shows a page is followed by Chromium at once', async (_, act, why) => {
    const { clock, shell, outcome, chromium, said } = begin();
    await clock.advance(0);
    act(shell);
    await clock.advance(0);
    expect(outcome()).toBe('window');
    expect(chromium).toEqual(['--app=http://127.0.0.1:8440/?ticket=1']);
    expect(said.at(-1)).toMatch(why);
    expect(clock.pending).toBe(0);
  });

  it('that shows nothing within 15 s is ended, by force if need be, and followed by Chromium', async () => {
    const { clock, shell, chromium, said } = begin();
    await clock.advance(14_999);
    expect(chromium).toEqual([]);
    await clock.advance(1);
    expect(chromium).toHaveLength(1);
    expect(said.at(-1)).toContain('showed no page within 15 s');
    expect(shell.kills).toEqual(['SIGTERM']);
    await clock.advance(2_000);
    expect(shell.kills).toEqual(['SIGTERM', 'SIGKILL']);
    shell.end(null, 'SIGKILL');
    await clock.advance(1_000);
    expect(chromium).toHaveLength(1);
  });

  it('that breaks after its page was shown is followed by Chromium, and one that a person quits is not', async () => {
    for (const [status, windows] of [
      [1, 1],
      [0, 0],
    ] as const) {
      const { clock, shell, chromium } = begin();
      await clock.advance(0);
      shell.print('mantel-shell: shown\n');
      await clock.advance(60_000);
      shell.end(status);
      await clock.advance(1_000);
      expect(chromium).toHaveLength(windows);
    }
  });

  it('is not tried a third time after two failures in a row', async () => {
    for (let round = 0; round < 2; round++) {
      const { clock, shell } = begin();
      await clock.advance(0);
      shell.end(1);
      await clock.advance(0);
    }
    const third = begin();
    await third.clock.advance(0);
    expect(third.shells).toEqual([]);
    expect(third.chromium).toHaveLength(1);
    expect(third.said).toEqual([expect.stringMatching(/showed nothing twice.*failed-boots\.json/)]);
    rmSync(path.join(folder, 'shell', 'failed-boots.json'));
    const again = begin();
    await again.clock.advance(0);
    again.shell.print('mantel-shell: shown\n');
    await again.clock.advance(0);
    expect(again.outcome()).toBe('window');
  });

  it('is closed with the hub, and Chromium not opened for it', async () => {
    const { clock, shell, stop, chromium } = begin();
    await clock.advance(0);
    shell.print('mantel-shell: shown\n');
    await clock.advance(0);
    stop.abort();
    shell.end(1);
    await clock.advance(5_000);
    expect(shell.kills).toEqual(['SIGTERM']);
    expect(chromium).toEqual([]);
  });

  it('is closed with the hub also while it still starts', async () => {
    const { clock, shell, stop, outcome, chromium } = begin();
    await clock.advance(0);
    stop.abort();
    shell.end(null, 'SIGTERM');
    await clock.advance(20_000);
    expect(outcome()).toBe('window');
    expect(chromium).toEqual([]);
    expect(clock.pending).toBe(0);
  });
});

describe('an Electron that is not there yet', () => {
  it('is fetched, then used', async () => {
    const { clock, fetcher, arrive, shells, said } = begin({ found: 'after fetching' });
    await clock.advance(0);
    fetcher.print('50\n');
    arrive();
    fetcher.end(0);
    await clock.advance(0);
    expect(shells).toHaveLength(1);
    expect(said).toEqual([expect.stringContaining('Fetching Electron 45.5.0'), expect.stringContaining('50 %')]);
  });

  it('that is refused is followed by Chromium at once', async () => {
    const { clock, fetcher, chromium, said } = begin({ found: 'after fetching' });
    await clock.advance(0);
    fetcher.print('connect ECONNREFUSED\n');
    fetcher.end(1);
    await clock.advance(0);
    expect(chromium).toHaveLength(1);
    expect(said.at(-1)).toBe('Electron could not be fetched (connect ECONNREFUSED), so the screen opens in Chromium.');
  });
});
