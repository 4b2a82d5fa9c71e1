/** Why a device cannot be read: it says that it is away, or says nothing any more. Pure. */
import { awaySince, presenceQuantity } from '#model/presence.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { hour, minute } from '#model/time.ts';
import { troubleWords as words } from '#model/words/trouble-en.ts';

export type HeardSeries = {
  readonly definition: SeriesDefinition;
  /** Epoch ms of the newest sample, 0 while there is none. */
  readonly at: number;
  readonly value: number;
  /** Usual interval in ms, 0 while unknown. */
  readonly cadence: number;
  /** Whether that has lasted longer than a burst does. */
  readonly isSteady: boolean;
};

export type DeviceTrouble = { readonly since: number; readonly text: string };

export type Moment = {
  readonly now: number;
  /** Epoch ms of the hub's start: what it did not hear before is nobody's silence. */
  readonly startedAt: number;
  /** The home's. */
  readonly timeZone: string;
};

/** As the screen counts age (renderer/live/freshness.ts): past five intervals a value is gone. */
const missed = 5;
/** What is quiet for less than this is no trouble yet. */
const shortestSilence = 10 * minute;
/** Things on a battery speak when something changes, and may be quiet for hours of a calm night. */
const batteryPatience = 3 * hour;

/** Undefined for what is well, and for what never spoke regularly. `name` is what people call the device. */
export function deviceTrouble(name: string, series: readonly HeardSeries[], moment: Moment): DeviceTrouble | undefined {
  const { now, startedAt, timeZone } = moment;
  const told = series.filter(({ at }) => at > 0);
  const hasBattery = told.some(({ definition }) => isOf(definition, 'battery') || isOf(definition, 'battery_low'));
  const heardAt = Math.max(0, ...told.map(({ at }) => at));
  const away = awaySince(told.map(({ definition, at, value }) => ({ quantity: quantityOf(definition), at, value })));
  if (away !== undefined) return { since: away, text: words.unavailable(name, away, now, timeZone, hasBattery) };
  // Whoever watches over it says that it is there, however little it has to say.
  if (told.some(({ definition, value }) => isOf(definition, presenceQuantity) && value > 0)) return undefined;
  const steady = told.filter(({ definition, isSteady }) => definition.kind !== 'state' && isSteady);
  if (steady.length === 0) return undefined;
  const cadence = Math.min(...steady.map((each) => each.cadence));
  const patience = Math.max(missed * cadence, hasBattery ? batteryPatience : shortestSilence);
  if (now - Math.max(heardAt, startedAt) <= patience) return undefined;
  return { since: heardAt, text: words.silent(name, now - heardAt, cadence, hasBattery) };
}

const quantityOf = ({ name }: SeriesDefinition): string => name.slice(name.indexOf('.') + 1);
const isOf = (definition: SeriesDefinition, quantity: string): boolean => quantityOf(definition) === quantity;
