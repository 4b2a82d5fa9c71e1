/** What the reader would make of messages. Nothing is stored or announced, and the reader remembers nothing of it. */
import type { Message, SeriesTable, Sink } from '#model/collector.ts';
import type { DryOutcome, DryReading, DryRequest, DryRunner, TopicUse } from '#model/dry-run.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { seriesKey } from '#model/series.ts';
import type { Device } from '#model/snapshots.ts';
import type { Epoch } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import type { Current } from './house.ts';
import { shown } from './payload.ts';
import { devicesOf } from './plan.ts';
import { createReader } from './reader.ts';
import type { Reader, Witness } from './reader.ts';
import type { Route } from './routes.ts';
import type { MqttSettings } from './settings.ts';

/** Readings and sentences of one message that are told. */
const most = 1_000;

export type DryRunOptions = {
  /** The one that runs. */
  readonly reader: Reader;
  readonly now: () => Epoch;
  readonly known: ReadonlyMap<string, Device>;
};

export function createDryRunner({ reader, now, known }: DryRunOptions): DryRunner<MqttSettings> {
  return {
    run({ messages, settings, kept = [], check, newest }) {
      const notes = createNotes(check, newest);
      const { sink, witness } = notes;
      let trial: Reader;
      if (settings === undefined) trial = reader.fork({ sink, witness });
      else {
        trial = createReader({ settings, sink, witness, now, known });
        for (const message of kept) trial.learn(message);
      }
      return messages.map((message) => {
        notes.begin();
        readOne(trial, message, notes);
        return notes.outcome((device) => trial.devices.nameOf(device));
      });
    },
    topics: () => topicsOf(reader.routes.all),
  };
}

function readOne(trial: Reader, message: Message, notes: Notes): void {
  const { topic, payload } = message;
  try {
    trial.read(message);
  } catch (error) {
    if (!(error instanceof BadReading)) throw error;
    notes.leftOut(error.message);
  }
  if (!notes.isEmpty()) return;
  const route = trial.routes.of(topic);
  notes.leftOut(route === null ? trial.routes.whyNothing(topic) : whyNoReading(topic, route, payload));
}

function whyNoReading(topic: string, { family, familyName }: Route, payload: Uint8Array): string {
  if (payload.length === 0) return words.empty(shown(topic));
  if (family?.isNews === true) return words.onlyNews(shown(topic));
  return words.noReading(shown(topic), family && familyName);
}

type Notes = {
  readonly sink: Pick<Sink<SeriesTable>, 'discover' | 'snapshot' | 'journal'>;
  readonly witness: Witness;
  begin(): void;
  /** Whether neither a reading nor a reason was noted since. */
  isEmpty(): boolean;
  /** What was noted since. Names are known once the whole message has been read. */
  outcome(nameOf: (device: string) => string): DryOutcome;
  leftOut(why: string): void;
};

/** Writes down what becomes of a message. */
function createNotes(check: DryRequest['check'], newest: DryRequest['newest']): Notes {
  let readings: DryReading[] = [];
  let leftOut: string[] = [];
  let journal: string[] = [];

  const note = (why: string): void => {
    if (leftOut.length < most && !leftOut.includes(why)) leftOut.push(why);
  };
  const current: Current = {
    topic: '',
    mapping: 0,
    family: undefined,
    // Every fault is wanted, so none is ever the first.
    get fault() {
      return undefined;
    },
    set fault(error: BadReading | undefined) {
      if (error) note(error.message);
    },
  };

  const readingOf = ({ name, labels, unit, kind }: SeriesDefinition, value: number, at?: Epoch): DryReading => {
    const device = labels['device'] ?? null;
    const { mapping, family } = current;
    return {
      series: seriesKey(name, labels),
      unit,
      kind,
      device,
      name: null,
      value,
      at: at ?? null,
      by: mapping > 0 ? 'mapping' : family === undefined ? 'automatic' : 'family',
      mapping: mapping > 0 ? mapping : null,
      family: family === undefined ? null : words.family(family),
    };
  };

  return {
    sink: {
      discover(definition) {
        check(definition);
        return {
          put(value, at) {
            if (readings.length < most) readings.push(readingOf(definition, value, at));
          },
          newest: () => newest?.(definition),
        };
      },
      snapshot: () => undefined,
      journal: (_kind, _subject, text) => void (journal.length < most && journal.push(text)),
    },
    witness: { current, leftOut: note },
    isEmpty: () => readings.length === 0 && leftOut.length === 0,
    outcome: (nameOf) => ({
      readings: readings.map((one) => ({ ...one, name: one.device === null ? null : nameOf(one.device) })),
      leftOut,
      journal,
    }),
    begin() {
      readings = [];
      leftOut = [];
      journal = [];
    },
    leftOut: note,
  };
}

function* topicsOf(routes: ReadonlyMap<string, Route | null>): Iterable<TopicUse> {
  for (const [topic, route] of routes) {
    yield {
      topic,
      mappings: route ? route.mapped.map(({ mapping }) => mapping.number) : [],
      family: route?.family && route.familyName ? words.family(route.familyName) : null,
      automatic: route?.automatic ?? false,
      devices: route ? [...new Set(devicesOf(route.plan))] : [],
    };
  }
}
