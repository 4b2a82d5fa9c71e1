/** What players say of themselves, by MPRIS 2.2, as Mantel keeps it. Pure; nothing they say is trusted to be of its type. */
import { plainText, webLink } from '#model/plain-text.ts';
import type { PlayerAction } from '#model/player.ts';
import type { Playing } from '#model/snapshots/playing.ts';
import type { Epoch } from '#model/time.ts';
import { playingWords as words } from '#model/words/playing-en.ts';

type Properties = Readonly<Record<string, unknown>>;

export type PlayerState = {
  /** On the bus, without what all begin with. */
  readonly id: string;
  readonly name: string;
  readonly status: 'Playing' | 'Paused' | 'Stopped';
  readonly item: Playing['item'];
  readonly progress: Playing['progress'];
  readonly actions: readonly PlayerAction[];
};

/** @param id Shown where the player does not say what it is called. */
export function playerState(id: string, identity: unknown, properties: Properties, now: Epoch): PlayerState {
  const { PlaybackStatus: told, Rate: rate, Position: position } = properties;
  const status = told === 'Playing' || told === 'Paused' ? told : 'Stopped';
  const metadata = objectOf(properties['Metadata']);
  const item = status === 'Stopped' ? null : itemOf(metadata);
  const at = milliseconds(position);
  const speed = numberOf(rate);
  return {
    id,
    name: plainText(textOf(identity) ?? '', 100) ?? plainText(id, 100) ?? 'MPRIS',
    status,
    item,
    progress:
      item && at !== undefined
        ? { position: at, at: now, rate: speed !== undefined && speed > 0 && speed <= 100 ? speed : 1 }
        : null,
    actions: actionsOf(properties, status),
  };
}

function itemOf(metadata: Properties): Playing['item'] {
  const track = textOf(metadata['mpris:trackid']) ?? '';
  const nothing = { artists: [], from: null, duration: null, cover: null, link: null };
  // Spotify's own player: spotify:ad:... and /com/spotify/ad/...
  if (/^(spotify:ad:|\/com\/spotify\/ad\/)/.test(track)) return { ...nothing, kind: 'ad', title: words.advertisement };
  const address = textOf(metadata['xesam:url']) ?? '';
  const title = plainText(textOf(metadata['xesam:title']) ?? '', 300) ?? plainText(fileName(address), 300);
  if (title === undefined) return null;
  const cover = webLink(textOf(metadata['mpris:artUrl']) ?? '');
  const length = milliseconds(metadata['mpris:length']);
  return {
    kind: /^(spotify:episode:|\/com\/spotify\/episode\/)/.test(track) ? 'episode' : 'track',
    title,
    artists: textsOf(metadata['xesam:artist'])
      .flatMap((name) => plainText(name, 200) ?? [])
      .slice(0, 20),
    from: plainText(textOf(metadata['xesam:album']) ?? '', 300) ?? null,
    duration: length === undefined || length === 0 ? null : length,
    // A file of this machine means nothing to a screen elsewhere.
    cover: cover?.startsWith('https:') ? cover : null,
    link: webLink(address) ?? null,
  };
}

function actionsOf(properties: Properties, status: PlayerState['status']): PlayerAction[] {
  if (properties['CanControl'] === false) return [];
  const can = { play: 'CanPlay', pause: 'CanPause', next: 'CanGoNext', previous: 'CanGoPrevious' } as const;
  const all: readonly PlayerAction[] = [status === 'Playing' ? 'pause' : 'play', 'next', 'previous'];
  return all.filter((action) => properties[can[action]] === true);
}

/** The last part of the address of a file, without its ending. */
function fileName(address: string): string {
  const [last = ''] = /[^/]+$/.exec(address.replace(/[?#].*$/, '')) ?? [];
  try {
    return decodeURIComponent(last).replace(/\.\w{1,5}$/, '');
  } catch {
    return last;
  }
}

export const objectOf = (value: unknown): Properties =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Properties) : {};
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
/** A list of texts, or the one text that some players say instead. */
const textsOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one): one is string => typeof one === 'string');

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Of microseconds; undefined for what is no time, and for the largest number there is, which stands for "endless". */
function milliseconds(value: unknown): number | undefined {
  const found = numberOf(value);
  const endless = 1e15;
  return found !== undefined && found >= 0 && found < endless ? Math.round(found / 1_000) : undefined;
}
