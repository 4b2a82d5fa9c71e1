/** The world one run of a collector is given. All it hands out ends with the run. */
import type {
  Bus,
  Clock,
  Collector,
  Home,
  Http,
  Message,
  Serial,
  SeriesTable,
  Switches,
  World,
} from '#model/collector.ts';
import type { Device } from '#model/snapshots.ts';
import { createSink } from './sink.ts';
import type { HubLog, Ingest, MessageBus } from '../ports.ts';
import type { SourceReport } from './source-report.ts';

export type WorldOptions = {
  readonly collector: Collector;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly home: Home;
  readonly http: Http;
  readonly serial: Serial;
  readonly ingest: Pick<Ingest, 'open' | 'put' | 'snapshot'>;
  readonly bus: Pick<MessageBus, 'read' | 'publish' | 'kept'>;
  readonly switches: Switches & Disposable;
  readonly log: HubLog;
  readonly report: SourceReport;
  readonly devices: ReadonlyMap<string, Device>;
};

export type RunWorld = World<Record<string, unknown>, SeriesTable> & Disposable;

export function createWorld(options: WorldOptions): RunWorld {
  const { collector, settings, signal, clock, home, http, serial, ingest, log, report, devices } = options;
  const stack = new DisposableStack();
  return {
    switches: stack.use(options.switches),
    settings,
    signal,
    clock,
    home,
    devices,
    http,
    serial,
    log,
    sink: createSink({ collector, ingest, report, now: () => clock.now(), isOver: () => stack.disposed }),
    bus: createReaders(options.bus, report, stack),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

function createReaders(
  bus: Pick<MessageBus, 'read' | 'publish' | 'kept'>,
  report: SourceReport,
  stack: DisposableStack,
): Bus {
  const guarded =
    (handler: (message: Message) => void) =>
    (message: Message): void => {
      try {
        handler(message);
      } catch (error) {
        report.badMessage(message.topic, error);
      }
    };
  return {
    read(filter, handler) {
      const reading = bus.read(filter, guarded(handler));
      stack.use(reading);
      report.ready();
      return reading;
    },
    publish(topic, payload, options) {
      if (!stack.disposed) bus.publish(topic, payload, options);
    },
    kept(filter, handler) {
      return stack.use(bus.kept(filter, guarded(handler)));
    },
  };
}
