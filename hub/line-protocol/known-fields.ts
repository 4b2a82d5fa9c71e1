/**
 * Units and kinds of what agents and scripts usually send. Line protocol itself names none. The first part is from the
 * documentation of Telegraf's input plugins, the second from names that say their unit. Pure.
 */
import { knownQuantity } from '#collectors/mqtt/quantities.ts';
import { conversionOf } from '#collectors/mqtt/unit-conversions.ts';
import type { SeriesKind } from '#model/series.ts';
import type { Unit } from '#model/units.ts';

export type Meaning = { readonly unit: Unit; readonly kind: SeriesKind };

/** The first row that matches the field counts. `sent` is the unit that the agent writes, when it is none of ours. */
type Row = readonly [field: RegExp, unit: Unit, kind?: SeriesKind, sent?: string];

const everything = /./;
const percent: Row = [/(^|_)percent$/, '%'];

const agents: Readonly<Record<string, readonly Row[]>> = {
  cpu: [
    [/^usage_/, '%'],
    [/^time_/, 's', 'counter'],
  ],
  disk: [percent, [/^inodes_/, 'count'], [/^(total|free|used)$/, 'B']],
  diskio: [
    [/^(read|write)_bytes$/, 'B', 'counter'],
    [/_time$/, 'ms', 'counter'],
    [/^(reads|writes|merged_\w+)$/, 'count', 'counter'],
    [/^iops_in_progress$/, 'count'],
  ],
  kernel: [[/^(context_switches|interrupts|processes_forked|disk_pages_in|disk_pages_out)$/, 'count', 'counter']],
  mem: [percent, [/^huge_pages_/, 'count'], [everything, 'B']],
  swap: [percent, [/^(in|out)$/, 'B', 'counter'], [everything, 'B']],
  processes: [[everything, 'count']],
  system: [
    [/^n_/, 'count'],
    [/^uptime$/, 's'],
  ],
  net: [
    [/^bytes_/, 'B', 'counter'],
    [/^(packets|err|drop)_/, 'count', 'counter'],
  ],
  netstat: [[everything, 'count']],
  temp: [[/^temp$/, '°C']],
  sensors: [
    [/_(alarm|beep|pulses|div|type|enabled?)$/, ''],
    [/^temp\d*_/, '°C'],
    [/^in\d*_/, 'V'],
    [/^fan\d*_/, 'rpm'],
    [/^power\d*_/, 'W'],
    [/^curr\d*_/, 'A'],
    [/^humidity\d*_/, '%'],
  ],
  hddtemp: [[/^temperature$/, '°C']],
  smart_device: [[/^temp_c$/, '°C']],
  ping: [percent, [/^percent_packet_loss$/, '%'], [/^packets_/, 'count']],
  http_response: [
    [/^response_time$/, 's'],
    [/^content_length$/, 'B'],
  ],
  docker_container_cpu: [percent],
  docker_container_mem: [percent, [/^(usage|max_usage|limit|rss|cache|active_file|inactive_file)$/, 'B']],
  docker_container_net: [
    [/_bytes$/, 'B', 'counter'],
    [/_(packets|errors|dropped)$/, 'count', 'counter'],
  ],
  wireless: [[/^(level|noise)$/, 'dBm']],
  nvidia_smi: [
    [/^temperature_/, '°C'],
    [/^(utilization_\w+|fan_speed)$/, '%'],
    [/^power_draw$/, 'W'],
    [/^memory_/, 'MB', 'gauge', 'MiB'],
    [/^clocks_current_/, 'GHz', 'gauge', 'MHz'],
  ],
};
/** Scripts call theirs so, too. */
const sharedNames: ReadonlySet<string> = new Set(['sensors']);

const endings: readonly Row[] = [
  [/(^|_)(percent|percentage|pct|humidity)$/, '%'],
  [/(^|_)bytes$/, 'B'],
  [/(^|_)(ms|milliseconds)$/, 'ms'],
  [/(^|_)seconds$/, 's'],
  [/(^|_)(celsius|temperature|temp_c)$/, '°C'],
  [/(^|_)watts$/, 'W'],
  [/(^|_)(volts|voltage)$/, 'V'],
  [/(^|_)(amps|amperes)$/, 'A'],
  [/(^|_)(hz|hertz)$/, 'Hz'],
  [/(^|_)rpm$/, 'rpm'],
  [/(^|_)ppm$/, 'ppm'],
  [/(^|_)hpa$/, 'hPa'],
  [/(^|_)(lux|lx)$/, 'lx'],
  [/(^|_)dbm$/, 'dBm'],
  [/(^|_)kwh$/, 'kWh'],
];

const unknown: Meaning = { unit: '', kind: 'gauge' };

/**
 * What a number in a field means; names in lower snake case. The first value helps: a pressure of 101325 is in no unit
 * that a pressure has here, so it gets none.
 */
export function meaningOf(measurement: string, field: string, value: number): Meaning {
  const rows = rowsOf(measurement);
  const ofAgent = firstMatch(rows, field);
  if (ofAgent) return ofAgent;
  const name = field === 'value' ? measurement.replace(/_value$/, '') : field;
  // What an agent calls memory_used need not be what a device calls so.
  const isAgents = rows.length > 0 && !sharedNames.has(measurement);
  const quantity = isAgents ? undefined : knownQuantity(name);
  // Flags that come as numbers may be anything: gas=1 a warning, gas=3417.2 a meter.
  if (quantity && quantity.unit !== 'bool') {
    return value >= quantity.low && value <= quantity.high ? quantity : unknown;
  }
  return firstMatch(endings, name) ?? unknown;
}

/** How a field of an agent gets into its unit; undefined when it comes in it. */
export function conversionOfField(measurement: string, field: string): ((value: number) => number) | undefined {
  const [, , , sent] = rowsOf(measurement).find(([pattern]) => pattern.test(field)) ?? [];
  return sent === undefined ? undefined : conversionOf(sent)?.convert;
}

const rowsOf = (measurement: string): readonly Row[] =>
  Object.hasOwn(agents, measurement) ? (agents[measurement] ?? []) : [];

function firstMatch(rows: readonly Row[], field: string): Meaning | undefined {
  const row = rows.find(([pattern]) => pattern.test(field));
  return row && { unit: row[1], kind: row[2] ?? 'gauge' };
}
