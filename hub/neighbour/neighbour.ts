/**
 * The broker that holds the port of the own one: which it is, the offer to read it as an outside broker, and what
 * becomes of the offer. It goes on as long as the own broker has no port.
 */
import { normalPlaceOf } from '#collectors/outside-broker/place.ts';
import type { Settings } from '#model/settings.ts';
import { minute } from '#model/time.ts';
import { messageOf, Misconfigured, type Health } from '#model/trouble.ts';
import type { WireOffer } from '#model/wire.ts';
import { neighbourWords as words } from '#model/words/broker-en.ts';
import { ownBrokerWords } from '#model/words/hub-en.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, HubLog, Ingest } from '../ports.ts';
import type { SettingsFile } from '../settings/settings-file.ts';
import type { Login, lookAt, Seen } from './look.ts';

export type NeighbourOptions = {
  /** Where the own broker should listen. */
  readonly port: number;
  readonly file: Pick<SettingsFile, 'current' | 'onChange' | 'addCollector'>;
  readonly ingest: Pick<Ingest, 'journal'>;
  readonly clock: Pick<HubClock, 'now'>;
  readonly timers: Pick<Timers, 'every'>;
  readonly log: HubLog;
  readonly note: (id: string, title: string, health: Health | undefined, offer?: WireOffer) => void;
  readonly look: typeof lookAt;
};

export type Connected =
  | { readonly outcome: 'done'; readonly source: string }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'refused'; readonly reason: string };

export type Neighbour = Disposable & {
  /** Something is wrong with where the own broker listens, null once nothing is; `port` is null while it has none. */
  trouble(reason: string | null, port: number | null): void;
  /** Adds the broker to the sources, if it takes the login. */
  connect(login?: Login): Promise<Connected>;
};

/** Each look is a line in the log of that broker. */
const lookAgain = 5 * minute;

export function createNeighbour(options: NeighbourOptions): Neighbour {
  const { port, file, ingest, clock, timers, log, note, look } = options;
  let trouble: string | null = null;
  let hasPort = true;
  let seen: Seen | undefined;
  /** Somebody held the port at an earlier look. */
  let wasHeld = false;
  let told: string | undefined;
  let health: Health | undefined;
  let connecting = false;
  let disposed = false;

  const url = `mqtt://127.0.0.1:${port}`;
  const chosen = ({ collectors }: Settings): boolean =>
    collectors.some(({ kind, enabled, settings }) => {
      if (kind !== 'outside-broker' || !enabled || typeof settings['url'] !== 'string') return false;
      return normalPlaceOf(settings['url']) === normalPlaceOf(url);
    });
  const wantsLook = (): boolean => !disposed && trouble !== null && !hasPort && !chosen(file.current);

  function offer(): WireOffer | undefined {
    if (!wantsLook() || (seen !== 'open' && seen !== 'closed')) return undefined;
    return { url, login: seen === 'closed' };
  }

  function sentence(reason: string): string {
    if (hasPort) return reason;
    if (chosen(file.current)) return words.chosen(port);
    if (offer()) return words.another(port);
    if (seen === 'mantel') return words.mantel(port);
    return seen === 'nobody' && wasHeld ? words.free(port) : reason;
  }

  function tell(): void {
    if (trouble === null) {
      note('broker', ownBrokerWords.title, undefined);
      if (told !== undefined) ingest.journal(entry('info', ownBrokerWords.listensAgain));
      told = undefined;
      health = undefined;
      return;
    }
    const reason = sentence(trouble);
    // Whoever has chosen to read that broker needs no other.
    const state = !hasPort && chosen(file.current) ? 'off' : 'misconfigured';
    health = { state, since: health?.state === state ? health.since : clock.now(), reason };
    note('broker', ownBrokerWords.title, health, offer());
    if (reason === told) return;
    // The trouble itself is in the log already.
    if (reason !== trouble) log.info({ port }, reason);
    ingest.journal(entry(state === 'off' ? 'info' : 'warn', reason));
    told = reason;
  }

  async function lookNow(): Promise<void> {
    if (!wantsLook()) return;
    const found = await look(port);
    if (!wantsLook()) return;
    seen = found;
    wasHeld ||= found !== 'nobody';
    tell();
  }

  const looking = timers.every(lookAgain, () => void lookNow());
  const following = file.onChange(() => {
    if (trouble === null) return;
    tell();
    void lookNow();
  });

  async function add(login: Login | undefined): Promise<Connected> {
    const found = await look(port, login);
    if (found === 'closed') {
      seen = found;
      tell();
      return { outcome: 'refused', reason: login ? words.wrongLogin(port) : words.wantsLogin(port) };
    }
    if (found !== 'open') {
      seen = found;
      tell();
      return { outcome: 'nothing' };
    }
    const settings = { url, ...(login && { username: login.username }) };
    try {
      const hidden = login && { password: login.password };
      return { outcome: 'done', source: await file.addCollector({ kind: 'outside-broker', settings, hidden }) };
    } catch (error) {
      if (!(error instanceof Misconfigured)) throw error;
      return { outcome: 'refused', reason: messageOf(error) };
    }
  }

  return {
    trouble(reason, at) {
      trouble = reason;
      hasPort = at !== null;
      if (hasPort) seen = undefined;
      tell();
      void lookNow();
    },
    async connect(login) {
      if (!offer() || connecting) return { outcome: 'nothing' };
      connecting = true;
      try {
        return await add(login);
      } finally {
        connecting = false;
      }
    },
    [Symbol.dispose]() {
      disposed = true;
      looking[Symbol.dispose]();
      following[Symbol.dispose]();
    },
  };
}

const entry = (level: 'info' | 'warn', text: string) => ({ kind: 'broker', subject: 'broker', level, text }) as const;
