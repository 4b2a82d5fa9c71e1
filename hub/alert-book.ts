/** The rules' place in the hub: they hear every sample, and what they find is stored, shown and written down. */
import type { Alert, Rule } from '#model/alert.ts';
import type { SwitchedOff } from '#model/rules.ts';
import { hour } from '#model/time.ts';
import type { Maintenance } from '#model/maintenance.ts';
import type { Snapshot } from '#model/snapshots.ts';
import type { Called } from '#model/words/en.ts';
import { rulesInForce } from './alerts/rules-in-force.ts';
import type { Memory } from './alerts/memory.ts';
import type { AlertChange } from './alerts/news.ts';
import type { Band } from './alerts/reading.ts';
import { createAlertWatch } from './alerts/watch.ts';
import type { AlertBook } from './api/dependencies.ts';
import type { RulesHook } from './ingest/ingest.ts';

export type Alerts = {
  /** For ingest. */
  readonly hook: RulesHook;
  /** For the API. */
  readonly book: AlertBook;
  /** Ids of the rules in force that watch for silence. */
  readonly silenceRules: ReadonlySet<string>;
  /** About once a second. */
  tick(): void;
  /** A person's own; the built-in ones are always among those in force. */
  setRules(rules: readonly (Rule | SwitchedOff)[] | undefined): void;
  setMaintenance(windows: readonly Maintenance[]): void;
  forecast(snapshot: Snapshot<'forecast'>): void;
  /** Keys of the series of which it must be known what is usual. */
  unusual(): readonly string[];
  renamed(): void;
};

export type AlertsOptions = {
  readonly rules: readonly (Rule | SwitchedOff)[] | undefined;
  /** As the store opened with them. */
  readonly restored: readonly Alert[];
  /** What was learned by the last run, by the id of the alert. */
  readonly memories: ReadonlyMap<string, Memory>;
  readonly maintenance: readonly Maintenance[];
  readonly timeZone: () => string;
  readonly usual: (key: string) => Band | undefined;
  readonly device: (id: string) => Called | undefined;
  /** Epoch ms of the hub's clock. */
  readonly now: () => number;
  readonly changed: (change: AlertChange) => void;
};

/** For how long an alert that is over is still told of. */
const lately = 24 * hour;
const mostResolved = 100;

export function createAlerts(options: AlertsOptions): Alerts {
  const { rules, restored, memories, maintenance, device, now, timeZone, usual, changed } = options;
  const book = new Map<string, Alert>();
  let given = rules;
  let silenceRules = silenceRulesOf(rulesInForce(rules));

  const enter = (alert: Alert): void => {
    // Newest last, so that the oldest leave first.
    book.delete(alert.id);
    book.set(alert.id, alert);
  };

  const forget = (): void => {
    const over = [...book.values()].filter(({ state }) => state === 'resolved');
    const old = over.filter(({ resolvedAt = 0 }, i) => now() - resolvedAt > lately || i < over.length - mostResolved);
    for (const { id } of old) book.delete(id);
  };

  const watch = createAlertWatch({
    rules: rulesInForce(rules),
    alerts: restored,
    memories,
    maintenance,
    device,
    timeZone,
    usual,
    changed(change) {
      for (const alert of [...change.alerts, ...change.firing]) enter(alert);
      forget();
      changed(change);
    },
  });
  for (const alert of restored) enter(alert);

  return {
    hook: {
      opened: (slot) => watch.opened(slot),
      sample: (slot, value, at, time) => watch.sample(slot, value, at, time),
    },
    book: {
      all: () => [...book.values()],
      acknowledge: (id) => (watch.acknowledge(id, now()) ? book.get(id) : undefined),
      snooze: (id, until) => (watch.snooze(id, until, now()) ? book.get(id) : undefined),
    },
    get silenceRules() {
      return silenceRules;
    },
    tick: () => watch.tick(now()),
    setRules(next) {
      // Compared by identity: the settings are parsed anew only when they have changed.
      if (next === given) return;
      given = next;
      silenceRules = silenceRulesOf(rulesInForce(next));
      watch.setRules(rulesInForce(next), now());
    },
    setMaintenance: (windows) => watch.setMaintenance(windows),
    forecast: (snapshot) => watch.forecast(snapshot),
    unusual: () => watch.unusual,
    renamed: () => watch.renamed(),
  };
}

const silenceRulesOf = (rules: readonly Rule[]): ReadonlySet<string> =>
  new Set(rules.filter((rule) => rule.when === 'silent').map(({ id }) => id));
