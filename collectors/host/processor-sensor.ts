/** Where the temperature of the processor is read. */
import { listByPlace } from '../chip-order.ts';
import type { Machine } from '../machine.ts';

/** Drivers of processor sensors, best first; `label` is the entry to take when a chip has several. */
const chips: readonly { readonly name: RegExp; readonly label: RegExp }[] = [
  { name: /^coretemp$/, label: /^Package id 0$/ },
  { name: /^(k10temp|zenpower)$/, label: /^T(ctl|die)$/ },
  { name: /^(cpu|soc|package|bigcore\d?)[-_]?thermal$/, label: /./ },
];
const zones = /^(x86_pkg_temp|(cpu|soc|package|bigcore)\d?[-_]?thermal)$/i;

/** Path of the file that holds the processor's temperature; undefined where there is none, as on virtual machines. */
export async function findSensor(machine: Machine): Promise<string | undefined> {
  const named: { name: string; folder: string }[] = [];
  for (const entry of await listByPlace(machine, '/sys/class/hwmon')) {
    const folder = `/sys/class/hwmon/${entry}`;
    named.push({ folder, name: ((await machine.read(`${folder}/name`)) ?? '').trim() });
  }
  for (const chip of chips) {
    const found = named.find(({ name }) => chip.name.test(name));
    if (!found) continue;
    const files = await machine.list(found.folder);
    for (const file of files.filter((name) => /^temp\d+_label$/.test(name))) {
      const label = ((await machine.read(`${found.folder}/${file}`)) ?? '').trim();
      if (chip.label.test(label)) return `${found.folder}/${file.replace('_label', '_input')}`;
    }
    if (files.includes('temp1_input')) return `${found.folder}/temp1_input`;
  }
  for (const zone of await machine.list('/sys/class/thermal')) {
    const type = ((await machine.read(`/sys/class/thermal/${zone}/type`)) ?? '').trim();
    if (zones.test(type)) return `/sys/class/thermal/${zone}/temp`;
  }
  return undefined;
}

/** Degrees from a file in thousandths; undefined for what a broken or sleeping sensor says. */
export async function celsius(machine: Machine, path: string): Promise<number | undefined> {
  const value = Number.parseInt((await machine.read(path)) ?? '', 10) / 1_000;
  return value > -40 && value < 150 && value !== 0 ? value : undefined;
}
