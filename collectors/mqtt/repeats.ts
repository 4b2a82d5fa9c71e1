/** A device that went mad sends the same value hundreds of times a second; one a second says as much. */
import { BadReading } from '#model/trouble.ts';
import { mqttCollectorWords as words } from '#model/words/collector-mqtt-en.ts';
import { shown } from './payload.ts';

/** Of a series whose value has come often: epoch ms. */
export type Flood = {
  /** When the count last was a whole number of batches. */
  countedAt: number;
  isOn: boolean;
  /** When a value was last let through. */
  passedAt: number;
};

/** Of one series: how often the same value came in a row. The clock is looked at only once in a while. */
type Repeated = { value: number; repeats: number; flood: Flood | undefined };

/** So many of the same within a second are a flood. */
const batch = 100;
const span = 1_000;

/** Another value came: it always passes. */
export function startOver(series: Repeated, value: number): void {
  series.value = value;
  series.repeats = 0;
  series.flood = undefined;
}

/** Takes note of the same value once more, without a time of its own; true when it adds nothing. */
export function isRepeatedTooOften(series: Repeated, now: () => number): boolean {
  if (++series.repeats % batch === 0) {
    const at = now();
    const { countedAt = -Infinity, passedAt = -Infinity } = series.flood ?? {};
    series.flood = { countedAt: at, isOn: Math.abs(at - countedAt) < span, passedAt };
  }
  const { flood } = series;
  if (!flood?.isOn) return false;
  const at = now();
  if (Math.abs(at - flood.passedAt) < span) return true;
  flood.passedAt = at;
  return false;
}

export function tooManyRepeats(topic: string, name: string, value: number): BadReading {
  return new BadReading(words.tooManyRepeats(name, shown(topic), value, batch), { isHandled: true });
}
