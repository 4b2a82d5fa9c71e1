/** An ingest on a fake clock and a fake store, with what it told the live values and the rules. */
import { createIngest } from '#hub/ingest/ingest.ts';
import type { RulesHook } from '#hub/ingest/ingest.ts';
import type { HeldChange, Slot } from '#hub/ports.ts';
import type { SeriesDefinition } from '#model/series.ts';
import type { WireStore } from '#model/wire.ts';
import type { Opened } from '#storage/contract.ts';
import { createFakeClock } from '../../fake-clock.ts';
import { createFakeStore } from '../fake-store.ts';
import { createRememberingLog } from '../remembering-log.ts';

type Options = {
  readonly opened?: Partial<Opened>;
  readonly trusted?: boolean;
  readonly now?: number;
  readonly sdCard?: boolean;
  /** Called beside what is remembered. */
  readonly rules?: RulesHook;
  readonly held?: (change: HeldChange) => void;
};

export const temperature = (device: string): SeriesDefinition => ({
  name: 'mqtt.temperature',
  labels: { device },
  unit: '°C',
  kind: 'gauge',
});

export function createIngestWorld({ opened, trusted = true, now, sdCard = false, rules, held }: Options = {}) {
  const clock = createFakeClock({ trusted, ...(now !== undefined && { now }) });
  const store = createFakeStore(opened);
  const log = createRememberingLog();
  const touched: string[] = [];
  const states: WireStore[] = [];
  const ruled: { key: string; value: number; at: number; now: number }[] = [];
  const announced: string[] = [];
  const ingest = createIngest({
    store,
    opened: store.opened,
    clock,
    timers: clock.timers,
    turnEnd: clock.turnEnd,
    log,
    settings: { sdCard },
    ...(held && { held }),
    live: {
      opened: (slot) => void announced.push(slot.key),
      touched: (slot) => void touched.push(slot.key),
      snapshot: () => undefined,
      store: (state) => void states.push(state),
    },
    rules: {
      opened: (slot) => rules?.opened(slot),
      sample(slot: Slot, value, at, ruledNow) {
        ruled.push({ key: slot.key, value, at, now: ruledNow });
        rules?.sample(slot, value, at, ruledNow);
      },
    },
  });
  /** All journal entries that were committed. */
  const journal = () => store.batches.flatMap((batch) => batch.journal ?? []);
  return { clock, store, log, ingest, touched, states, ruled, announced, journal };
}
