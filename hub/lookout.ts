/** What the hub looks out for besides its sources: sticks that nobody runs, and things that cannot be read. */
import type { Settings } from '#model/settings.ts';
import type { Opened } from '#storage/contract.ts';
import type { Timers } from './clock.ts';
import { homeOf } from './home.ts';
import type { Judgement } from './judgement.ts';
import type { HubClock, Ingest, Live, MessageBus, Sources } from './ports.ts';
import type { SerialPorts } from './sources/serial/ports.ts';
import { watchSticks } from './sticks/watch.ts';
import type { Sticks } from './sticks/watch.ts';
import { createTroubleBook } from './trouble-book.ts';
import type { TroubleBook } from './trouble-book.ts';

export type Lookout = Disposable & { readonly sticks: Sticks; readonly book: TroubleBook };

export type LookoutOptions = {
  readonly serial: Pick<SerialPorts, 'sticks'>;
  readonly bus: Pick<MessageBus, 'read' | 'kept'>;
  readonly ingest: Pick<Ingest, 'snapshot' | 'slots'>;
  readonly live: Pick<Live, 'troubles'>;
  readonly sources: Pick<Sources, 'parts'>;
  readonly judgement: Pick<Judgement, 'devices' | 'called'>;
  readonly opened: Pick<Opened, 'snapshots'>;
  readonly settings: () => Settings;
  /** This machine's, for homes that name none. */
  readonly timeZone: string;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly timers: Pick<Timers, 'every'>;
};

export function keepLookout(options: LookoutOptions): Lookout {
  const { serial, bus, ingest, live, sources, judgement, opened, settings, clock, timers } = options;
  const timeZone = (): string => homeOf(settings(), options.timeZone).timeZone;
  const stack = new DisposableStack();
  const sticks = stack.use(
    watchSticks({ ports: serial, bus, ingest, clock, timers, known: opened.snapshots, timeZone }),
  );
  const { devices, called } = judgement;
  const seen = { slots: () => ingest.slots, devices, called, settings, sources };
  const book = stack.use(createTroubleBook({ ...seen, live, clock, timers, timeZone }));
  return { sticks, book, [Symbol.dispose]: () => stack.dispose() };
}
