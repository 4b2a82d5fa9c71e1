/** The shell's starts: fresh, by the hub, beside a hub, packed, and those that fail. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { openSession, type Running, type Session } from '../electron-stand-in/session.ts';
import { booted, demand, hubPid, limits, measured, type Scenario } from './shell-scenario.ts';

export const boot: Scenario = {
  name: 'boot',
  async run() {
    await using session = await openSession();
    const ms = await measured(() => booted(session));
    await session.until(
      'one window, shown and brought no further',
      5_000,
      (seen) => seen.windows === 1 && seen.shows === 1,
    );
    return ms;
  },
};

export const foundHub: Scenario = {
  name: 'hub found',
  async run() {
    await using session = await openSession();
    const hub = session.hub(['--data', session.data]);
    while (session.hubNow().kind !== 'serving' && !hub.hasEnded()) await sleep(20);
    const pid = hubPid(session);
    const shell = await booted(session);
    demand(hubPid(session) === pid, 'the shell started a hub of its own');
    shell.kill('SIGTERM');
    const ms = await measured(async () =>
      demand((await shell.ended) === 0, `the shell ended with ${await shell.ended}`),
    );
    demand(!hub.hasEnded() && hubPid(session) === pid, 'quitting took the hub along that it had only found');
    hub.kill('SIGTERM');
    demand((await hub.ended) === 0, 'the hub did not end in order');
    return ms;
  },
};

/** `npm start` as a whole, from the hub on. */
export const openedByHub: Scenario = {
  name: 'start',
  async run() {
    await using session = await openSession();
    const hub = session.hub(['--data', session.data, '--open']);
    const ms = await measured(() => session.until('the page in Electron', limits.boot, ({ live }) => live));
    hub.kill('SIGTERM');
    demand((await hub.ended) === 0, `the hub ended with ${await hub.ended}`);
    const left = await session.untilNoneLeft(limits.quit);
    demand(left.length === 0, `left behind: ${left.join(', ')}`);
    return ms;
  },
};

/** An Electron that does not get as far as a page; the same start must show it in Chromium. */
export const failedBoot = (how: 'ends' | 'hangs'): Scenario => ({
  name: `boot that ${how}`,
  async run() {
    await using session = await openSession();
    const program = path.join(session.dist, 'electron');
    writeFileSync(program, how === 'ends' ? '#!/bin/sh\necho "no GL" >&2\nexit 1\n' : '#!/bin/sh\nexec sleep 600\n');
    const hub = session.hub(['--data', session.data, '--open']);
    const ms = await measured(() => liveInChromium(session, hub));
    const why = how === 'ends' ? 'ended with status 1 (no GL)' : 'showed no page within 15 s';
    demand(hub.output().includes(`Electron ${why}, so the screen opens in Chromium.`), `it said ${hub.output()}`);
    hub.kill('SIGTERM');
    demand((await hub.ended) === 0, `the hub ended with ${await hub.ended}`);
    const left = await session.untilNoneLeft(limits.quit);
    demand(left.length === 0, `left behind: ${left.join(', ')}`);
    return ms;
  },
});

async function liveInChromium(session: Session, hub: Running): Promise<void> {
  const portFile = path.join(session.data, 'chromium', 'DevToolsActivePort');
  const end = performance.now() + limits.boot + 15_000;
  // Chromium makes the file before it writes to it.
  const portIn = (): string => (existsSync(portFile) ? (readFileSync(portFile, 'utf8').split('\n')[0] ?? '') : '');
  let port = portIn();
  for (; port === ''; port = portIn()) {
    demand(performance.now() < end && !hub.hasEnded(), `Chromium was not opened: ${hub.output()}`);
    await sleep(50);
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts()[0]?.pages()[0] ?? (await browser.contexts()[0]?.waitForEvent('page'));
  await page?.waitForSelector('[data-link="live"]');
  // Over CDP this only lets go of it.
  await browser.close();
}

/** The unpacked app that electron-builder makes, run as a person would. Fetches electron-builder when it is not there. */
export const packaged: Scenario = {
  name: 'packaged',
  async run() {
    await using session = await openSession();
    const output = path.join(session.data, 'release');
    const made = session.program(process.execPath, [
      path.join(import.meta.dirname, '../../scripts/package.ts'),
      '--dir',
      '--stand-in',
      session.dist,
      '--output',
      output,
    ]);
    demand((await made.ended) === 0, `it could not be packed: ${made.output()}`);
    const shell = session.program(path.join(output, 'linux-unpacked', 'mantel'), []);
    const ms = await measured(() => session.until('the page of the packed app', limits.boot, ({ live }) => live));
    demand(shell.output().includes('its own hub'), `it said ${shell.output()}`);
    session.ask({ do: 'press', key: 'Control+q' }).catch(() => undefined);
    demand((await shell.ended) === 0, `the app ended with ${await shell.ended}`);
    const left = await session.untilNoneLeft(limits.quit);
    demand(left.length === 0, `left behind: ${left.join(', ')}`);
    return ms;
  },
};
