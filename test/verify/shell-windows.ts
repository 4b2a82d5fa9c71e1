/** What a person does to the shell's window. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { openSession } from '../electron-stand-in/session.ts';
import { booted, demand, hubPid, limits, measured, type Scenario } from './shell-scenario.ts';

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
