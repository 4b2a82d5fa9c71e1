/** Between the rules and the ways to people: what is told now, what waits for the evening, and the record of both. */
import { z } from 'zod';
import { severities, type Alert } from '#model/alert.ts';
import type { ChannelSettings } from '#model/channels.ts';
import { minutesOf } from '#model/kiosk.ts';
import { day, hour, minute, type Epoch } from '#model/time.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import type { Kept } from '#storage/contract.ts';
import * as interruptions from './alerts/interruptions.ts';
import type { Decision, Interruptions, Policy } from './alerts/interruptions.ts';
import type { News } from './alerts/news.ts';
import type { Notice } from './channels/channel.ts';
import { createLedger, type Ledger } from './ledger-book.ts';

export type Interrupting = {
  readonly ledger: Ledger;
  /** Told of what is to reach people. Before somebody listens, it waits. */
  onNotice(listener: (notice: Notice) => void): Disposable;
  news(all: readonly News[]): void;
  /** Now and then; `firing` is all that fires. Whether something is shown otherwise than before. */
  tick(firing: readonly Alert[]): boolean;
  /** An alert as the screens and the desktop are to show it: what is held back disturbs nobody before its time. */
  shown(alert: Alert): Alert;
  /** A person says that what this entry told was none; the newest unless given. What came of it. */
  correct(number?: number): {
    readonly outcome: 'corrected' | 'alarm' | 'unknown';
    readonly entry?: { title: string; alert: string };
  };
};

export type InterruptingOptions = {
  readonly restored: readonly Kept[];
  readonly keep: (changed: Kept) => void;
  readonly settings: () => ChannelSettings;
  /** The home's. */
  readonly timeZone: () => string;
  readonly now: () => Epoch;
};

const space = 'interruptions';
const key = 'state';
/** How long a notice is news where a way has failed. */
const lasts = { alarm: day, warn: 6 * hour, info: 6 * hour } as const;
/** Lines of a digest; more are counted. */
const mostLines = 12;

export const policyOf = (settings: ChannelSettings, timeZone: string): Policy => ({
  aDay: settings.interruptions,
  digest: minutesOf(settings.digest),
  quiet: { from: minutesOf(settings.quiet_from), to: minutesOf(settings.quiet_to) },
  timeZone,
});

export function createInterrupting(options: InterruptingOptions): Interrupting {
  const { restored, keep, settings, timeZone, now } = options;
  const ledger = createLedger(restored, keep);
  let state = restoredState(restored) ?? interruptions.begin(now());

  let listener: ((notice: Notice) => void) | undefined;
  let early: Notice[] = [];
  let ticked = 0;
  const tell = (notice: Notice): void => {
    if (listener) listener(notice);
    else early.push(notice);
  };

  const policy = (): Policy => policyOf(settings(), timeZone());
  const enter = (next: Interruptions): void => {
    if (next === state) return;
    state = next;
    keep({ space, key, body: Buffer.from(JSON.stringify(state)) });
  };

  const told = (decision: Decision, alert: Alert, at: Epoch): void => {
    const { id, series, severity, title, detail } = alert;
    const number = ledger.add({ at, ...decision, alert: id, series, severity, title });
    if (decision.what !== 'interrupt' && decision.what !== 'quietly') return;
    const isOver = decision.what === 'quietly';
    const of = isOver ? 'info' : severity;
    const open = isOver ? {} : { alert: id };
    const text = isOver ? words.over((alert.resolvedAt ?? at) - alert.since) : detail;
    const heading = isOver ? words.isOver(title) : title;
    tell({ number, severity: of, title: heading, text, at, isQuiet: isOver, expires: at + lasts[of], series, ...open });
  };

  const news = (all: readonly News[]): void => {
    const at = now();
    let next = state;
    const decided = all.map((one) => {
      const { state: after, decision } = interruptions.decide(next, one, policy(), at);
      next = after;
      return { decision, alert: one.alert };
    });
    // First on its way to the disk, and once for all: after a crash nothing is told twice, and the queues of the ways
    // come behind it.
    enter(next);
    for (const { decision, alert } of decided) if (decision) told(decision, alert, at);
  };

  return {
    ledger,
    news,
    onNotice(next) {
      listener = next;
      for (const notice of early) next(notice);
      early = [];
      return {
        [Symbol.dispose]() {
          if (listener === next) listener = undefined;
        },
      };
    },
    tick(firing) {
      const at = now();
      // Calendars are asked once a minute: nothing here is more exact than that.
      const thisMinute = Math.floor(at / minute);
      if (thisMinute === ticked) return false;
      ticked = thisMinute;
      enter(interruptions.tidied(state, firing, at));
      const awake = interruptions.overslept(state, firing, policy(), at);
      news(awake);
      const due = interruptions.digest(state, policy(), at);
      if (!due) return awake.length > 0;
      enter(due.state);
      if (due.entries.length === 0) return awake.length > 0;
      const title = words.digest(due.entries.length);
      const lines = due.entries.slice(0, mostLines).map((entry) => words.digestLine(entry, timeZone()));
      const more = due.entries.length - lines.length;
      const text = [...lines, ...(more > 0 ? [words.digestMore(more)] : [])].join('\n');
      const number = ledger.add({ at, what: 'digest', title });
      tell({ number, severity: 'info', title, text, at, isQuiet: true, expires: at + lasts.info });
      return true;
    },
    shown(alert) {
      const isHeld = state.held.some(({ id, endedAt }) => id === alert.id && endedAt === undefined);
      if (!isHeld) return alert;
      return { ...alert, heldUntil: Math.max(alert.heldUntil ?? 0, interruptions.nextDigestTime(policy(), now())) };
    },
    correct(number) {
      const [newest] = ledger
        .list({ limit: 200 })
        .filter((entry) => (number === undefined ? entry.what === 'interrupt' : entry.number === number));
      const { alert, severity, title } = newest ?? {};
      if (newest === undefined || alert === undefined || severity === undefined || title === undefined)
        return { outcome: 'unknown' };
      if (severity === 'alarm') return { outcome: 'alarm', entry: { title, alert } };
      enter(interruptions.correct(state, { id: alert, severity }, now()));
      ledger.corrected(newest.number);
      return { outcome: 'corrected', entry: { title, alert } };
    },
  };
}

const stateSchema = z.object({
  day: z.string(),
  spent: z.number(),
  told: z.record(z.string(), z.object({ at: z.number(), episode: z.number().optional() })),
  held: z.array(
    z.object({
      id: z.string(),
      series: z.string(),
      severity: z.enum(severities),
      title: z.string(),
      detail: z.string(),
      why: z.enum(interruptions.whys),
      firedAt: z.number(),
      endedAt: z.number().optional(),
      times: z.number(),
      isTold: z.boolean().optional(),
    }),
  ),
  digestAt: z.number(),
  corrected: z.record(z.string(), z.number()),
});

function restoredState(restored: readonly Kept[]): Interruptions | undefined {
  const body = restored.find((one) => one.space === space && one.key === key)?.body;
  if (!body) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(Buffer.from(body).toString())).data;
  } catch {
    // Of another version: counting begins anew, which tells rather too much than too little.
    return undefined;
  }
}
