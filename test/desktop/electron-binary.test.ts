import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fetchElectron, findElectron } from '#desktop/electron-binary.ts';
import { createFakeClock } from '../fake-clock.ts';
import { fakeProcess } from './fake-process.ts';

describe('finding', () => {
  it('needs the package and its binary, or the folder that the environment names', () => {
    const root = mkdtempSync(join(tmpdir(), 'mantel-electron-'));
    const folder = join(root, 'node_modules', 'electron');
    expect(findElectron(root, {})).toEqual({ wanted: undefined, found: undefined });
    mkdirSync(join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"version": "45.5.0"}');
    expect(findElectron(root, {})).toEqual({ wanted: '45.5.0', found: undefined });
    const program = join(folder, 'dist', 'electron');
    writeFileSync(program, '');
    // Half unpacked.
    expect(findElectron(root, {}).found).toBeUndefined();
    writeFileSync(join(folder, 'path.txt'), 'electron');
    expect(findElectron(root, {}).found).toEqual({ program, version: '45.5.0' });
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: root }).found).toBeUndefined();
    rmSync(join(folder, 'path.txt'));
    const other = join(folder, 'dist');
    expect(findElectron(root, { ELECTRON_OVERRIDE_DIST_PATH: other }).found).toEqual({ program, version: '45.5.0' });
    rmSync(root, { recursive: true });
  });
});

describe('fetching', () => {
  function begin() {
    const clock = createFakeClock();
    const fetcher = fakeProcess();
    const arrived: number[] = [];
    let outcome: unknown = 'under way';
    void fetchElectron(fetcher.child, clock.timers, (percent) => arrived.push(percent)).then((why) => (outcome = why));
    return { ...fetcher, clock, arrived, outcome: () => outcome };
  }

  it('tells each tenth once', async () => {
    const { print, end, arrived, outcome, clock } = begin();
    for (let percent = 0; percent <= 100; percent += 3) print(`${percent}\n`);
    end(0);
    await clock.advance(0);
    expect(arrived).toEqual([10, 20, 30, 40, 50, 60, 70, 80, 90]);
    expect(outcome()).toBeUndefined();
    expect(clock.pending).toBe(0);
  });

  it('that is refused says why at once', async () => {
    const { print, end, outcome, clock } = begin();
    print('getaddrinfo ENOTFOUND github.com\n');
    end(1);
    await clock.advance(0);
    expect(outcome()).toBe('getaddrinfo ENOTFOUND github.com');
  });

  it.each(['100', 'unpacking'])('is not given up while what arrived is unpacked in silence, after %s', async (line) => {
    const { print, end, outcome, clock, kills } = begin();
    print('50\n');
    print(`${line}\n`);
    await clock.advance(120_000);
    expect([outcome(), kills]).toEqual(['under way', []]);
    end(0);
    await clock.advance(0);
    expect(outcome()).toBeUndefined();
    expect(clock.pending).toBe(0);
  });

  it('is given up when nothing arrives for 15 s, and after 5 minutes whatever arrives', async () => {
    const stuck = begin();
    await stuck.clock.advance(14_000);
    stuck.print('1\n');
    await stuck.clock.advance(14_999);
    expect(stuck.outcome()).toBe('under way');
    await stuck.clock.advance(1);
    expect(stuck.outcome()).toBe('nothing more arrived for 15 s');
    expect(stuck.kills).toEqual(['SIGKILL']);

    const slow = begin();
    for (let step = 0; step < 60; step++) {
      slow.print('1\n');
      await slow.clock.advance(5_000);
    }
    expect(slow.outcome()).toBe('it took longer than 5 minutes');
  });
});
