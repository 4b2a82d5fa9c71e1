/** MPRIS on a real bus, with players that are processes. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sessionAddress } from '#collectors/mpris/bus.ts';
import { mprisOf } from '#collectors/mpris/mpris.ts';
import type { Player } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import { findTool } from '#scripts/system-packages.ts';
import { temporaryFolder } from '../../hub/temporary-folder.ts';
import { startPlayerSession } from '../../simulators/player-session.ts';
import type { Typed } from '../../simulators/player-session.ts';
import { createFakeWorld } from '../fake-world.ts';
import { noHttp } from '../no-http.ts';

const limit = { timeout: 60_000 };
const playing = (title: string, more: Readonly<Record<string, Typed>> = {}): Readonly<Record<string, Typed>> => ({
  PlaybackStatus: ['s', 'Playing'],
  Position: ['x', 30_000_000],
  Metadata: ['a{sv}', { 'xesam:title': ['s', title], 'mpris:length': ['x', 120_000_000] }],
  ...more,
});

/** A collector that runs, with a clock of a tick every 50 ms which passes for a second. */
function watching(bus: () => string | undefined) {
  const collector = mprisOf(bus);
  const fake = createFakeWorld(collector, {
    settings: collector.settings.parse({}),
    home: { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'Europe/Vienna' },
    now: 0,
    ticks: 1,
    http: noHttp,
  });
  const stop = new AbortController();
  let now = Date.parse('2026-11-23T10:00:00Z');
  const offered: Player[] = [];
  const world = {
    ...fake.world,
    signal: stop.signal,
    clock: {
      now: () => now,
      async *ticks() {
        for (; !stop.signal.aborted; now += 1_000) {
          yield now;
          await sleep(50);
        }
      },
    },
    players: {
      offer(player: Player) {
        offered.push(player);
        return { [Symbol.dispose]: () => void offered.splice(offered.indexOf(player), 1) };
      },
    },
  };
  const running = collector.run(world as Parameters<typeof collector.run>[0]);
  running.catch(() => undefined);
  const shown = (): Playing | undefined => fake.told.snapshots.at(-1)?.body as Playing | undefined;
  return {
    told: fake.told,
    offered,
    running,
    shown,
    async until(what: string, look: (shown: Playing | undefined) => boolean): Promise<void> {
      const deadline = performance.now() + 15_000;
      while (!look(shown())) {
        if (performance.now() > deadline)
          throw new Error(`Not within 15 s: ${what}; it was ${JSON.stringify(shown())}`);
        await sleep(20);
      }
    },
    async [Symbol.asyncDispose]() {
      stop.abort();
      await running.catch(() => undefined);
    },
  };
}

test('without a bus there is nothing of the kind, and no trouble', async () => {
  using folder = temporaryFolder();
  for (const address of [undefined, `unix:path=${join(folder.path, 'none')}`, 'nonsense']) {
    await using watch = watching(() => address);
    await expect(watch.running).rejects.toMatchObject({ name: 'Unreachable', isAbsent: true });
    expect(watch.told.troubles).toEqual([]);
  }
  expect(sessionAddress({})).toBeUndefined();
  expect(sessionAddress({ XDG_RUNTIME_DIR: folder.path })).toBeUndefined();
});

