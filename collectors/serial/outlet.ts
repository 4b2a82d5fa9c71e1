/** Where the readings of one sensor leave: checked against what it can measure, and each under the device it is of. */
import type { SeriesHandle, SeriesTable, Sink, World } from '#model/collector.ts';
import { BadReading } from '#model/trouble.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import type { FoundSensor, Outlet, Value } from './protocol.ts';

export type OutletOptions = {
  readonly world: Pick<World<unknown, SeriesTable>, 'signal' | 'clock'> & {
    readonly sink: Pick<Sink<SeriesTable>, 'snapshot' | 'trouble'>;
  };
  readonly found: FoundSensor;
  /** Its id as a device. */
  readonly device: string;
  readonly every: number | undefined;
  readonly open: (value: Value, device: string) => SeriesHandle;
  /** Called with each reading. */
  readonly heard: () => void;
};

/** Boards behind one port, and series of them all; more are no sensors, but a board gone astray. */
const mostParts = 200;
const mostSeries = 1_000;

export function createOutlet({ world, found, device, every, open, heard }: OutletOptions): Outlet {
  const { protocol } = found;
  const { sink } = world;
  const announced = new Map<string, string>();
  const handles = new Map<string, SeriesHandle>();

  const announce = (id: string, number: string | undefined, model: string): void => {
    if (announced.get(id) === model || announced.size >= mostParts) return;
    announced.set(id, model);
    const name = number === undefined ? protocol.title : `${protocol.title} ${short(number)}`;
    sink.snapshot('device', id, { name, model, ...(protocol.maker !== undefined && { maker: protocol.maker }) });
  };
  if (!protocol.carriesParts) announce(device, found.id, modelOf(found));

  const handleOf = (value: Value, of: string): SeriesHandle => {
    const key = [of, value.quantity, value.of?.unit].join(' ');
    const known = handles.get(key);
    if (known) return known;
    if (handles.size >= mostSeries)
      throw new BadReading(serialCollectorWords.tooManyReadings(mostSeries, value.quantity));
    const handle = open(value, of);
    handles.set(key, handle);
    return handle;
  };

  const passOn = (value: Value, of: string, at: number | undefined): void => {
    const [low, high] = value.of ? [value.of.low, value.of.high] : (protocol.ranges[value.quantity] ?? [0, 1e9]);
    if (!(value.value >= low && value.value <= high)) {
      const text = serialCollectorWords.outOfRange(value.value, value.quantity, low, high);
      return sink.trouble(of, new BadReading(text));
    }
    try {
      handleOf(value, of).put(value.value, at);
    } catch (error) {
      // One value that cannot be stored is no reason to lose the others.
      if (!(error instanceof BadReading)) throw error;
      sink.trouble(of, error);
    }
  };

  return {
    signal: world.signal,
    clock: world.clock,
    every,
    put({ values, id, model, at }) {
      heard();
      const of = id === undefined || id === found.id ? device : `${protocol.kind}-${id}`;
      announce(of, id ?? found.id, model ?? protocol.model);
      for (const value of values) passOn(value, of, at);
    },
    trouble: (error) => sink.trouble(device, error),
  };
}

/** "58D9"; of a long number its end, which differs. */
const short = (number: string): string => (/^[0-9a-f]+$/.test(number) ? number.slice(-4).toUpperCase() : number);

const modelOf = ({ protocol, heard }: FoundSensor): string =>
  heard.map((frame) => (frame.kind === 'reading' ? frame.model : undefined)).find(Boolean) ?? protocol.model;
