/** The rooms that are heated, and how each stands. Pure. */
import { compareNames } from '../format/order.ts';
import { deviceArea, deviceName, isHidden, type Directory, type SeriesInfo } from '../live/directory.ts';

const demands = ['call_for_heat', 'heating_power', 'heating_demand', 'pi_heating_demand', 'valve_position'];

export type Zone = {
  readonly device: string;
  readonly name: string;
  readonly temperature: SeriesInfo | undefined;
  readonly wanted: SeriesInfo | undefined;
  /** Whether it is to be heated at all. */
  readonly on: SeriesInfo | undefined;
  readonly away: SeriesInfo | undefined;
  readonly window: SeriesInfo | undefined;
  /** Percent of heat that it asks for now. */
  readonly power: SeriesInfo | undefined;
};

/** The foot of every page asks with each frame. */
const kept = new WeakMap<Directory, readonly Zone[]>();

/** Rooms that call for heat or have a wanted temperature, by name. */
export function heatedZones(directory: Directory): readonly Zone[] {
  const before = kept.get(directory);
  if (before) return before;
  const zones = [...directory.byDevice].flatMap(([device, all]): Zone[] => {
    const of = (quantity: string): SeriesInfo | undefined => all.find((each) => each.quantity === quantity);
    const isHeated = demands.some((quantity) => of(quantity) !== undefined) || of('target_temperature') !== undefined;
    const temperature = of('temperature') ?? of('local_temperature');
    if (!isHeated || temperature === undefined || isHidden(directory, device)) return [];
    return [
      {
        device,
        name: deviceArea(directory, device) ?? deviceName(directory, device),
        temperature,
        wanted: of('target_temperature'),
        on: of('heating_on'),
        away: of('away'),
        window: of('window_open'),
        power: demands.slice(1).flatMap((quantity) => of(quantity) ?? [])[0],
      },
    ];
  });
  const sorted = zones.toSorted((a, b) => compareNames(a.name, b.name));
  kept.set(directory, sorted);
  return sorted;
}

/** How a room stands. Degrees are °C. */
export type Standing = {
  readonly name: string;
  readonly state: 'off' | 'away' | 'window' | 'warming' | 'cool' | 'well' | 'unknown';
  readonly is: number | undefined;
  readonly wanted: number | undefined;
};

/** Colder by so much than wanted, a room is not where it is to be. */
const tolerance = 0.5;
const clearly = 1;

type Value = (series: SeriesInfo | undefined) => number | undefined;

export function standingOf(zone: Zone, value: Value, callsNow: boolean): Standing {
  const { name } = zone;
  const is = value(zone.temperature);
  const wanted = value(zone.wanted);
  const told = { name, is, wanted };
  if (value(zone.on) === 0) return { ...told, state: 'off', wanted: undefined };
  if (value(zone.window) === 1) return { ...told, state: 'window' };
  if (value(zone.away) === 1) return { ...told, state: 'away' };
  if (is === undefined || wanted === undefined) return { ...told, state: 'unknown' };
  const asks = (value(zone.power) ?? 0) > 0 || callsNow;
  if (asks && wanted - is >= tolerance) return { ...told, state: 'warming' };
  return { ...told, state: wanted - is >= clearly ? 'cool' : 'well' };
}
