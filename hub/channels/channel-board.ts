/** All channels of the settings: who is told first, who only in need, and that nothing is told twice. */
import { channelIds, type ChannelId, type ChannelSettings } from '#model/channels.ts';
import { second } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Channel, Notice } from './channel.ts';
import { createCourier, type Courier, type CourierOptions } from './courier.ts';

export type ChannelBoard = AsyncDisposable & {
  tell(notice: Notice): void;
  /** With secrets that can be revealed. What has not changed goes on; what waited, waits on. */
  apply(settings: ChannelSettings): Promise<void>;
  /** Delivers a notice that says it is a trial. Never throws; a refusal is told in a sentence. */
  test(id: ChannelId): Promise<{ readonly delivered: boolean; readonly text: string }>;
};

type Made = Channel & Partial<AsyncDisposable>;
type Carried = Pick<CourierOptions, 'keep' | 'now' | 'timers' | 'random' | 'log' | 'strike'>;
export type ChannelBoardOptions = Carried & {
  readonly restored: () => CourierOptions['restored'];
  /** Undefined for one that the settings leave out. */
  readonly make: (id: ChannelId, settings: ChannelSettings) => Made | undefined;
  /** Changes with whatever makes another channel of it. */
  readonly fingerprint: (settings: unknown) => string;
  readonly changed: (courier: Pick<Courier, 'id' | 'state'>) => void;
  /** No way has brought it: there is none, or it has waited for those there are for so long. More than once, maybe. */
  readonly untold: (notice: Notice) => void;
  /** For the ledger. */
  readonly told: (number: number, way: ChannelId, how: 'sent' | 'failed') => void;
};

type Entry = {
  readonly mark: string;
  readonly channel: Made;
  readonly courier: Courier;
  readonly isOnlyInNeed: boolean;
};

const testLimit = 30 * second;
/** Notices of which it is remembered that they were told. */
const mostRemembered = 500;

export function createChannelBoard(options: ChannelBoardOptions): ChannelBoard {
  const { restored, make, fingerprint, told, untold, now, strike } = options;
  const entries = new Map<ChannelId, Entry>();
  const delivered = new Set<number>();
  let applying: Promise<void> = Promise.resolve();

  /** With nothing but ways in need, those are the ways. */
  const first = (): readonly Entry[] => {
    const usual = [...entries.values()].filter(({ isOnlyInNeed }) => !isOnlyInNeed);
    return usual.length > 0 ? usual : [...entries.values()];
  };
  const last = (): readonly Entry[] => {
    const usual = first();
    return [...entries.values()].filter((entry) => !usual.includes(entry));
  };

  const begin = (id: ChannelId, channel: Made): Courier =>
    createCourier({
      ...options,
      channel,
      restored: restored(),
      taken({ number }) {
        delivered.add(number);
        if (delivered.size > mostRemembered) for (const oldest of [...delivered].slice(0, 1)) delivered.delete(oldest);
        told(number, id, 'sent');
        const others = last().some(({ courier }) => courier.id === id) ? first() : last();
        for (const { courier } of others) courier.forget(number);
      },
      lost: ({ number }) => told(number, id, 'failed'),
      inNeed(notice) {
        if (delivered.has(notice.number) || last().some(({ courier }) => courier.id === id)) return;
        for (const { courier } of last()) courier.send(notice);
        untold(notice);
      },
    });

  const end = async (id: ChannelId): Promise<void> => {
    const entry = entries.get(id);
    if (!entry) return;
    entries.delete(id);
    await entry.courier[Symbol.asyncDispose]();
    await entry.channel[Symbol.asyncDispose]?.();
    options.changed({ id, state: { failing: undefined } });
  };

  async function renew(settings: ChannelSettings): Promise<void> {
    for (const id of channelIds) {
      const own = settings[id];
      const mark = own === undefined ? '' : fingerprint([own, settings.hub_address]);
      if (entries.get(id)?.mark === mark) continue;
      await end(id);
      const channel = own === undefined ? undefined : make(id, settings);
      if (own === undefined || channel === undefined) continue;
      entries.set(id, { mark, channel, courier: begin(id, channel), isOnlyInNeed: own.only_in_need });
    }
  }

  return {
    tell(notice) {
      if (entries.size === 0) untold(notice);
      for (const { courier } of first()) courier.send(notice);
    },
    apply(settings) {
      applying = applying.then(() => renew(settings));
      return applying;
    },
    async test(id) {
      const entry = entries.get(id);
      const way = words.names[id];
      if (!entry) return { delivered: false, text: words.notSet(way) };
      const at = now();
      const notice: Notice = {
        // No entry of the ledger has it.
        number: -at,
        severity: 'info',
        title: words.test,
        text: words.testText,
        at,
        isQuiet: false,
        expires: at + testLimit,
      };
      const invitation = (): string[] => [entry.channel.invitation?.() ?? []].flat();
      try {
        await entry.channel.deliver(notice, AbortSignal.timeout(testLimit));
        return { delivered: true, text: [words.tested(way), ...invitation()].join(' ') };
      } catch (error) {
        return { delivered: false, text: [strike(messageOf(error)), ...invitation()].join(' ') };
      }
    },
    async [Symbol.asyncDispose]() {
      await applying;
      await Promise.all([...entries.keys()].map(end));
    },
  };
}
