/** What breaks under the shell, or the shell itself: what was there comes back, or nothing is left. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { standInVersion } from '../electron-stand-in/dist.ts';
import { openSession } from '../electron-stand-in/session.ts';
import { booted, demand, hubPid, limits, measured, type Scenario } from './shell-scenario.ts';

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
