/** Which meters are the home: a choice of the settings, else the utility's meter, else the only one, else all together. Pure. */
import { isOfMachine } from '#model/machine-measurements.ts';
import { isHidden, type Directory, type SeriesInfo } from '../live/directory.ts';
import { powerSource } from '../panels/power/power.ts';

export type MeterRule = 'chosen' | 'utility' | 'only' | 'all';

export type HomeMeters = {
  readonly rule: MeterRule;
  /** Counters in kWh, added up. */
  readonly energy: readonly SeriesInfo[];
  /** Gauges in W, added up; none where only days gone by are told. */
  readonly power: readonly SeriesInfo[];
};

/** Energy that is not used up by the home, or that a counter of its own starts anew each day. */
const otherEnergy = /return|export|produc|feed|yield|solar|gas|heat|today|yesterday|month/;
const isUtility = ({ collector }: SeriesInfo): boolean => collector.startsWith('meter-');

function countersOf(directory: Directory): SeriesInfo[] {
  return directory.series.filter(
    ({ unit, kind, device, collector, quantity }) =>
      unit === 'kWh' &&
      kind === 'counter' &&
      quantity.startsWith('energy') &&
      !otherEnergy.test(quantity) &&
      collector !== 'host' &&
      !isOfMachine(collector, quantity) &&
      (device === undefined || !isHidden(directory, device)),
  );
}

const lengths = ['15min', '30min', '1h', '1d'];
/** How fine a utility's register is; those of one meter tell the same energy at different lengths. */
const fineness = ({ labels }: SeriesInfo): number => {
  const at = lengths.indexOf(labels['interval'] ?? '');
  return at === -1 ? lengths.length : at;
};

/** One counter of each device, unless its phases are all that tells of it: the whole before parts, its own before a derived one. */
function onePerDevice(counters: readonly SeriesInfo[]): SeriesInfo[] {
  const byDevice = Map.groupBy(counters, ({ device, collector, key }) => device ?? `${collector} ${key}`);
  return [...byDevice.values()].flatMap((all) => {
    const whole = all.filter(({ quantity }) => quantity === 'energy');
    if (whole.length === 0) {
      const own = all.filter(({ labels }) => labels['derived'] !== 'power');
      return own.length > 0 ? own : all;
    }
    const best = whole.toSorted(
      (a, b) =>
        Number(a.labels['derived'] === 'power') - Number(b.labels['derived'] === 'power') || fineness(a) - fineness(b),
    );
    return best.slice(0, 1);
  });
}

/** So many one question may name. */
const most = 40;

export const keysOf = (list: readonly { readonly key: string }[] | undefined): string[] =>
  (list ?? []).slice(0, most).map(({ key }) => key);

type Found = { readonly chosen: string | null; readonly meters: HomeMeters | undefined };
/** The foot of every page asks with each frame. */
const kept = new WeakMap<Directory, Found>();

/** Undefined where nothing meters. */
export function homeMeters(directory: Directory, chosen: string | null): HomeMeters | undefined {
  const before = kept.get(directory);
  if (before && before.chosen === chosen) return before.meters;
  const meters = findMeters(directory, chosen);
  kept.set(directory, { chosen, meters });
  return meters;
}

function findMeters(directory: Directory, chosen: string | null): HomeMeters | undefined {
  const counters = countersOf(directory);
  const one = chosen === null ? undefined : directory.byKey.get(chosen);
  if (one !== undefined) {
    const ofDevice = (list: readonly SeriesInfo[]): SeriesInfo[] =>
      one.device === undefined ? [] : list.filter(({ device }) => device === one.device);
    if (one.unit === 'kWh') {
      const power = ofDevice(directory.series.filter(({ unit, quantity }) => unit === 'W' && quantity === 'power'));
      return { rule: 'chosen', energy: [one], power: power.slice(0, 1) };
    }
    return { rule: 'chosen', energy: onePerDevice(ofDevice(counters)), power: [one] };
  }
  const utility = onePerDevice(counters.filter(isUtility));
  if (utility.length > 0) return { rule: 'utility', energy: utility, power: [] };
  const energy = onePerDevice(counters);
  const power = powerSource(directory, null)?.series ?? [];
  if (energy.length === 0 && power.length === 0) return undefined;
  return { rule: Math.max(energy.length, power.length) === 1 ? 'only' : 'all', energy, power };
}
