/** What the hub makes of what it is told: alerts, the names of things and the verdict line, between ingest and the screens. */
import type { Alert } from '#model/alert.ts';
import type { Settings } from '#model/settings.ts';
import type { Device, Snapshot } from '#model/snapshots.ts';
import { minute, second } from '#model/time.ts';
import type { WireSource } from '#model/wire.ts';
import type { Called } from '#model/words/en.ts';
import type { Opened, Store } from '#storage/contract.ts';
import { createAlerts } from './alert-book.ts';
import { keptMemory, memoriesIn } from './alert-memories.ts';
import type { News } from './alerts/news.ts';
import type { AlertBook } from './api/dependencies.ts';
import { calibrated } from './calibrated-store.ts';
import type { Timers } from './clock.ts';
import { createDevices } from './devices.ts';
import { createHeldBook } from './held-book.ts';
import { homeOf } from './home.ts';
import { createInterrupting, type Interrupting } from './interrupting.ts';
import type { RulesHook } from './ingest/ingest.ts';
import type { HeldChange, HubClock, HubLog, Ingest, Live } from './ports.ts';
import { createUsualBook } from './usual-book.ts';
import { createVerdictLine } from './verdict-line.ts';
import { createWriteSeries } from './write-series.ts';

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
  readonly interrupting: Interrupting;
  /** As the one of interrupting; what was none needs nobody any more. */
  readonly correct: Interrupting['correct'];
  /** Counters that are kept apart have changed. */
  held(change: HeldChange): void;
  /** Sources changed. */
  sources(all: readonly WireSource[]): void;
  settings(next: Settings): void;
  /** Lets time count: holds that end, things that fall silent, rain that draws near. */
  start(timers: Pick<Timers, 'every'>): Disposable;
};

export type JudgementOptions = {
  readonly store: Pick<Store, 'history' | 'stretches' | 'samples'>;
  readonly opened: Pick<Opened, 'snapshots' | 'alerts' | 'kept'>;
  readonly settings: () => Settings;
  /** This machine's. */
  readonly timeZone: string;
  readonly clock: Pick<HubClock, 'now'>;
  readonly live: Live;
  readonly log: HubLog;
  /** Ingest itself needs this judgement first. */
  readonly ingest: () => Pick<Ingest, 'alerts' | 'journal' | 'keep' | 'open' | 'put' | 'find'>;
};

export function createJudgement(options: JudgementOptions): Judgement {
  const { store, opened, settings, timeZone, clock, live, log, ingest } = options;
  const now = (): number => clock.now();
  const devices = createDevices(opened.snapshots, settings);
  const { called } = devices;
  const zone = (): string => homeOf(settings(), timeZone).timeZone;
  const corrected = calibrated(store, { find: (key) => ingest().find(key) });
  const usual = createUsualBook({ store: corrected, now, timeZone: zone, log });
  const write = createWriteSeries(ingest, log);
  const interrupting = createInterrupting({
    restored: opened.kept,
    keep: (changed) => ingest().keep(changed),
    settings: () => settings().channels,
    timeZone: zone,
    now,
  });
  const held = createHeldBook({ device: called, journal: (entry) => ingest().journal(entry) });
  let broken: readonly Alert[] = [];
  /** Of counters, until the start: those that the store knew are told while ingest, which keeps what follows, is made. */
  let early: News[] | undefined = [];
  const alerts = createAlerts({
    rules: settings().rules,
    restored: opened.alerts,
    memories: memoriesIn(opened.kept),
    maintenance: settings().maintenance,
    device: called,
    timeZone: zone,
    usual: (key) => usual.of(key),
    now,
    changed({ alerts: changed, firing, news, journal, memories }) {
      ingest().alerts(changed);
      for (const { id, memory } of memories) ingest().keep(keptMemory(id, memory));
      for (const entry of journal) ingest().journal(entry);
      broken = firing;
      interrupting.news(news);
      tell();
    },
  });
  const tell = (): void => {
    const firing = [...broken, ...held.firing];
    live.alerts(firing.map((alert) => interrupting.shown(alert)));
    line.update({ firing });
  };
  const toldAlert = (alert: Alert | undefined): Alert | undefined => {
    if (alert !== undefined) tell();
    return alert;
  };
  const book: AlertBook = {
    all: () => [...alerts.book.all(), ...held.firing],
    acknowledge: (id) => alerts.book.acknowledge(id) ?? toldAlert(held.acknowledge(id, now())),
    snooze: (id, until) => alerts.book.snooze(id, until) ?? toldAlert(held.snooze(id, until)),
  };
  const line = createVerdictLine({
    known: opened.snapshots,
    now,
    timeZone: zone,
    silenceRules: () => alerts.silenceRules,
    live,
  });
  for (const snapshot of opened.snapshots) if (isForecast(snapshot)) alerts.forecast(snapshot);
  return {
    rules: alerts.hook,
    devices: devices.told,
    called,
    book,
    interrupting,
    correct(number) {
      const answer = interrupting.correct(number);
      if (answer.outcome === 'corrected' && answer.entry) book.acknowledge(answer.entry.alert);
      return answer;
    },
    held(change) {
      const before = held.firing;
      held.change(change);
      const isIn = (all: readonly Alert[], { id }: Alert): boolean => all.some((one) => one.id === id);
      const begun = held.firing.filter((alert) => !isIn(before, alert));
      const over = before.filter((alert) => !isIn(held.firing, alert));
      const news = [
        ...begun.map((alert): News => ({ what: 'fired', alert, mayInterrupt: true })),
        ...over.map((alert): News => ({
          what: 'cleared',
          alert: { ...alert, state: 'resolved', resolvedAt: now() },
          mayInterrupt: true,
        })),
      ];
      if (early) early.push(...news);
      else interrupting.news(news);
      tell();
    },
    live: {
      ...live,
      snapshot(snapshot) {
        live.snapshot(snapshot);
        line.snapshot(snapshot);
        if (devices.snapshot(snapshot)) alerts.renamed();
        if (isForecast(snapshot)) alerts.forecast(snapshot);
      },
      store(state) {
        live.store(state);
        line.update({ store: state });
        write.state(state);
      },
    },
    sources(sources) {
      live.sources(sources);
      line.update({ sources });
    },
    settings(next) {
      alerts.setRules(next.rules);
      alerts.setMaintenance(next.maintenance);
      alerts.renamed();
      line.update();
    },
    start(timers) {
      const stack = new DisposableStack();
      alerts.tick();
      interrupting.news(early ?? []);
      early = undefined;
      stack.use(
        timers.every(second, () => {
          write.tell();
          alerts.tick();
        }),
      );
      stack.use(timers.every(minute, () => void usual.refresh(alerts.unusual())));
      stack.use(
        timers.every(10 * second, () => {
          if (interrupting.tick([...broken, ...held.firing])) tell();
          line.update();
        }),
      );
      return stack;
    },
  };
}

const isForecast = (snapshot: Snapshot): snapshot is Snapshot<'forecast'> => snapshot.kind === 'forecast';