describe.skipIf(!findTool('dbus-daemon'))('players on a session bus', () => {
  test('players come, change, take commands and go; none is started', limit, async () => {
    using folder = temporaryFolder();
    await using session = await startPlayerSession(folder.path);
    await using watch = watching(() => session.bus);
    await watch.until('nothing plays', (shown) => shown !== undefined);
    expect(watch.shown()).toEqual({
      player: 'This computer',
      isPlaying: false,
      item: null,
      progress: null,
      credit: null,
    });
    expect(watch.offered).toEqual([]);

    const first = await session.start('first');
    first.set(
      playing('Prelude', {
        Metadata: [
          'a{sv}',
          {
            'mpris:trackid': ['o', '/track/1'],
            'xesam:title': ['s', 'Prelude\u202e'],
            'xesam:artist': ['as', ['A Pianist', 'Another']],
            'xesam:album': ['s', 'Preludes'],
            'mpris:length': ['x', 120_000_000],
            'mpris:artUrl': ['s', 'file:///home/me/cover.png'],
            'xesam:url': ['s', 'file:///home/me/a.flac'],
          },
        ],
      }),
    );
    await watch.until('the first plays', (shown) => shown?.isPlaying === true);
    expect(watch.shown()).toMatchObject({
      player: 'first player',
      item: {
        kind: 'track',
        title: 'Prelude',
        artists: ['A Pianist', 'Another'],
        from: 'Preludes',
        duration: 120_000,
        cover: null,
        link: null,
      },
      progress: { position: 30_000, rate: 1 },
    });
    expect(watch.offered).toMatchObject([
      { id: 'computer', name: 'first player', actions: ['pause', 'next', 'previous'] },
    ]);

    // A jump is told; that time goes by is not.
    const before = watch.told.snapshots.length;
    first.seek(90_000_000);
    await watch.until('the jump', (shown) => shown?.progress?.position === 90_000);
    expect(watch.told.snapshots.length).toBe(before + 1);

    // The one that began last is shown; when it pauses, the one that plays.
    const second = await session.start('second');
    second.set(playing('Nocturne'));
    await watch.until('the second plays', (shown) => shown?.item?.title === 'Nocturne');
    await watch.offered[0]?.perform('pause');
    await watch.until('the first is shown again', (shown) => shown?.item?.title === 'Prelude');
    expect(second.taken).toEqual(['Pause']);
    expect(first.taken).toEqual([]);
    await watch.offered[0]?.perform('next');
    await watch.until('next was taken', () => first.taken.includes('Next'));

    await first.stop();
    await watch.until('the paused one is shown', (shown) => shown?.item?.title === 'Nocturne');
    expect(watch.shown()?.isPlaying).toBe(false);
    expect(watch.offered).toMatchObject([{ actions: ['play', 'next', 'previous'] }]);
    const gone = watch.offered[0];
    await second.stop();
    await watch.until('nothing plays', (shown) => shown?.item === null);
    expect(watch.offered).toEqual([]);
    await expect(gone?.perform('play')).rejects.toThrow('The player has gone.');
    expect(existsSync(join(folder.path, 'lazy'))).toBe(false);
    expect(watch.told.troubles).toEqual([]);
  });

  test('one that refuses, one that hangs and one that says nonsense disturb nobody', limit, async () => {
    using folder = temporaryFolder();
    await using session = await startPlayerSession(folder.path);
    const [hanging, odd, moody] = await Promise.all([
      session.start('hanging'),
      session.start('odd'),
      session.start('moody', { MANTEL_REFUSES: '1' }),
    ]);
    hanging.set(playing('Never heard'));
    odd.set({
      PlaybackStatus: ['i', 5],
      Rate: ['s', 'fast'],
      Position: ['s', 'somewhere'],
      Metadata: ['as', ['x']],
      CanPlay: ['s', 'yes'],
    });
    moody.set(
      playing('Mood', {
        CanGoNext: ['b', false],
        Rate: ['d', -1],
        Metadata: [
          'a{sv}',
          {
            'xesam:title': ['as', ['list']],
            'xesam:artist': ['s', 'One'],
            'mpris:length': ['s', 'long'],
            'xesam:url': ['s', 'file:///music/Some%20Song.mp3'],
          },
        ],
      }),
    );
    hanging.suspend();
    await using watch = watching(() => session.bus);
    await watch.until('the moody one is shown', (shown) => shown?.item !== null && shown !== undefined);
    expect(watch.shown()).toMatchObject({
      player: 'moody player',
      item: { title: 'Some Song', artists: ['One'], duration: null },
      progress: { rate: 1 },
    });
    expect(watch.offered).toMatchObject([{ actions: ['pause', 'previous'] }]);
    await expect(watch.offered[0]?.perform('pause')).rejects.toThrow(/^It refused: .*Not in this mood\.$/);
    expect(watch.told.troubles).toEqual([]);
  });

  test('who logs out and in again is heard again', limit, async () => {
    using folder = temporaryFolder();
    await using session = await startPlayerSession(folder.path);
    await using watch = watching(() => session.bus);
    const before = await session.start('before');
    before.set(playing('Before'));
    await watch.until('it plays', (shown) => shown?.isPlaying === true);
    await session.logOut();
    await watch.until('nothing plays', (shown) => shown?.item === null);
    expect(watch.offered).toEqual([]);
    await session.logIn();
    const after = await session.start('after');
    after.set(playing('After'));
    await watch.until('it plays again', (shown) => shown?.item?.title === 'After');
    expect(watch.told.troubles).toEqual([]);
  });
});
