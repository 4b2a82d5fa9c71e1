import { z } from 'zod';
import type { SeriesTable, World } from '#model/collector.ts';
import { defineCollector } from '#model/collector.ts';
import type { PlayerAction } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import { second } from '#model/time.ts';
import { BadReading, Unreachable, messageOf } from '#model/trouble.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import { isWorthTelling, playingHolds } from '../playing-news.ts';
import type { ToldPlaying } from '../playing-news.ts';
import type { Bus } from './bus.ts';
import { openBus, sessionAddress } from './bus.ts';
import { createChoice } from './choice.ts';
import { objectOf, playerState } from './state.ts';
import type { PlayerState } from './state.ts';

const prefix = 'org.mpris.MediaPlayer2.';
const path = '/org/mpris/MediaPlayer2';
const player = 'org.mpris.MediaPlayer2.Player';
const properties = 'org.freedesktop.DBus.Properties';
/** It repeats what the player used last says. */
const proxies: ReadonlySet<string> = new Set(['playerctld']);
/** Nobody hears more players at once. */
const mostPlayers = 20;
/** Players do not tell where they are; some forget to tell other things, too. */
const lookAgain = 15 * second;
/** Subject of the snapshot. */
const subject = 'computer';

const settings = z.strictObject({
  name: z.string().min(1).max(100).default('This computer').meta({ title: 'Name', help: 'Shown while nothing plays.' }),
});
type MprisWorld = World<z.output<typeof settings>, SeriesTable>;

/** @param address Of the session bus; undefined where there is none. Asked before each attempt. */
export const mprisOf = (address: () => string | undefined) =>
  defineCollector({
    kind: 'mpris',
    title: 'Players on this computer',
    about: 'What a player in the desktop session of this machine plays, with play, pause, next and previous, by MPRIS.',
    settings,
    series: {},
    async run(world) {
      const first = await connect(address());
      let bus: Bus | undefined = first;
      let isChanged = true;
      let looked = 0;
      const show = createShow(world, () => (isChanged = true));
      try {
        await follow(first, () => (isChanged = true));
        for await (const now of world.clock.ticks(second, world.signal)) {
          if (bus === undefined || bus.isOver) {
            // Somebody has logged out, which is no trouble: players are heard again with the next session.
            if (now - looked < lookAgain) continue;
            looked = now;
            bus = await connectAgain(address(), () => (isChanged = true));
            if (bus === undefined) show.players([], undefined, now);
            isChanged = true;
          }
          if (bus === undefined || (!isChanged && now - looked < lookAgain)) continue;
          isChanged = false;
          looked = now;
          show.players(await playersOn(bus, world.clock.now()), bus, now);
        }
      } finally {
        bus?.[Symbol.dispose]();
      }
    },
  });

export const mpris = mprisOf(() => sessionAddress(process.env));

async function connect(address: string | undefined): Promise<Bus> {
  if (address === undefined) throw new Unreachable(words.noBus, { isAbsent: true });
  return await openBus(address);
}

async function connectAgain(address: string | undefined, changed: () => void): Promise<Bus | undefined> {
  try {
    const bus = await connect(address);
    await follow(bus, changed);
    return bus;
  } catch (error) {
    if (error instanceof Unreachable) return undefined;
    throw error;
  }
}

async function follow(bus: Bus, changed: () => void): Promise<void> {
  const daemon = { path: '/org/freedesktop/DBus', interface: 'org.freedesktop.DBus', member: 'NameOwnerChanged' };
  try {
    await bus.follow(`sender='org.freedesktop.DBus',arg0namespace='org.mpris.MediaPlayer2'`, daemon, changed);
    const told = { path, interface: properties, member: 'PropertiesChanged' };
    await bus.follow(`path='${path}',interface='${properties}',arg0='${player}'`, told, changed);
    await bus.follow(`path='${path}',interface='${player}'`, { path, interface: player, member: 'Seeked' }, changed);
  } catch (cause) {
    bus[Symbol.dispose]();
    throw new Unreachable(`${words.busGone} (${messageOf(cause)})`, { cause });
  }
}

/** What each player says. One that goes meanwhile, or does not answer, is not there. */
async function playersOn(bus: Bus, now: number): Promise<PlayerState[]> {
  const names = await bus.names().catch(() => []);
  const ids = names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const heard = ids
    .filter((id) => !proxies.has(id))
    .slice(0, mostPlayers)
    .map(async (id) => {
      const ask = { destination: prefix + id, path, interface: properties };
      const root = 'org.mpris.MediaPlayer2';
      const [all, identity] = await Promise.all([
        bus.call({ ...ask, member: 'GetAll', signature: 's', body: [player] }),
        bus.call({ ...ask, member: 'Get', signature: 'ss', body: [root, 'Identity'] }).catch(() => undefined),
      ]);
      return playerState(id, identity, objectOf(all), now);
    });
  return (await Promise.allSettled(heard)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

function createShow(world: MprisWorld, changed: () => void) {
  const choice = createChoice();
  let told: ToldPlaying | undefined;
  let offered: Disposable | undefined;
  return {
    players(all: readonly PlayerState[], bus: Bus | undefined, now: number): void {
      const chosen = choice.pick(all, now);
      const playing: Playing = {
        player: chosen?.name ?? world.settings.name,
        isPlaying: chosen?.status === 'Playing',
        item: chosen?.item ?? null,
        progress: chosen?.progress ?? null,
        credit: null,
      };
      if (isWorthTelling(playing, told, now)) {
        world.sink.snapshot('playing', subject, playing, now + playingHolds);
        told = { playing, at: now };
      }
      offered?.[Symbol.dispose]();
      offered = undefined;
      if (!chosen || !bus) return;
      const { id, name, actions } = chosen;
      const perform = async (action: PlayerAction): Promise<void> => {
        await command(bus, id, action);
        changed();
      };
      offered = world.players.offer({ id: subject, name, actions, perform });
    },
  };
}

const members = { play: 'Play', pause: 'Pause', next: 'Next', previous: 'Previous' } as const;

async function command(bus: Bus, id: string, action: PlayerAction): Promise<void> {
  if (bus.isOver) throw new Unreachable(words.busGone);
  try {
    await bus.call({ destination: prefix + id, path, interface: player, member: members[action] });
  } catch (cause) {
    const names = await bus.names().catch((): string[] => []);
    const isGone = !names.includes(prefix + id);
    if (isGone) throw new Unreachable(words.noPlayer, { cause });
    throw new BadReading(words.playerRefuses(messageOf(cause).replace(/[\s.]+$/, '')), { cause });
  }
}
