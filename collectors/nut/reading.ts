/** What upsd tells of a UPS, and what it means. Variables and flags are those of NUT's developer guide. Pure. */
import { BadReading } from '#model/trouble.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import { named } from '../shown-name.ts';
import type { NutSeries } from './series.ts';

export type Variables = ReadonlyMap<string, string>;
export type Quantity = keyof NutSeries;
export type Reading = readonly [quantity: Quantity, value: number];

/** Words of a line: bare ones, and quoted ones with \" and \\ in them. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll(/\\(.)/g, '$1'),
  );
}

/** Names and descriptions from `UPS <name> "<description>"`. Throws BadReading for anything else. */
export function readNames(lines: readonly string[]): { readonly name: string; readonly description: string }[] {
  return lines.map((line) => {
    const [kind, name, description = ''] = wordsOf(line);
    if (kind !== 'UPS' || name === undefined || !/^[\w.-]+$/.test(name)) throw notUpsd();
    return { name, description };
  });
}

/** From `VAR <ups> <variable> "<value>"`. Throws BadReading for anything else. */
export function readVariables(lines: readonly string[]): Variables {
  return new Map(
    lines.map((line) => {
      const [kind, , variable, value] = wordsOf(line);
      if (kind !== 'VAR' || variable === undefined || value === undefined) throw notUpsd();
      return [variable, value] as const;
    }),
  );
}

export const notUpsd = (): BadReading => new BadReading('This is nothing that upsd says.');

type Gauge = readonly [variable: string, low: number, high: number];

const gauges: Readonly<Partial<Record<Quantity, Gauge>>> = {
  battery: ['battery.charge', 0, 100],
  runtime: ['battery.runtime', 0, 10_000_000],
  load: ['ups.load', 0, 1_000],
  power: ['ups.realpower', 0, 1_000_000],
  apparent_power: ['ups.power', 0, 1_000_000],
  input_voltage: ['input.voltage', 0, 1_000],
  input_frequency: ['input.frequency', 0, 1_000],
  output_voltage: ['output.voltage', 0, 1_000],
  battery_voltage: ['battery.voltage', 0, 1_000],
  device_temperature: ['ups.temperature', -60, 200],
};

/** What was measured, and what it said that cannot be. */
export function measured(
  variables: Variables,
  nominalPower: number | undefined,
): { readings: Reading[]; wrong: BadReading[] } {
  const readings: Reading[] = [];
  const wrong: BadReading[] = [];
  for (const [quantity, [variable, low, high]] of Object.entries(gauges)) {
    const text = variables.get(variable)?.trim();
    if (text === undefined || text === '') continue;
    const value = numberIn(text);
    if (value !== undefined && value >= low && value <= high) readings.push([quantity as Quantity, value]);
    else wrong.push(new BadReading(words.impossible(variable, text.slice(0, 40))));
  }
  const estimate = estimatedPower(readings, nominal(variables) ?? nominalPower);
  if (estimate !== undefined) readings.push(['power_estimate', estimate]);
  return { readings, wrong };
}

/** A UPS that measures its power needs no estimate. Twelve digits hide what binary arithmetic adds. */
function estimatedPower(readings: readonly Reading[], nominalPower: number | undefined): number | undefined {
  const load = readings.find(([quantity]) => quantity === 'load')?.[1];
  if (load === undefined || nominalPower === undefined || readings.some(([quantity]) => quantity === 'power')) {
    return undefined;
  }
  return Number(((load * nominalPower) / 100).toPrecision(12));
}

function nominal(variables: Variables): number | undefined {
  const value = numberIn(variables.get('ups.realpower.nominal')?.trim() ?? '');
  return value !== undefined && value > 0 ? value : undefined;
}

function numberIn(text: string): number | undefined {
  return /^[-+]?\d+(\.\d*)?$/.test(text) ? Number(text) : undefined;
}

/** Which flag of ups.status is which state. */
const flags = {
  battery_low: 'LB',
  battery_worn: 'RB',
  charging: 'CHRG',
  discharging: 'DISCHRG',
  overloaded: 'OVER',
} as const satisfies Partial<Record<Quantity, string>>;

/** Nothing while the UPS says neither that it is on mains nor on battery: it is off, or its driver still waits for it. */
export function states(variables: Variables): Reading[] {
  const told = new Set(variables.get('ups.status')?.split(/\s+/));
  const onBattery = told.has('OB');
  if (!onBattery && !told.has('OL')) return [];
  return [
    ['mains', onBattery ? 0 : 1],
    ...Object.entries(flags).map(([quantity, flag]): Reading => [quantity as Quantity, told.has(flag) ? 1 : 0]),
  ];
}

/** What a device's snapshot says of it. */
export function describe(
  { name, description }: { readonly name: string; readonly description: string },
  variables: Variables,
): { name: string; model?: string; maker?: string } {
  const model = named(variables.get('device.model') ?? variables.get('ups.model'));
  const maker = named(variables.get('device.mfr') ?? variables.get('ups.mfr'));
  const told = description === unavailable ? undefined : named(description);
  return {
    name: told ?? model ?? name,
    ...(model !== undefined && { model }),
    ...(maker !== undefined && { maker }),
  };
}

/** What upsd says when ups.conf has no `desc`. */
const unavailable = 'Description unavailable';
