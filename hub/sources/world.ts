/** The world one run of a collector is given. All it hands out ends with the run. */
import type { Bus, Clock, Collector, Home, Http, Serial, SeriesTable, World } from '#model/collector.ts';
import { sourceWords } from '#model/words/hub-en.ts';
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
  readonly ingest: Pick<Ingest, 'open' | 'put' | 'snapshot' | 'accepted' | 'full' | 'whenStored'>;
  readonly bus: Pick<MessageBus, 'read' | 'publish'>;
  readonly log: HubLog;
  readonly report: SourceReport;
};

export type RunWorld = World<Record<string, unknown>, SeriesTable> & Disposable;

export function createWorld(options: WorldOptions): RunWorld {
  const { collector, settings, signal, clock, home, http, serial, ingest, log, report } = options;
  const stack = new DisposableStack();
  return {
    settings,
    signal,
    clock,
    home,
    http,
    serial,
    log,
    sink: createSink({ collector, ingest, report, now: () => clock.now(), isOver: () => stack.disposed }),
    bus: createRunBus({ bus: options.bus, ingest, report, stack }),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

type RunBusParts = {
  readonly bus: Pick<MessageBus, 'read' | 'publish'>;
  readonly ingest: Pick<Ingest, 'accepted' | 'full' | 'whenStored'>;
  readonly report: SourceReport;
  readonly stack: DisposableStack;
};

function createRunBus({ bus, ingest, report, stack }: RunBusParts): Bus {
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
    receiver() {
      report.ready();
      /** Stands for the connection by which they come. */
      const sender = {};
      let waiting = 0;
      return ({ topic, payload, qos, retain, wasKept = false }, stored) => {
        if (stack.disposed) {
          stored(new Error(sourceWords.over));
          return;
        }
        const before = ingest.accepted;
        bus.publish(topic, payload, { retain, wasKept, qos: qos === 0 ? 0 : 1 });
        // While the queue is full nothing was accepted even if the message holds readings.
        if (ingest.accepted === before && !ingest.full && waiting === 0) {
          stored();
          return;
        }
        waiting++;
        ingest.whenStored(sender, (error) => {
          waiting--;
          stored(error);
        });
      };
    },
  };
}
