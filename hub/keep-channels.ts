/** The channels' place in the hub: what they are made of, and whom they tell how they are. */
import type { ChannelSettings } from '#model/channels.ts';
import { messageOf } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Kept, Store } from '#storage/contract.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import type { Asking } from './asking.ts';
import type { BotHome } from './channels/bot-home.ts';
import { createChannelBoard } from './channels/channel-board.ts';
import { createKeptView } from './channels/kept-view.ts';
import { makeChannel } from './channels/make-channel.ts';
import { createPairing } from './channels/pairing.ts';
import type { Timers } from './clock.ts';
import { devicesIn } from './devices-view.ts';
import type { Judgement } from './judgement.ts';
import type { HubClock, HubLog, Ingest, Live } from './ports.ts';
import type { Secrets } from './settings/secrets.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import { createSourceHttp } from './sources/source-http.ts';
import type { Supervisor } from './sources/supervisor.ts';

export type KeepChannelsOptions = {
  readonly file: SettingsFile;
  readonly secrets: Secrets;
  readonly asking: Pick<Asking, 'proxyFor' | 'strike'>;
  readonly ingest: Ingest;
  readonly store: Pick<Store, 'history'>;
  readonly kept: readonly Kept[];
  readonly judgement: Judgement;
  readonly live: Pick<Live, 'hello' | 'digest'>;
  readonly note: Supervisor['note'];
  readonly clock: HubClock;
  readonly timers: Timers;
  readonly log: HubLog;
  readonly random: () => number;
  readonly randomBytes: (bytes: number) => Uint8Array;
  readonly hostname: string;
  readonly hubId: string;
  readonly ownPorts: () => ReadonlySet<number>;
};

export type KeptChannels = AsyncDisposable & Pick<ApiDependencies, 'channels' | 'ledger'>;

/** A chart of a day on a phone: one each five minutes. */
const chartPoints = 288;

export function keepChannels(options: KeepChannelsOptions): KeptChannels {
  const { file, secrets, asking, ingest, store, judgement, live, note, clock, log, randomBytes } = options;
  const { interrupting } = judgement;
  const now = (): number => clock.now();
  const view = createKeptView(options.kept, (changed) => ingest.keep(changed));
  const pairing = createPairing(randomBytes, now);
  const home: BotHome = {
    verdict: () => live.hello().verdict,
    firing: () => live.hello().alerts,
    devices: () => {
      const known = { slots: ingest.slots, told: judgement.devices, settings: file.current };
      return devicesIn(known).filter(({ hidden, gone }) => !hidden && !gone);
    },
    history: (series, from, to) => store.history({ series, from, to, points: chartPoints }),
    correct: (number) => judgement.correct(number),
    timeZone: () => live.hello().screen.timeZone,
    now,
  };
  const http = (settings: unknown) => (signal: AbortSignal) =>
    createSourceHttp({ ...asking, ownPorts: options.ownPorts, settings: { settings }, signal, clock });
  const surroundings = { ...options, keep: view.keep, restored: view.all, now, strike: asking.strike };
  const board = createChannelBoard({
    ...surroundings,
    make: (id, settings) => makeChannel(id, settings, { ...surroundings, home, pairing, http }),
    fingerprint: (settings) => secrets.fingerprint(settings),
    // Alerts reach the desktop by themselves.
    untold({ number, title, text, expires: until }) {
      if (interrupting.ledger.of(number)?.what === 'digest') live.digest({ number, title, text, until });
    },
    told: (number, way, how) => interrupting.ledger.told(number, way, how),
    changed({ id, state: { failing } }) {
      const way = words.names[id];
      const state = failing?.isLasting === true ? 'misconfigured' : 'retrying';
      note(`channel-${id}`, way, failing && { state, since: failing.since, reason: failing.reason });
      const text = failing ? words.takesNone(way, failing.reason) : words.takesAgain(way);
      ingest.journal({ kind: 'channel', subject: `channel ${id}`, level: failing ? 'warn' : 'info', text });
    },
  });
  const apply = ({ channels }: { readonly channels: ChannelSettings }): void => {
    board.apply(secrets.resolve(channels)).catch((err: unknown) => log.error({ err }, messageOf(err)));
  };
  apply(file.current);
  const following = file.onChange(apply);
  const telling = interrupting.onNotice((notice) => board.tell(notice));
  return {
    channels: { test: (id) => board.test(id) },
    ledger: interrupting.ledger,
    async [Symbol.asyncDispose]() {
      following[Symbol.dispose]();
      telling[Symbol.dispose]();
      await board[Symbol.asyncDispose]();
    },
  };
}
