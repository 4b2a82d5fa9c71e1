/** Why a device cannot be read: it says that it is away, or says nothing any more. Pure. */
import { awaySince, presenceQuantity, spokeAfter } from '#model/presence.ts';
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
const patience = { onBattery: 3 * hour, onMains: shortestSilence } as const;
/** Whoever calls a device there knows better for a while, but may have died itself, or its word is a leftover. */
const watchedPatience = { onBattery: 25 * hour, onMains: hour } as const;

/** Undefined for what is well, and for what never spoke regularly. `name` is what people call the device. */
export function deviceTrouble(name: string, series: readonly HeardSeries[], moment: Moment): DeviceTrouble | undefined {
  const { now, startedAt, timeZone } = moment;
  const told = series.filter(({ at }) => at > 0);
  const hasBattery = told.some(({ definition }) => isOf(definition, 'battery') || isOf(definition, 'battery_low'));
  const heardAt = Math.max(0, ...told.map(({ at }) => at));
  const away = awaySince(told.map(({ definition, at, value }) => ({ quantity: quantityOf(definition), at, value })));
  if (away !== undefined) return { since: away, text: words.unavailable(name, away, now, timeZone, hasBattery) };
  const isWatched = told.some(({ definition, value }) => isOf(definition, presenceQuantity) && value > 0);
  const steady = told.filter(({ definition, isSteady }) => definition.kind !== 'state' && isSteady);
  const measures = told.some(({ definition }) => definition.kind !== 'state');
  // Without a rhythm it may well speak when something changes only.
  if (steady.length === 0 && !(isWatched && hasBattery && measures)) return undefined;
  const cadence = steady.length === 0 ? 0 : Math.min(...steady.map((each) => each.cadence));
  const { onBattery, onMains } = isWatched ? watchedPatience : patience;
  if (now - Math.max(heardAt, startedAt) <= Math.max(missed * cadence, hasBattery ? onBattery : onMains))
    return undefined;
  return { since: heardAt, text: words.silent(name, now - heardAt, cadence, hasBattery) };
}

/**
 * Undefined unless the bridge says that it is off. What is behind it and spoke since shows that it is on: its word is a
 * leftover. `behind` is what was heard of all its devices.
 */
export function bridgeTrouble(
  name: string,
  series: readonly HeardSeries[],
  behind: readonly HeardSeries[],
  { now, timeZone }: Moment,
): DeviceTrouble | undefined {
  const presence = series.find(({ definition, at }) => at > 0 && isOf(definition, presenceQuantity));
  if (presence === undefined || presence.value > 0) return undefined;
  const since = presence.at;
  if (behind.some(({ at }) => at - since > spokeAfter)) return undefined;
  return { since, text: words.bridgeOff(name, since, now, timeZone) };
}

const quantityOf = ({ name }: SeriesDefinition): string => name.slice(name.indexOf('.') + 1);
const isOf = (definition: SeriesDefinition, quantity: string): boolean => quantityOf(definition) === quantity;
