/** What the hub makes of what it is told: alerts, the names of things and the verdict line, between ingest and the screens. */
import type { Alert } from '#model/alert.ts';
import type { Settings } from '#model/settings.ts';
import type { Device } from '#model/snapshots.ts';
import { second } from '#model/time.ts';
import type { WireSource } from '#model/wire.ts';
import type { Called } from '#model/words/en.ts';
import type { Opened } from '#storage/contract.ts';
import { createAlerts } from './alert-book.ts';
import type { AlertBook } from './api/dependencies.ts';
import type { Timers } from './clock.ts';
import { createDevices } from './devices.ts';
import { createHeldBook } from './held-book.ts';
import { homeOf } from './home.ts';
import type { RulesHook } from './ingest/ingest.ts';
import type { HeldChange, HubClock, Ingest, Live } from './ports.ts';
import { createVerdictLine } from './verdict-line.ts';

export type Judgement = {
  /** Hears every sample. */
  readonly rules: RulesHook;
  /** The live values as ingest is to feed them: what passes is taken note of. */
  readonly live: Live;
  readonly book: AlertBook;
  /** What devices say of themselves, by id. */
  readonly devices: ReadonlyMap<string, Device>;
  /** By the settings first, then by what a device says of itself; undefined while neither names it. */
  called(id: string): Called | undefined;
  /** Counters that are kept apart have changed. */
  held(change: HeldChange): void;
  /** Sources changed. */
  sources(all: readonly WireSource[]): void;
  settings(next: Settings): void;
  /** Lets time count: holds that end, things that fall silent, rain that draws near. */
  start(timers: Pick<Timers, 'every'>): Disposable;
};

export type JudgementOptions = {
  readonly opened: Pick<Opened, 'snapshots' | 'alerts'>;
  readonly settings: () => Settings;
  /** This machine's. */
  readonly timeZone: string;
  readonly clock: Pick<HubClock, 'now'>;
  readonly live: Live;
  /** Ingest itself needs this judgement first. */
  readonly ingest: () => Pick<Ingest, 'alerts' | 'journal'>;
};

export function createJudgement({ opened, settings, timeZone, clock, live, ingest }: JudgementOptions): Judgement {
  const now = (): number => clock.now();
  const devices = createDevices(opened.snapshots, settings);
  const { called } = devices;
  const held = createHeldBook({ device: called, journal: (entry) => ingest().journal(entry) });
  let broken: readonly Alert[] = [];
  const alerts = createAlerts({
    rules: settings().rules,
    restored: opened.alerts,
    device: called,
    now,
    changed({ alerts: changed, firing, journal }) {
      ingest().alerts(changed);
      for (const entry of journal) ingest().journal(entry);
      broken = firing;
      tell();
    },
  });
  const tell = (): void => {
    const firing = [...broken, ...held.firing];
    live.alerts(firing);
    line.update({ firing });
  };
  const toldAlert = (alert: Alert | undefined): Alert | undefined => {
    if (alert !== undefined) tell();
    return alert;
  };
  const line = createVerdictLine({
    known: opened.snapshots,
    now,
    timeZone: () => homeOf(settings(), timeZone).timeZone,
    silenceRules: () => alerts.silenceRules,
    live,
  });
  return {
    rules: alerts.hook,
    devices: devices.told,
    called,
    book: {
      all: () => [...alerts.book.all(), ...held.firing],
      acknowledge: (id) => alerts.book.acknowledge(id) ?? toldAlert(held.acknowledge(id, now())),
      snooze: (id, until) => alerts.book.snooze(id, until) ?? toldAlert(held.snooze(id, until)),
    },
    held(change) {
      held.change(change);
      tell();
    },
    live: {
      ...live,
      snapshot(snapshot) {
        live.snapshot(snapshot);
        line.snapshot(snapshot);
        if (devices.snapshot(snapshot)) alerts.renamed();
      },
      store(store) {
        live.store(store);
        line.update({ store });
      },
    },
    sources(sources) {
      live.sources(sources);
      line.update({ sources });
    },
    settings(next) {
      alerts.setRules(next.rules);
      alerts.renamed();
      line.update();
    },
    start(timers) {
      const stack = new DisposableStack();
      alerts.tick();
      stack.use(timers.every(second, () => alerts.tick()));
      stack.use(timers.every(10 * second, () => line.update()));
      return stack;
    },
  };
}
