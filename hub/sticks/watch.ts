/** Looks after sticks that are plugged in and that no program runs: what of them is told, and until when. */
import { basename } from 'node:path';
import type { Snapshot, Stick } from '#model/snapshots.ts';
import { second } from '#model/time.ts';
import { stickWords as words } from '#model/words/sticks-en.ts';
import type { Timers } from '../clock.ts';
import type { HubClock, Ingest, MessageBus } from '../ports.ts';
import { deviceOf } from '../sources/serial/candidates.ts';
import type { PluggedStick, SerialPorts } from '../sources/serial/ports.ts';
import { followGateways } from './gateways.ts';
import { isHeld } from '../sources/serial/held.ts';

/** `since` is when it was first told so, epoch ms. */
export type SeenStick = {
  readonly id: string;
  readonly stick: PluggedStick;
  readonly told: Stick;
  readonly since: number;
};

export type Sticks = Disposable & {
  /** Those that want a person: idle or stopped, and not dismissed. */
  waiting(): readonly SeenStick[];
  /** False when there is none of that id. */
  dismiss(id: string): boolean;
  /** The home's. */
  timeZone(): string;
};

export type SticksOptions = {
  readonly ports: Pick<SerialPorts, 'sticks'>;
  readonly bus: Pick<MessageBus, 'read' | 'kept'>;
  readonly ingest: Pick<Ingest, 'snapshot'>;
  readonly clock: Pick<HubClock, 'now' | 'monotonic'>;
  readonly timers: Pick<Timers, 'every'>;
  /** As the store opened with them. */
  readonly known: readonly Snapshot[];
  /** The home's. */
  readonly timeZone: () => string;
  /** Whether another program has the device open. */
  readonly held?: (device: string) => boolean;
};

const lookEvery = 5 * second;
/** After its plugging in, Mantel's start or its program's last word, a program has so long to come. */
const patience = 30 * second;

export function watchSticks(options: SticksOptions): Sticks {
  const { ports, bus, ingest, clock, timers, known, timeZone, held = (device) => isHeld(device) } = options;
  const gateways = followGateways({ bus, now: () => clock.now(), deviceOf });
  const told = new Map<string, Stick>();
  const toldAt = new Map<string, number>();
  for (const one of known) {
    if (!isStick(one)) continue;
    told.set(one.subject, one.body);
    toldAt.set(one.subject, one.at);
  }
  /** Monotonic ms since which no program has it. */
  const left = new Map<string, number>();
  let plugged = new Map<string, PluggedStick>();

  function tell(id: string, next: Stick): void {
    if (JSON.stringify(told.get(id)) === JSON.stringify(next)) return;
    told.set(id, next);
    toldAt.set(id, clock.now());
    ingest.snapshot({ kind: 'stick', subject: id, body: next, at: clock.now() });
  }

  function stateOf(id: string, stick: PluggedStick): { state: Stick['state']; offSince?: number } | undefined {
    const gateway = gateways.of(stick);
    if (gateway === 'on' || held(stick.device)) {
      left.delete(id);
      return { state: 'run' };
    }
    const since = left.get(id) ?? clock.monotonic();
    left.set(id, since);
    const before = told.get(id)?.state;
    // One that stood still before a restart of Mantel stands still now.
    const isSettled = before === 'idle' || before === 'stopped';
    if (clock.monotonic() - since < patience && !isSettled) return before === 'run' ? { state: 'run' } : undefined;
    return gateway === undefined ? { state: 'idle' } : { state: 'stopped', ...gateway };
  }

  function look(): void {
    plugged = new Map(ports.sticks().map((stick) => [basename(stick.path), stick]));
    for (const [id, stick] of plugged) {
      const found = stateOf(id, stick);
      if (found === undefined) continue;
      const { name, radio, certain, path: port } = stick;
      const { state, offSince } = found;
      const text =
        state === 'run'
          ? words.run(name, radio)
          : offSince === undefined
            ? words.idle(name, radio, certain)
            : words.stopped(name, radio, offSince, timeZone());
      tell(id, { name, radio, certain, port, state, dismissed: told.get(id)?.dismissed ?? false, text });
    }
    for (const [id, stick] of told) {
      if (plugged.has(id)) continue;
      left.delete(id);
      tell(id, { ...stick, state: 'unplugged', dismissed: false });
    }
  }

  const stack = new DisposableStack();
  stack.use(gateways);
  look();
  stack.use(timers.every(lookEvery, look));

  return {
    waiting: () =>
      [...plugged].flatMap(([id, stick]) => {
        const how = told.get(id);
        return how !== undefined && wantsPerson(how)
          ? [{ id, stick, told: how, since: toldAt.get(id) ?? clock.now() }]
          : [];
      }),
    dismiss(id) {
      const how = told.get(id);
      if (how === undefined || !plugged.has(id)) return false;
      tell(id, { ...how, dismissed: true });
      return true;
    },
    timeZone,
    [Symbol.dispose]: () => stack.dispose(),
  };
}

const wantsPerson = ({ state, dismissed }: Stick): boolean => !dismissed && (state === 'idle' || state === 'stopped');

const isStick = (snapshot: Snapshot): snapshot is Snapshot<'stick'> => snapshot.kind === 'stick';
