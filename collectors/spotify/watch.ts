/** What plays on Spotify, now and again, and commands to it. */
import type { SeriesTable, World } from '#model/collector.ts';
import type { PlayerAction } from '#model/player.ts';
import { BadReading } from '#model/trouble.ts';
import { minute, second } from '#model/time.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import { isWorthTelling, playingHolds } from '../playing-news.ts';
import type { ToldPlaying } from '../playing-news.ts';
import { playback } from './answers.ts';
import type { Playback } from './answers.ts';
import { ask, bodyOf } from './asking.ts';
import { actionsOf, playingOf } from './playing.ts';
import type { SpotifySettings } from './settings.ts';

/** How often Spotify is asked: it has no way to tell by itself, and its limit is that of a window of 30 s. */
const whilePlaying = 10 * second;
const otherwise = minute;
/** After a command the device takes about a second to be where it was told to be. */
const settling = 2 * second;
export async function watch(world: World<SpotifySettings, SeriesTable>): Promise<void> {
  const { settings, clock, signal, http, sink, players } = world;
  const address = (path: string): string => new URL(path, settings.api_url).href;
  let offered: Disposable | undefined;
  let told: ToldPlaying | undefined;
  let due = 0;

  const perform = async (action: PlayerAction): Promise<void> => {
    const isSkip = action === 'next' || action === 'previous';
    const request = { url: address(`/v1/me/player/${action}`), method: isSkip ? 'POST' : 'PUT' } as const;
    await ask(
      http,
      request,
      ({ reason, message }) =>
        new BadReading(reason === 'NO_ACTIVE_DEVICE' ? words.nowhere : words.restricted(action, message)),
    );
    due = clock.now() + settling;
  };

  for await (const now of clock.ticks(second, signal)) {
    if (now < due) continue;
    const answer = await ask(http, { url: address('/v1/me/player?additional_types=track,episode') });
    const found = playbackIn(answer, (error) => sink.trouble(words.playback, error));
    if (found === 'unreadable') {
      due = now + otherwise;
      continue;
    }
    const playing = playingOf(found, settings.name, clock.now());
    due = now + (playing.isPlaying ? whilePlaying : otherwise);
    if (isWorthTelling(playing, told, now)) {
      sink.snapshot('playing', settings.name, playing, now + playingHolds);
      told = { playing, at: now };
    }
    offered?.[Symbol.dispose]();
    offered = found && players.offer({ id: settings.name, name: playing.player, actions: actionsOf(found), perform });
  }
}

/** Undefined while nothing is active anywhere: 204, and at times 200, without a body. */
function playbackIn(
  { status, bytes }: { readonly status: number; readonly bytes: Uint8Array },
  trouble: (error: unknown) => void,
): Playback | undefined | 'unreadable' {
  if (status === 204 || bytes.length === 0) return undefined;
  try {
    return bodyOf(bytes, playback);
  } catch (error) {
    trouble(error);
    return 'unreadable';
  }
}
