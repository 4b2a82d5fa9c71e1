/**
 * Carries notices to one channel, in their order but alarms first: tried again until they are taken, or no news any more.
 * What waits outlives a restart.
 */
import { z } from 'zod';
import { minute, second, type Epoch } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Kept } from '#storage/contract.ts';
import type { Timers } from '../clock.ts';
import type { HubLog } from '../ports.ts';
import { backoff } from '../sources/backoff.ts';
import type { Channel, Notice } from './channel.ts';

export type CourierState = {
  readonly failing: { readonly since: Epoch; readonly reason: string; readonly isLasting: boolean } | undefined;
};

export type Courier = AsyncDisposable & {
  readonly id: Channel['id'];
  readonly state: CourierState;
  send(notice: Notice): void;
  /** Another way has told it. */
  forget(number: number): void;
};

export type CourierOptions = {
  readonly channel: Channel;
  readonly restored: readonly Kept[];
  readonly keep: (changed: Kept) => void;
  readonly now: () => Epoch;
  readonly timers: Pick<Timers, 'after'>;
  /** In [0, 1). */
  readonly random: () => number;
  readonly log: HubLog;
  /** Text without the values of all known secrets. */
  readonly strike: (text: string) => string;
  readonly changed: (courier: Courier) => void;
  readonly taken: (notice: Notice) => void;
  /** No news any more, or never to be taken. */
  readonly lost: (notice: Notice) => void;
  /** It has waited for so long that another way is to tell it. */
  readonly inNeed: (notice: Notice) => void;
};

const space = 'notices';
/** More have been overtaken by the digest. */
const most = 100;
/** What the other side cannot read is offered so often. */
const offers = 3;
/** Another try where a person must act; new settings begin at once. */
const whenMisconfigured = 5 * minute;
const deliveryLimit = 60 * second;
const needAfter = { alarm: 30 * second, warn: 10 * minute, info: 10 * minute } as const;

const noticeSchema = z.object({
  number: z.number(),
  severity: z.enum(['alarm', 'warn', 'info']),
  title: z.string(),
  text: z.string(),
  at: z.number(),
  isQuiet: z.boolean(),
  expires: z.number(),
  alert: z.string().optional(),
  series: z.string().optional(),
});
type Waiting = { readonly notice: Notice; need: Disposable | undefined; refusals: number };

export function createCourier(options: CourierOptions): Courier {
  const { channel, restored, keep, now, timers, random, log, strike } = options;
  const way = words.names[channel.id];
  const ending = new AbortController();
  let queue: Waiting[] = [];
  let failing: CourierState['failing'];
  let failures = 0;
  let pause: Disposable | undefined;
  let work: Promise<void> | undefined;

  const store = (): void => {
    const body = queue.length === 0 ? null : Buffer.from(JSON.stringify(queue.map(({ notice }) => notice)));
    keep({ space, key: channel.id, body });
  };
  const take = (waiting: Waiting): void => {
    waiting.need?.[Symbol.dispose]();
    queue = queue.filter((one) => one !== waiting);
    store();
  };

  function enqueue(notice: Notice): void {
    if (queue.some((one) => one.notice.number === notice.number)) return;
    const waiting: Waiting = { notice, need: undefined, refusals: 0 };
    waiting.need = timers.after(Math.max(0, notice.at + needAfter[notice.severity] - now()), () => {
      waiting.need = undefined;
      options.inNeed(notice);
    });
    const behind = notice.severity === 'alarm' ? queue.findIndex((one) => one.notice.severity !== 'alarm') : -1;
    queue.splice(behind === -1 ? queue.length : behind, 0, waiting);
  }

  function dropStale(): void {
    const stale = queue.filter(
      ({ notice }, i) => notice.expires <= now() || (i >= most && notice.severity !== 'alarm'),
    );
    for (const waiting of stale) {
      take(waiting);
      options.lost(waiting.notice);
    }
    if (stale.length > 0) log.warn({ channel: channel.id }, words.expired(way, stale.length));
  }

  async function carry(): Promise<void> {
    for (;;) {
      dropStale();
      const [first] = queue;
      if (!first || pause || ending.signal.aborted) return;
      try {
        const signal = AbortSignal.any([ending.signal, AbortSignal.timeout(deliveryLimit)]);
        await channel.deliver(first.notice, signal);
      } catch (error) {
        if (ending.signal.aborted) return;
        failed(first, error);
        continue;
      }
      take(first);
      options.taken(first.notice);
      works();
    }
  }

  function failed(waiting: Waiting, error: unknown): void {
    const reason = strike(messageOf(error));
    if (error instanceof BadReading && ++waiting.refusals >= offers) {
      take(waiting);
      options.lost(waiting.notice);
      waiting.need?.[Symbol.dispose]();
      options.inNeed(waiting.notice);
    }
    failures += 1;
    const isLasting = error instanceof Misconfigured;
    const asked = error instanceof Unreachable ? error.retryAfter : undefined;
    const wait = isLasting ? whenMisconfigured : backoff(failures, random(), asked);
    pause = timers.after(Math.max(wait, second), () => {
      pause = undefined;
      go();
    });
    const isNew = failing === undefined || failing.isLasting !== isLasting;
    failing = { since: failing?.since ?? now(), reason, isLasting };
    if (isNew) log.warn({ channel: channel.id }, words.takesNone(way, reason));
    options.changed(courier);
  }

  function works(): void {
    failures = 0;
    if (failing === undefined) return;
    failing = undefined;
    log.info({ channel: channel.id }, words.takesAgain(way));
    options.changed(courier);
  }

  function go(): void {
    work ??= carry().finally(() => {
      work = undefined;
      if (queue.length > 0 && !pause && !ending.signal.aborted) go();
    });
  }

  const courier: Courier = {
    id: channel.id,
    get state() {
      return { failing };
    },
    send(notice) {
      enqueue(notice);
      store();
      go();
    },
    forget(number) {
      const waiting = queue.find(({ notice }) => notice.number === number);
      // The first one may be on its way just now.
      if (waiting && (waiting !== queue[0] || pause)) take(waiting);
    },
    async [Symbol.asyncDispose]() {
      ending.abort();
      pause?.[Symbol.dispose]();
      for (const { need } of queue) need?.[Symbol.dispose]();
      await work?.catch(() => undefined);
    },
  };

  for (const notice of noticesIn(restored, channel.id)) enqueue(notice);
  go();
  return courier;
}

function noticesIn(restored: readonly Kept[], id: string): readonly Notice[] {
  const body = restored.find((one) => one.space === space && one.key === id)?.body;
  if (!body) return [];
  try {
    return z.array(noticeSchema).safeParse(JSON.parse(Buffer.from(body).toString())).data ?? [];
  } catch {
    return [];
  }
}
