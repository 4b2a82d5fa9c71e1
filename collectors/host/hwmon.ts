/**
 * Temperatures, fans, voltages and power from Linux's hardware monitoring (Documentation/hwmon/sysfs-interface: files in
 * thousandths of a degree, rpm, millivolts, microwatts).
 */
import { listByPlace } from '../chip-order.ts';
import type { Machine } from '../machine.ts';

export type SensorReading = {
  readonly quantity: 'temperature' | 'fan_speed' | 'voltage' | 'power';
  /** What the driver calls it: "nvme", "nct6798 CPU fan". */
  readonly sensor: string;
  readonly value: number;
  readonly decimals: number;
};

type Kind = {
  readonly quantity: SensorReading['quantity'];
  readonly file: RegExp;
  readonly scale: number;
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
};

const kinds: readonly Kind[] = [
  { quantity: 'temperature', file: /^(temp\d+)_input$/, scale: 1e-3, low: -40, high: 125, decimals: 1 },
  { quantity: 'fan_speed', file: /^(fan\d+)_input$/, scale: 1, low: 0, high: 30_000, decimals: 0 },
  { quantity: 'voltage', file: /^(in\d+)_input$/, scale: 1e-3, low: -60, high: 60, decimals: 3 },
  { quantity: 'power', file: /^(power\d+)_(?:input|average)$/, scale: 1e-6, low: 0, high: 3_000, decimals: 1 },
];

type Sensor = { readonly kind: Kind; readonly path: string; readonly name: string };

/** What firmware makes up: on most boards it stands still. */
const invented = new Set(['acpitz']);

/** Ticks: drivers come and go, and looking through all folders costs more than reading what is known. */
export const lookEvery = 12;

/**
 * Reads all sensors; call it once a tick. `processor` is the file that stands for the processor's temperature: its chip
 * says no other temperature, as that would be the cores one by one.
 */
export function createHwmon(machine: Machine): (processor?: string) => Promise<readonly SensorReading[]> {
  let known: readonly Sensor[] = [];
  let ticks = 0;
  /** Fans that have turned: a header without a fan says 0 for ever. */
  const turned = new Set<string>();
  return async (processor) => {
    if (ticks++ % lookEvery === 0) known = await findAll(machine, processor);
    const readings: SensorReading[] = [];
    for (const { kind, path, name } of known) {
      const { quantity, scale, low, high, decimals } = kind;
      const value = Number.parseInt((await machine.read(path)) ?? '', 10) * scale;
      // Also false for what is no number. Where no sensor is connected, chips say 0 or 127.5 degrees.
      if (!(value >= low && value <= high) || (quantity === 'temperature' && value === 0)) continue;
      if (quantity === 'fan_speed' && value > 0) turned.add(path);
      if (quantity === 'fan_speed' && !turned.has(path)) continue;
      readings.push({ quantity, sensor: name, value, decimals });
    }
    return readings;
  };
}

async function findAll(machine: Machine, processor: string | undefined): Promise<readonly Sensor[]> {
  const found: Sensor[] = [];
  const names = new Map<string, number>();
  for (const entry of await listByPlace(machine, '/sys/class/hwmon')) {
    const folder = `/sys/class/hwmon/${entry}`;
    const chip = ((await machine.read(`${folder}/name`)) ?? '').trim() || entry;
    // Two disks of one driver.
    const nth = (names.get(chip) ?? 0) + 1;
    names.set(chip, nth);
    const called = nth === 1 ? chip : `${chip} ${nth}`;
    found.push(...(await findIn(machine, folder, called, processor)));
  }
  return found;
}

async function findIn(
  machine: Machine,
  folder: string,
  chip: string,
  processor: string | undefined,
): Promise<readonly Sensor[]> {
  const files = await machine.list(folder);
  const found: Sensor[] = [];
  for (const kind of kinds) {
    const inputs = files.flatMap((file) => {
      const [, channel] = kind.file.exec(file) ?? [];
      return channel === undefined ? [] : [{ channel, path: `${folder}/${file}` }];
    });
    // Of an average and an input of one channel the input.
    const single = [...new Map(inputs.map((input) => [input.channel, input])).values()];
    if (kind.quantity === 'temperature') {
      // Its first one: what else a chip measures are parts of it.
      const [first] = single;
      if (first && !invented.has(chip) && !processor?.startsWith(`${folder}/`))
        found.push({ kind, path: first.path, name: chip });
      continue;
    }
    for (const { channel, path } of single) {
      const label = ((await machine.read(`${folder}/${channel}_label`)) ?? '').trim();
      // Without a label nobody knows what a voltage is, nor by which divider it has to be multiplied.
      if (label === '' && kind.quantity === 'voltage') continue;
      const alone = single.length === 1 || label !== '';
      found.push({ kind, path, name: label === '' ? (alone ? chip : `${chip} ${channel}`) : `${chip} ${label}` });
    }
  }
  return found;
}
