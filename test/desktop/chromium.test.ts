import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { decideScreen, openScreen, type ScreenSituation } from '#desktop/chromium.ts';

const atHome: ScreenSituation = {
  url: 'http://127.0.0.1:1870/?ticket=abc',
  dataFolder: '/home/a/.mantel',
  environment: { DISPLAY: ':0' },
  isRoot: false,
  chromium: '/usr/bin/chromium',
};

describe('the decision', () => {
  test('opens an app window with a profile of its own', () => {
    expect(decideScreen(atHome)).toMatchObject({
      kind: 'window',
      program: '/usr/bin/chromium',
      args: expect.arrayContaining([
        '--app=http://127.0.0.1:1870/?ticket=abc',
        '--user-data-dir=/home/a/.mantel/chromium',
        '--ozone-platform=x11',
      ]),
    });
  });

  test('names Wayland where there is one', () => {
    const environment = { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' };
    expect(decideScreen({ ...atHome, environment })).toMatchObject({
      args: expect.arrayContaining(['--ozone-platform=wayland']),
    });
  });

  test.each([
    ['in CI', { environment: { DISPLAY: ':0', CI: 'true' } }, 'CI'],
    ['without a display', { environment: {} }, 'no display'],
    ['with an empty display', { environment: { DISPLAY: '' } }, 'no display'],
    ['as root', { isRoot: true }, 'root'],
    ['without Chromium', { chromium: undefined }, 'not installed'],
  ])('gives the address %s', (_, difference, why) => {
    const decision = decideScreen({ ...atHome, ...difference });
    expect(decision).toEqual({ kind: 'address', why: expect.stringContaining(why) });
  });
});

/** Stands for Chromium and records what was done to it. */
function fakeChromium() {
  const events = new EventEmitter();
  const done: unknown[] = [];
  const child = Object.assign(events, {
    kill: (signal: string) => done.push(['kill', signal]),
    unref: () => done.push(['unref']),
  });
  const spawn = (program: string, args: readonly string[]) => {
    done.push(['spawn', program, args.length > 0]);
    return child;
  };
  return { events, done, spawn };
}

describe('opening', () => {
  test('starts Chromium once, lets the hub end without it, and closes it', () => {
    const { spawn, done, events } = fakeChromium();
    const failures: string[] = [];
    const screen = openScreen({ ...atHome, spawn, failed: (sentence) => failures.push(sentence) });
    screen[Symbol.dispose]();
    events.emit('exit', null, 'SIGTERM');
    expect(done).toEqual([['spawn', '/usr/bin/chromium', true], ['unref'], ['kill', 'SIGTERM']]);
    expect(failures).toEqual([]);
  });

  test('starts nothing when the address is to be printed', () => {
    const { spawn, done } = fakeChromium();
    const screen = openScreen({ ...atHome, isRoot: true, spawn, failed: () => undefined });
    screen[Symbol.dispose]();
    expect(screen.kind).toBe('address');
    expect(done).toEqual([]);
  });

  test('says once when Chromium breaks, and nothing when a person closes the window', () => {
    const failures: string[] = [];
    const broken = fakeChromium();
    openScreen({ ...atHome, spawn: broken.spawn, failed: (sentence) => failures.push(sentence) });
    broken.events.emit('error', new Error('EACCES'));
    broken.events.emit('exit', 1, null);
    expect(failures).toEqual([expect.stringMatching(/could not be started \(EACCES\)\. Open the address/)]);

    const closed = fakeChromium();
    openScreen({ ...atHome, spawn: closed.spawn, failed: (sentence) => failures.push(sentence) });
    closed.events.emit('exit', 0, null);
    expect(failures).toHaveLength(1);
  });
});
