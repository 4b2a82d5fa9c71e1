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
  readonly ingest: Pick<Ingest, 'open' | 'put' | 'snapshot' | 'accepted' | 'whenStored'>;
  readonly bus: Pick<MessageBus, 'read' | 'publish' | 'deliver' | 'relay'>;
  readonly hubId: string;
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
    hubId: options.hubId,
    http,
    serial,
    log,
    sink: createSink({ collector, ingest, report, now: () => clock.now(), isOver: () => stack.disposed }),
    bus: createRunBus({ bus: options.bus, ingest, report, stack }),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

type RunBusParts = {
  readonly bus: WorldOptions['bus'];
  readonly ingest: Pick<Ingest, 'accepted' | 'whenStored'>;
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
      return (received, stored) => {
        if (stack.disposed) {
          stored(new Error(sourceWords.over));
          return;
        }
        const message = { ...received, isOutside: true };
        const before = ingest.accepted;
        bus.deliver(message);
        const relay = (done: () => void): void => {
          // Live, a command that was kept would be carried out again at each connection.
          if (message.wasKept === true) done();
          else bus.relay(message, done);
        };
        if (message.qos === 0) {
          relay(() => stored());
          return;
        }
        // Readings count as accepted also where a full queue drops them. Acknowledgements keep the order of the messages.
        if (ingest.accepted === before && waiting === 0) {
          relay(() => stored());
          return;
        }
        waiting++;
        ingest.whenStored(sender, (error) => {
          waiting--;
          if (error) stored(error);
          else relay(() => stored());
        });
      };
    },
  };
}
