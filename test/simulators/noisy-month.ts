/** A month of the noisy house through the hub's own rules and its budget, with the hub started anew again and again. */
import { openAlerts } from '#desktop/notices.ts';
import type { Notice } from '#hub/channels/channel.ts';
import { createJudgement } from '#hub/judgement.ts';
import type { LedgerEntry } from '#hub/ledger-book.ts';
import type { HubLog, Live, Slot } from '#hub/ports.ts';
import type { Alert } from '#model/alert.ts';
import { coreSettingsSchema } from '#model/settings.ts';
import { seriesKey } from '#model/series.ts';
import { hour, isoDate, localDate, minute, second, type Epoch } from '#model/time.ts';
import type { Kept } from '#storage/contract.ts';
import { begins, ends, house, houseRules, timeZone } from './noisy-house.ts';

export type Interruption = { readonly at: Epoch; readonly alert: string | undefined };
export type Month = {
  /** By day of the home: everything that made a sound or came up on the desktop. */
  readonly perDay: ReadonlyMap<string, readonly Interruption[]>;
  readonly notices: readonly Notice[];
  readonly ledger: readonly LedgerEntry[];
  /** What the rules found, as they told the store: which episodes fired and which ended, each when it was told. */
  readonly fired: readonly Interruption[];
  readonly ended: readonly Interruption[];
  readonly restarts: number;
};

/** A linear congruential generator: the same month each time. */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

const quietLog: HubLog = {
  child: () => quietLog,
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const step = 10 * second;
/** The hub is down for up to so long. */
const longestDown = 20 * minute;

export function simulateMonth(channels: object, seed = 7): Month {
  const chance = chanceOf(seed);
  const settings = {
    ...coreSettingsSchema.parse({ home: { time_zone: timeZone }, rules: houseRules, channels }),
    collectors: [],
  };
  let now = begins;
  const kept = new Map<string, Kept>();
  const stored = new Map<string, Alert>();
  const fired = new Map<string, Interruption>();
  const ended = new Map<string, Interruption>();
  const notices: Notice[] = [];
  const perDay = new Map<string, Interruption[]>();
  const onDesktop = new Set<string>();
  const interrupted = new Set<string>();
  let shown: readonly Alert[] = [];

  const count = (alert: string | undefined): void => {
    const date = isoDate(localDate(now, timeZone));
    perDay.set(date, [...(perDay.get(date) ?? []), { at: now, alert }]);
  };
  const store = (alert: Alert): void => {
    stored.set(alert.id, alert);
    if (alert.firedAt === undefined) return;
    const episode = `${alert.id} ${alert.firedAt}`;
    const found = { at: now, alert: alert.id };
    if (alert.state === 'firing' && !fired.has(episode)) fired.set(episode, found);
    if (alert.state === 'resolved') ended.set(episode, found);
  };
  /** What comes up on the desktop without having been told otherwise is one more interruption. */
  const lookAtDesktop = (): void => {
    for (const { id, firedAt = 0 } of openAlerts(shown, now)) {
      const episode = `${id} ${firedAt}`;
      if (onDesktop.has(episode)) continue;
      onDesktop.add(episode);
      if (!interrupted.has(id)) count(id);
    }
  };

  function start() {
    const slots = house.map(({ definition, every }, id): Slot => ({
      id,
      key: seriesKey(definition.name, definition.labels),
      definition,
      at: 0,
      value: 0,
      cadence: every,
      isSteady: true,
    }));
    const nothing = (): void => undefined;
    const unused = (): never => {
      throw new Error('The rules of this house ask for nothing of the store.');
    };
    const live = { alerts: (all: readonly Alert[]) => void (shown = all), verdict: nothing } as unknown as Live;
    const judgement = createJudgement({
      store: { history: unused, stretches: unused, samples: unused },
      log: quietLog,
      opened: {
        snapshots: [],
        alerts: [...stored.values()].filter(({ state }) => state !== 'resolved'),
        kept: [...kept.values()],
      },
      settings: () => settings,
      timeZone,
      clock: { now: () => now },
      live,
      ingest: () => ({
        alerts: (all) => all.forEach(store),
        journal: nothing,
        open: unused,
        put: unused,
        find: () => undefined,
        keep: (changed) => void kept.set(`${changed.space} ${changed.key}`, changed),
      }),
    });
    const listening = judgement.interrupting.onNotice((notice) => {
      notices.push(notice);
      if (notice.isQuiet) return;
      if (notice.alert !== undefined) interrupted.add(notice.alert);
      count(notice.alert);
    });
    const every = new Map<number, (() => void)[]>();
    const timers = {
      every(span: number, run: () => void) {
        every.set(span, [...(every.get(span) ?? []), run]);
        return { [Symbol.dispose]: nothing };
      },
    };
    for (const slot of slots) judgement.rules.opened(slot);
    judgement.start(timers);
    return {
      judgement,
      slots,
      tick: () => every.get(second)?.forEach((run) => run()),
      slowTick: () => every.get(10 * second)?.forEach((run) => run()),
      stop: () => listening[Symbol.dispose](),
    };
  }

  let hub = start();
  let restarts = 0;
  let restartAt = begins + 20 * hour;
  const due = house.map(() => begins + chance() * minute);
  for (; now < ends; now += step) {
    if (now >= restartAt) {
      hub.stop();
      now += minute + Math.floor((chance() * longestDown) / step) * step;
      restartAt = now + (10 + chance() * 60) * hour;
      restarts += 1;
      hub = start();
    }
    house.forEach(({ every, value }, i) => {
      const slot = hub.slots[i];
      if (!slot || (due[i] ?? 0) > now) return;
      due[i] = now + every;
      const measured = value(now, chance);
      if (measured === undefined) return;
      slot.value = measured;
      slot.at = now;
      hub.judgement.rules.sample(slot, measured, now, now);
    });
    hub.tick();
    if (Math.floor(now / minute) !== Math.floor((now - step) / minute)) hub.slowTick();
    lookAtDesktop();
  }
  const ledger = hub.judgement.interrupting.ledger.list({ limit: 1_000_000 });
  return { perDay, notices, ledger, fired: [...fired.values()], ended: [...ended.values()], restarts };
}
