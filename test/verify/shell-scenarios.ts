/** What the shell must live through, on the stand-in for Electron: each is one sentence when it went wrong. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from '@playwright/test';
import { standInVersion } from '../electron-stand-in/dist.ts';
import { openSession, type Running, type Session } from '../electron-stand-in/session.ts';

/** ms from the break until the page is back, or whatever else the scenario measures. */
export type Scenario = { readonly name: string; run(): Promise<number> };

const limits = { boot: 30_000, back: 20_000, quit: 15_000 };

async function booted(session: Session, environment: Readonly<Record<string, string>> = {}): Promise<Running> {
  const shell = session.shell([], environment);
  await session.until('the page of a fresh start', limits.boot, ({ live }) => live);
  return shell;
}

function hubPid(session: Session): number {
  const hub = session.hubNow();
  if (hub.kind !== 'serving') throw new Error('no hub serves');
  return hub.pid;
}

function demand(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(sentence);
}

async function measured(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

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

export const secondInstance: Scenario = {
  name: 'second instance',
  async run() {
    await using session = await openSession();
    await booted(session);
    const second = session.shell();
    const ms = await measured(async () => {
      demand((await second.ended) === 0, `the second start ended with ${await second.ended}`);
      await session.until('the first in front', 5_000, ({ focuses }) => focuses === 1);
    });
    const { windows } = await session.ask({ do: 'look' });
    demand(windows === 1, `there are ${windows} windows`);
    return ms;
  },
};

export const closedWindow: Scenario = {
  name: 'closed window',
  async run() {
    await using session = await openSession();
    const shell = await booted(session);
    await session.ask({ do: 'close window' });
    await session.until('no window', 5_000, ({ windows }) => windows === 0);
    const hub = hubPid(session);
    demand(!shell.hasEnded(), 'the shell ended with its window');
    const ms = await measured(async () => {
      await session.shell().ended;
      await session.until('the window again', limits.back, ({ live }) => live);
    });
    demand(hubPid(session) === hub, 'the hub was not the same');
    return ms;
  },
};

export const lockedIn: Scenario = {
  name: 'locked navigation',
  async run() {
    await using session = await openSession();
    await booted(session);
    const { url } = await session.ask({ do: 'look' });
    const ms = await measured(async () => {
      await session.ask({ do: 'open', url: 'http://127.0.0.1:9/' });
      await session.ask({ do: 'go', url: 'http://127.0.0.1:9/' });
      await session.until('both refused', 5_000, ({ popups, refused }) => popups === 1 && refused === 1);
    });
    const seen = await session.until('the page still there', 5_000, ({ live }) => live);
    demand(seen.url === url && seen.windows === 1, `the window is at ${seen.url}`);
    return ms;
  },
};

/** `deaf` withholds from the shell what Electron would tell it. */
export const rendererCrash = (deaf = false): Scenario => ({
  name: 'renderer crash',
  async run() {
    await using session = await openSession();
    await booted(session, deaf ? { STAND_IN_DEAF: '1' } : {});
    await session.ask({ do: 'crash' });
    return await measured(async () => {
      // For a moment the page may still seem to be there.
      await sleep(400);
      await session.until('the page after its crash', deaf ? 6_000 : limits.back, ({ live }) => live);
    });
  },
});

export const hubKilled: Scenario = {
  name: 'hub killed',
  async run() {
    await using session = await openSession();
    await booted(session);
    const before = hubPid(session);
    process.kill(before, 'SIGKILL');
    return await measured(async () => {
      await session.until('the hub and its page again', limits.back, ({ live, url }) => {
        const hub = session.hubNow();
        return live && hub.kind === 'serving' && hub.pid !== before && url.startsWith(hub.url);
      });
    });
  },
};

export const graphicsCrash: Scenario = {
  name: 'broken graphics',
  async run() {
    await using session = await openSession();
    const first = await booted(session);
    for (let round = 0; round < 3; round++) await session.ask({ do: 'break graphics' }).catch(() => undefined);
    return await measured(async () => {
      demand((await first.ended) === 0, `the shell ended with ${await first.ended}`);
      await session.until('the page without hardware acceleration', limits.boot, ({ live }) => live);
      const remembered = readFileSync(path.join(session.data, 'shell', 'remembered.json'), 'utf8');
      demand(remembered.includes(`"brokenGraphics":"${standInVersion}"`), `remembered is ${remembered}`);
    });
  },
};

export const quitting: Scenario = {
  name: 'quit',
  async run() {
    await using session = await openSession();
    const shell = await booted(session);
    await session.ask({ do: 'press', key: 'F11' });
    await session.until('the full screen', 5_000, ({ fullscreen }) => fullscreen);
    const ms = await measured(async () => {
      session.ask({ do: 'press', key: 'Control+q' }).catch(() => undefined);
      demand((await shell.ended) === 0, `the shell ended with ${await shell.ended}`);
      const left = await session.untilNoneLeft(limits.quit);
      demand(left.length === 0, `left behind: ${left.join(', ')}`);
    });
    demand(!existsSync(path.join(session.data, 'hub.lock')), 'the hub did not stop in order');
    return ms;
  },
};

export const shellKilled: Scenario = {
  name: 'shell killed',
  async run() {
    await using session = await openSession();
    const shell = await booted(session);
    shell.kill('SIGKILL');
    return await measured(async () => {
      const left = await session.untilNoneLeft(limits.quit);
      demand(left.length === 0, `left behind: ${left.join(', ')}`);
    });
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
  while (!existsSync(portFile)) {
    demand(performance.now() < end && !hub.hasEnded(), `Chromium was not opened: ${hub.output()}`);
    await sleep(50);
  }
  const [port] = readFileSync(portFile, 'utf8').split('\n');
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
