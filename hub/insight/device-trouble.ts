/** Why a device cannot be read: it says that it is away, or says nothing any more. Pure. */
import type { SeriesDefinition } from '#model/series.ts';
import { hour, minute, second } from '#model/time.ts';
import { troubleWords as words } from '#model/words/trouble-en.ts';

export type HeardSeries = {
  readonly definition: SeriesDefinition;
  /** Epoch ms of the newest sample, 0 while there is none. */
  readonly at: number;
  readonly value: number;
  /** Usual interval in ms, 0 while unknown. */
  readonly cadence: number;
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
const unknownCadence = 10 * minute;
const shortestCadence = 5 * second;
/** Things on a battery speak when something changes, and may be quiet for hours of a calm night. */
const patience = { onBattery: 3 * hour, onMains: 0 } as const;
/** Whoever calls a device there knows better for a while, but may have died itself, or its word is a leftover. */
const watchedPatience = { onBattery: 25 * hour, onMains: hour } as const;
/** What spoke so much later than it was called away is there. */
const spokeAfter = minute;

/** Undefined for what is well, and for what says nothing regularly. `name` is what people call the device. */
export function deviceTrouble(name: string, series: readonly HeardSeries[], moment: Moment): DeviceTrouble | undefined {
  const { now, startedAt, timeZone } = moment;
  const told = series.filter(({ at }) => at > 0);
  const hasBattery = told.some(({ definition }) => isOf(definition, 'battery') || isOf(definition, 'battery_low'));
  const heardAt = Math.max(0, ...told.map(({ at }) => at));
  const presence = told.find(({ definition }) => isOf(definition, 'available'));
  const toldAway = (since: number): DeviceTrouble => ({
    since,
    text: words.unavailable(name, since, now, timeZone, hasBattery),
  });
  const isWatched = presence !== undefined && presence.value > 0;
  if (presence !== undefined && !isWatched && heardAt - presence.at <= spokeAfter) return toldAway(presence.at);
  const measured = told.filter(({ definition }) => definition.kind !== 'state');
  if (measured.length === 0) return undefined;
  const known = measured.map(({ cadence }) => cadence).filter((cadence) => cadence > 0);
  const cadence = known.length === 0 ? 0 : Math.min(...known);
  // Without either it may well speak when something changes only.
  if (isWatched && !hasBattery && cadence === 0) return undefined;
  const usual = missed * Math.max(shortestCadence, cadence > 0 ? cadence : unknownCadence);
  const { onBattery, onMains } = isWatched ? watchedPatience : patience;
  const least = hasBattery ? onBattery : onMains;
  if (now - Math.max(heardAt, startedAt) <= Math.max(usual, least)) return undefined;
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
  const presence = series.find(({ definition, at }) => at > 0 && isOf(definition, 'available'));
  if (presence === undefined || presence.value > 0) return undefined;
  const since = presence.at;
  if (behind.some(({ at }) => at - since > spokeAfter)) return undefined;
  return { since, text: words.bridgeOff(name, since, now, timeZone) };
}

const isOf = ({ name }: SeriesDefinition, quantity: string): boolean => name.slice(name.indexOf('.') + 1) === quantity;
