/** The world one run of a collector is given. All it hands out ends with the run. */
import type { Bus, Clock, Collector, Home, Http, Serial, SeriesTable, Switches, World } from '#model/collector.ts';
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
  readonly bus: Pick<MessageBus, 'read' | 'publish'>;
  readonly switches: Switches & Disposable;
  readonly log: HubLog;
  readonly report: SourceReport;
};

export type RunWorld = World<Record<string, unknown>, SeriesTable> & Disposable;

export function createWorld(options: WorldOptions): RunWorld {
  const { collector, settings, signal, clock, home, http, serial, ingest, log, report } = options;
  const stack = new DisposableStack();
  return {
    switches: stack.use(options.switches),
    settings,
    signal,
    clock,
    home,
    http,
    serial,
    log,
    sink: createSink({ collector, ingest, report, now: () => clock.now(), isOver: () => stack.disposed }),
    bus: createReaders(options.bus, report, stack),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

function createReaders(bus: Pick<MessageBus, 'read' | 'publish'>, report: SourceReport, stack: DisposableStack): Bus {
  return {
    read(filter, handler) {
      const reading = bus.read(filter, (message) => {
        try {
          handler(message);
        } catch (error) {
          report.badMessage(message.topic, error);
        }
      });
      stack.use(reading);
      report.ready();
      return reading;
    },
    publish(topic, payload, options) {
      if (!stack.disposed) bus.publish(topic, payload, options);
    },
  };
}
