import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { hashPin, isPinOf } from '#hub/access/pin-hash.ts';
import { keepPin } from '#hub/access/pin.ts';
import { machineTimers } from '#hub/clock.ts';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { openSettings } from '#hub/settings/settings-file.ts';
import { leaveWithin } from '#model/kiosk.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { fakeCollectors } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function opened(path: string, text: string) {
  const folder = prepareDataFolder(path);
  writeFileSync(folder.settings, text);
  const log = createRememberingLog();
  const file = await openSettings({
    folder,
    collectors: fakeCollectors,
    secrets: createSecrets({}),
    timers: machineTimers,
    log,
  });
  const clock = createFakeClock();
  const pin = keepPin({ file, path: folder.settings, clock, randomBytes, log });
  return {
    file,
    pin,
    clock,
    log,
    written: () => readFileSync(folder.settings, 'utf8'),
    async [Symbol.asyncDispose]() {
      pin[Symbol.dispose]();
      await file.close();
    },
  };
}

it('a hash tells its PIN from others, and no two are alike', async () => {
  const [one, other] = await Promise.all([hashPin('2468', randomBytes), hashPin('2468', randomBytes)]);
  expect(one).not.toBe(other);
  expect(one).not.toContain('2468');
  expect([await isPinOf(one, '2468'), await isPinOf(one, '2469'), await isPinOf(one, '')]).toEqual([
    true,
    false,
    false,
  ]);
});

describe('the PIN', () => {
  it('is not asked for while none is set', async () => {
    using folder = temporaryFolder();
    await using wall = await opened(folder.path, 'home: {name: A}\n');
    expect(wall.pin.isSet).toBe(false);
    expect(await wall.pin.check(undefined, 'leave')).toEqual({ accepted: true, wait: 0 });
    expect(wall.pin.mayLeave).toBe(true);
  });

  it('that somebody wrote into mantel.yaml becomes a hash there, and comments stay', async () => {
    using folder = temporaryFolder();
    await using wall = await opened(folder.path, 'screen:\n  # ours\n  pin: "2468"\n  distance: 3\n');
    expect(wall.pin.isSet).toBe(true);
    await vi.waitFor(() => expect(wall.written()).toMatch(/# ours\n {2}pin: scrypt:\S+\n {2}distance: 3\n/), 5_000);
    expect(wall.written()).not.toContain('2468');
    expect(await wall.pin.check('2468', 'leave')).toEqual({ accepted: true, wait: 0 });
    await wall.clock.advance(leaveWithin);
    expect(wall.pin.mayLeave).toBe(false);
  });

  it('slows guesses down, ten at once as well, and a right one in between is not looked at', async () => {
    using folder = temporaryFolder();
    await using wall = await opened(folder.path, `screen:\n  pin: "${await hashPin('2468', randomBytes)}"\n`);
    const tried = await Promise.all(Array.from({ length: 10 }, (_, i) => wall.pin.check(`000${i}`, 'leave')));
    expect(tried.map(({ wait }) => wait)).toEqual([0, 0, 0, ...Array(7).fill(2_000)]);
    expect(await wall.pin.check('2468', 'leave')).toEqual({ accepted: false, wait: 2_000 });
    expect(wall.pin.mayLeave).toBe(false);
    await wall.clock.advance(2_000);
    expect(await wall.pin.check('2468', 'settings')).toEqual({ accepted: true, wait: 0 });
    expect(wall.pin.mayLeave).toBe(false);
    expect(wall.log.lines.filter(({ text }) => text === 'A wrong PIN was typed on a screen.')).toHaveLength(1);
  });

  it('is changed by who knows it', async () => {
    using folder = temporaryFolder();
    await using wall = await opened(folder.path, 'home: {name: A}\n');
    expect(await wall.pin.change('1357', undefined)).toEqual({ accepted: true, wait: 0 });
    expect((await wall.pin.change(null, '1111')).accepted).toBe(false);
    expect((await wall.pin.change('2222', undefined)).accepted).toBe(false);
    expect(wall.pin.isSet).toBe(true);
    expect((await wall.pin.change('2222', '1357')).accepted).toBe(true);
    expect((await wall.pin.change(null, '2222')).accepted).toBe(true);
    expect([wall.pin.isSet, wall.written().includes('pin')]).toEqual([false, false]);
  });

  it.each(['pin: 2468', 'pin: "12"', 'pin: "abcd"', 'pin: scrypt:1:8:1:a:b', 'pin: ""'])(
    'written as %s is refused and opens nothing',
    async (line) => {
      using folder = temporaryFolder();
      await using wall = await opened(folder.path, `screen:\n  ${line}\n`);
      expect(wall.file.trouble?.reason).toContain('write a PIN of 4 to 8 digits in quotes');
      expect(wall.pin.isSet).toBe(true);
      expect(await wall.pin.check('2468', 'leave')).toEqual({ accepted: false, wait: 0 });
    },
  );

  it('stays when the settings break around it', async () => {
    using folder = temporaryFolder();
    const hash = await hashPin('2468', randomBytes);
    await using wall = await opened(folder.path, `screen:\n  pin: "${hash}"\n`);
    writeFileSync(`${folder.path}/mantel.yaml`, 'screen:\n  pin: oops\n');
    await wall.file.reload();
    expect(wall.file.trouble).toBeDefined();
    expect((await wall.pin.check('2468', 'leave')).accepted).toBe(true);
    expect((await wall.pin.check('oops', 'leave')).accepted).toBe(false);
  });
});
