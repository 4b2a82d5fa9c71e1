import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runKiosk } from '#desktop/kiosk.ts';
import { createFakeClock } from '../fake-clock.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

function world(folder: string, differences: { isRoot?: boolean; left?: () => Promise<boolean> } = {}) {
  const clock = createFakeClock();
  const stopping = new AbortController();
  const said: string[] = [];
  const started: { args: readonly string[]; env: Environment; browser: EventEmitter; killed: string[] }[] = [];
  const place: { url: string | undefined; hub: string } = { url: undefined, hub: 'http://127.0.0.1:8440' };
  const done = runKiosk(
    {
      timers: clock.timers,
      random: () => 0,
      say: (sentence) => said.push(sentence),
      dataFolder: folder,
      environment: { DISPLAY: ':0', XDG_DATA_DIRS: '/usr/share' },
      isRoot: false,
      chromium: '/usr/bin/chromium',
      hub: () => place.hub,
      left: () => Promise.resolve(false),
      address: () => Promise.resolve(place.url),
      spawn(_program, args, env) {
        const killed: string[] = [];
        const browser = Object.assign(new EventEmitter(), { kill: (signal: string) => killed.push(signal) });
        started.push({ args, env, browser, killed });
        return browser;
      },
      ...differences,
    },
    stopping.signal,
  );
  return { clock, stopping, said, started, place, done };
}

test('waits for the hub, then fills the screen, black before the page', async () => {
  using folder = temporaryFolder();
  const { clock, stopping, said, started, place, done } = world(folder.path);
  await clock.advance(5_000);
  expect(said).toEqual(['Waiting for the hub at http://127.0.0.1:8440.']);
  place.url = 'http://127.0.0.1:8440/api/v1/open?ticket=a';
  await clock.advance(1_000);
  const [first] = started;
  expect(first?.args).toEqual(
    expect.arrayContaining([
      '--kiosk',
      '--app=http://127.0.0.1:8440/api/v1/open?ticket=a',
      `--user-data-dir=${join(folder.path, 'chromium-kiosk')}`,
      '--ozone-platform=x11',
    ]),
  );
  expect(first?.env).toMatchObject({ DISPLAY: ':0', GTK_THEME: 'mantel-black' });
  const [share = '', others] = (first?.env['XDG_DATA_DIRS'] ?? '').split(':');
  expect(others).toBe('/usr/share');
  expect(existsSync(join(share, 'themes/mantel-black/gtk-3.0/gtk.css'))).toBe(true);
  // A ticket is no secret of the log's.
  expect(said.at(-1)).toBe('The screen shows http://127.0.0.1:8440.');
  stopping.abort();
  await clock.endTurn();
  expect(first?.killed).toEqual(['SIGTERM']);
  first?.browser.emit('exit', 0, null);
  expect(await done).toBeUndefined();
  expect(clock.pending).toBe(0);
});

test('starts Chromium again, ever later, and soon again when it had been well', async () => {
  using folder = temporaryFolder();
  const { clock, stopping, said, started, place, done } = world(folder.path);
  place.url = 'http://127.0.0.1:8440';
  const fail = async (): Promise<string | undefined> => {
    started.at(-1)?.browser.emit('exit', null, 'SIGSEGV');
    await clock.endTurn();
    const sentence = said.at(-1);
    await clock.advance(60_000);
    return sentence;
  };
  await clock.advance(1_000);
  const pauses = [];
  for (let i = 0; i < 2; i++) {
    started.at(-1)?.browser.emit('error', new Error('EACCES'));
    await clock.endTurn();
    pauses.push(said.at(-1));
    await clock.advance(1_000);
  }
  expect(pauses).toEqual([
    'Chromium ended (EACCES); it is started again in 0.5 s.',
    'Chromium ended (EACCES); it is started again in 1.0 s.',
  ]);
  await clock.advance(60_000);
  expect(await fail()).toBe('Chromium ended (SIGSEGV); it is started again in 0.5 s.');
  expect(started).toHaveLength(4);
  stopping.abort();
  await clock.endTurn();
  await clock.advance(5_000);
  expect(started.at(-1)?.killed).toEqual(['SIGTERM', 'SIGKILL']);
  started.at(-1)?.browser.emit('exit', null, 'SIGKILL');
  await done;
});

test('follows a hub that comes back at another address, at once', async () => {
  using folder = temporaryFolder();
  const { clock, stopping, said, started, place, done } = world(folder.path);
  place.url = place.hub;
  await clock.advance(10_000);
  expect(started.map(({ killed }) => killed)).toEqual([[]]);
  place.url = place.hub = 'http://127.0.0.1:8441';
  await clock.advance(1_000);
  expect(started[0]?.killed).toEqual(['SIGTERM']);
  started[0]?.browser.emit('exit', 0, null);
  await clock.endTurn();
  expect(started[1]?.args).toContain('--app=http://127.0.0.1:8441');
  expect(said.slice(1)).toEqual(['The screen shows http://127.0.0.1:8440.', 'The screen shows http://127.0.0.1:8441.']);
  stopping.abort();
  await clock.endTurn();
  started[1]?.browser.emit('exit', 0, null);
  await done;
  expect(clock.pending).toBe(0);
});

test('ends while it waits', async () => {
  using folder = temporaryFolder();
  const { clock, stopping, done, started } = world(folder.path);
  await clock.advance(500);
  stopping.abort();
  expect(await done).toBeUndefined();
  expect(started).toEqual([]);
  expect(clock.pending).toBe(0);
});

test('says why no screen can be shown', async () => {
  using folder = temporaryFolder();
  const { done } = world(folder.path, { isRoot: true });
  expect(await done).toBe('No screen can be shown: Chromium does not run as root.');
});

test('ends when somebody has left on the page, and comes back when Chromium was only closed', async () => {
  using folder = temporaryFolder();
  let left = false;
  const { clock, said, started, place, done } = world(folder.path, { left: () => Promise.resolve(left) });
  place.url = 'http://127.0.0.1:8440/';
  await clock.advance(1_000);
  started[0]?.browser.emit('exit', 0, null);
  await clock.advance(2_000);
  expect(started).toHaveLength(2);
  left = true;
  started[1]?.browser.emit('exit', 0, null);
  await clock.advance(0);
  expect(await done).toBeUndefined();
  expect(said.at(-1)).toBe('Somebody has left the screen.');
  expect(started).toHaveLength(2);
});
