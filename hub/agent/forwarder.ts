/**
 * Sends what the outbox holds to the hub, oldest first, one message at a time: the next leaves when the hub has stored
 * the one before. What was sent and not acknowledged is sent again; the hub knows each sample by series and time.
 */
import { agentSpeaksEvery, type AgentAbout, type AgentSamples } from '#model/agent.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { minute } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { agentWords as words } from '#model/words/agent-en.ts';
import type { Arrived, Unsent } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';
import type { HubLog } from '../ports.ts';
import { backoff } from '../sources/backoff.ts';
import { kindOf } from '../sources/source-health.ts';
import { until } from '../until.ts';
import type { HubLink } from './link.ts';
import { messagesOf } from './messages.ts';

/** Samples asked for at once. */
const page = 4_000;
/** ms. A hub that is back should not have to wait for long, however long it was away. */
const longestPause = minute;

export type ForwarderOptions = {
  readonly outbox: {
    unsent(limit: number): Promise<Unsent>;
    arrived(what: Arrived): Promise<void>;
  };
  readonly definitionOf: (series: number) => SeriesDefinition | undefined;
  /** What is to be told beside readings, as it is now. */
  readonly about: () => AgentAbout;
  readonly open: (signal: AbortSignal) => Promise<HubLink>;
  /** Address of the hub, for people. */
  readonly place: string;
  readonly timers: Pick<Timers, 'after'>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: HubLog;
};

export type Forwarder = {
  /** Something was committed. */
  committed(): void;
  /** What is told beside readings has changed. */
  changed(): void;
  /** Ends the connection. */
  stop(): Promise<void>;
};

export function startForwarder(options: ForwarderOptions): Forwarder {
  const { outbox, definitionOf, about, open, place, timers, random, log } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  /** Of which kind the trouble is that was told last; undefined while the hub answers. */
  let trouble: string | undefined;
  let failures = 0;
  let hasNews = true;
  let hasAbout = true;
  /** Nothing was sent for so long that the hub is to be told that this agent runs. */
  let isDue = false;
  let wake: () => void = () => undefined;

  /** Until there is something to do. */
  async function rest(gone: AbortSignal): Promise<void> {
    if (hasNews || hasAbout || isDue) return;
    await until(gone, (done) => {
      wake = done;
      return { [Symbol.dispose]: () => (wake = () => undefined) };
    });
  }

  /** Sends, and from the end of that on counts how long nothing was sent. */
  function speaker(link: HubLink): Pick<HubLink, 'send'> & Disposable {
    let silence: Disposable | undefined;
    const listen = (): void => {
      silence?.[Symbol.dispose]();
      isDue = false;
      silence = timers.after(agentSpeaksEvery, () => {
        isDue = true;
        wake();
      });
    };
    return {
      async send(matter, body) {
        await link.send(matter, body);
        listen();
      },
      [Symbol.dispose]: () => silence?.[Symbol.dispose](),
    };
  }

  async function serve(link: HubLink): Promise<void> {
    using way = speaker(link);
    hasAbout = true;
    isDue = false;
    let isFirst = true;
    for (;;) {
      link.gone.throwIfAborted();
      if (hasAbout) {
        hasAbout = false;
        await way.send('about', about());
      }
      hasNews = false;
      const unsent = await outbox.unsent(page);
      const { rows, dropped } = unsent;
      if (isFirst) {
        isFirst = false;
        failures = 0;
        trouble = undefined;
        log.info({}, words.connected(place, unsent.waiting));
        if (dropped > 0) log.warn({}, words.dropped(dropped));
      }
      const messages = messagesOf(unsent, definitionOf);
      for (const message of messages) await way.send('samples', message);
      if (rows.length > 0) {
        await outbox.arrived({ rows, dropped: messages.length > 0 ? dropped : 0 });
        continue;
      }
      // Of commits that hold only this agent's own figures the hub hears nothing, so they do not speak for it.
      if (isDue) {
        const nothing: AgentSamples = { series: [], samples: [], waiting: 0, dropped };
        await way.send('samples', nothing);
        await outbox.arrived({ rows, dropped });
      }
      await rest(link.gone);
    }
  }

  async function forEver(): Promise<void> {
    while (!signal.aborted) {
      try {
        await using link = await open(signal);
        await serve(link);
      } catch (error) {
        if (signal.aborted) return;
        failures += 1;
        const kind = kindOf(error);
        if (kind !== trouble) log.warn(kind === 'fault' ? { err: error } : {}, words.cutOff(messageOf(error)));
        trouble = kind;
      }
      const pause = Math.min(longestPause, backoff(failures, random()));
      // Commits do not end it.
      await until(signal, (done) => timers.after(pause, done));
    }
  }

  const running = forEver();
  return {
    committed() {
      hasNews = true;
      wake();
    },
    changed() {
      hasAbout = true;
      wake();
    },
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
