/** The world one run of a collector is given. All it hands out ends with the run. */
import type {
  Bus,
  Clock,
  Collector,
  DryRuns,
  Home,
  Message,
  Serial,
  SeriesTable,
  Switches,
  World,
} from '#model/collector.ts';
import type { Files } from '#model/files.ts';
import type { Http } from '#model/http.ts';
import type { Jobs } from '#model/job.ts';
import { isOwnTopic } from '#model/own-topics.ts';
import type { Players } from '#model/player.ts';
import type { Device } from '#model/snapshots.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import type { ExecutionSurroundings } from '../jobs/execution.ts';
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
  readonly files: Files;
  /** Keeps jobs whose runs put by sinks that end with them. */
  readonly jobs: (sink: ExecutionSurroundings['sink']) => Jobs;
  readonly serial: Serial;
  readonly ingest: Pick<Ingest, 'begin' | 'open' | 'put' | 'snapshot' | 'accepted' | 'whenStored'>;
  readonly bus: Pick<MessageBus, 'read' | 'publish' | 'kept' | 'deliver' | 'relay'>;
  readonly switches: Switches & Disposable;
  readonly players: Players & Disposable;
  readonly dryRuns: DryRuns<unknown> & Disposable;
  readonly hubId: string;
  readonly log: HubLog;
  readonly report: SourceReport;
  readonly devices: ReadonlyMap<string, Device>;
};

export type RunWorld = World<Record<string, unknown>, SeriesTable> & Disposable;

export function createWorld(options: WorldOptions): RunWorld {
  const { collector, settings, signal, clock, home, http, serial, ingest, log, report, devices } = options;
  const stack = new DisposableStack();
  const given = { collector, now: () => clock.now() };
  const sink = createSink({ ...given, ingest, report, isOver: () => stack.disposed });
  const sinkOfRun: ExecutionSurroundings['sink'] = (counted, job, reported, isOver) =>
    createSink({
      ...given,
      ingest: counted,
      report: report.ofRun(job, reported),
      isOver: () => stack.disposed || isOver(),
    });
  return {
    switches: stack.use(options.switches),
    players: stack.use(options.players),
    dryRuns: stack.use(options.dryRuns),
    settings,
    signal,
    clock,
    home,
    devices,
    hubId: options.hubId,
    files: options.files,
    http,
    jobs: options.jobs(sinkOfRun),
    serial,
    log,
    sink,
    bus: createRunBus({ bus: options.bus, ingest, report, stack }),
    [Symbol.dispose]: () => stack.dispose(),
  };
}

type RunBusParts = {
  readonly bus: WorldOptions['bus'];
  readonly ingest: Pick<Ingest, 'begin' | 'accepted' | 'whenStored'>;
  readonly report: SourceReport;
  readonly stack: DisposableStack;
};

function createRunBus({ bus, ingest, report, stack }: RunBusParts): Bus {
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
    receiver({ fromMantel = false } = {}) {
      report.ready();
      /** Stands for the connection by which they come. */
      const sender = {};
      let waiting = 0;
      return (received, stored) => {
        if (stack.disposed) {
          stored(new Error(sourceWords.over));
          return;
        }
        // Below them speak this hub's agents, whom their logins prove; another broker's word proves nothing.
        if (isOwnTopic(received.topic)) {
          stored();
          return;
        }
        const message = { ...received, isOutside: true };
        ingest.begin();
        const before = ingest.accepted;
        bus.deliver(message);
        const relay = (done: () => void): void => {
          // Live, a command that was kept would be carried out again at each connection.
          if (message.wasKept === true || fromMantel) done();
          else bus.relay(message, done);
        };
        // Readings count as accepted also where a full queue drops them. Acknowledgements keep the order of the messages.
        if (message.qos === 0 || (ingest.accepted === before && waiting === 0)) {
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
