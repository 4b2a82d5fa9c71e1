/** What a utility tells of one meter and interval, and how it becomes a counter. */
import type { SeriesHandle, SeriesTable, Sink } from '#model/collector.ts';
import { day, hour, minute, quarter, type Epoch } from '#model/time.ts';
import type { Unit } from '#model/units.ts';

export type Quantity = 'energy' | 'energy_returned' | 'gas' | 'gas_energy' | 'water' | 'power';

export type MeterReading = {
  readonly meter: string;
  readonly quantity: Quantity;
  readonly unit: Extract<Unit, 'kWh' | 'm³' | 'W'>;
  readonly from: Epoch;
  readonly to: Epoch;
  /** In that unit; of the whole interval, or the mean of a power. */
  readonly amount: number;
};

/** Bills of a whole month tell nothing of its days. A day has 25 hours at most. */
export const longestInterval = 25 * hour;

/** "15min", "1h", "1d": so that hourly and daily reads of one meter are not added up. */
function lengthName(from: Epoch, to: Epoch): string {
  const length = to - from;
  if (length >= day - hour) return '1d';
  return length % hour === 0 ? `${length / hour}h` : `${Math.round(length / minute)}min`;
}

export type Meters = {
  /**
   * What was read of an interval. What is told twice is stored once, and the later word counts. Less than nothing is
   * what was fed back.
   */
  put(reading: MeterReading): void;
  /** Waits until what was put is on disk, when it has become much: what does not fit into the queue would be dropped. */
  settle(): Promise<void>;
};

/** Samples; the queue holds 200,000. */
const much = 10_000;

/**
 * An amount becomes a register that begins at 0 with its interval, grows evenly by the quarter of an hour, and has the
 * amount 1 ms before the interval ends. From one interval to the next it falls to 0, which is a reset and counts nothing;
 * so its growth in any time is what was used in it, whichever interval is told first, twice, later or never.
 */
export function createMeters(
  kind: string,
  { sink, stored }: { readonly sink: Pick<Sink<SeriesTable>, 'discover'>; stored(): Promise<void> },
): Meters {
  let waiting = 0;
  const handles = new Map<string, SeriesHandle>();
  const handle = ({ meter, quantity, unit, from, to }: MeterReading): SeriesHandle => {
    const length = lengthName(from, to);
    const key = `${quantity} ${length} ${unit} ${meter}`;
    const found = handles.get(key) ?? sink.discover(definition(kind, meter, quantity, unit, length));
    handles.set(key, found);
    return found;
  };

  function register(reading: MeterReading): void {
    const { from, to, amount } = reading;
    const { put } = handle(reading);
    put(0, from);
    waiting += 2 + Math.floor((to - from) / quarter);
    for (let edge = (Math.floor(from / quarter) + 1) * quarter; edge < to; edge += quarter) {
      put(tidy((amount * (edge - from)) / (to - from)), edge - 1);
    }
    put(tidy(amount), to - 1);
  }

  return {
    put(reading) {
      if (reading.unit === 'W') {
        handle(reading).put(reading.amount, reading.from);
        waiting++;
      } else if (reading.quantity === 'energy') {
        register({ ...reading, amount: Math.max(0, reading.amount) });
        if (reading.amount < 0) register({ ...reading, quantity: 'energy_returned', amount: -reading.amount });
      } else register({ ...reading, amount: Math.abs(reading.amount) });
    },
    async settle() {
      if (waiting < much) return;
      waiting = 0;
      await stored();
    },
  };
}

const definition = (kind: string, device: string, quantity: Quantity, unit: Unit, interval: string) => {
  const labels = { device, interval };
  return unit === 'W'
    ? ({ name: `${kind}.${quantity}`, labels, unit, kind: 'gauge' } as const)
    : ({ name: `${kind}.${quantity}`, labels: { ...labels, derived: 'intervals' }, unit, kind: 'counter' } as const);
};

/** Hides what binary arithmetic adds; a milliwatt-hour is finer than any meter. */
const tidy = (value: number): number => Number(value.toFixed(6));
