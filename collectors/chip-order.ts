/** In which order equal chips are counted: by where they are, as the kernel numbers them in the order of their drivers. */
import type { Machine } from './machine.ts';

/** 1-0076 before 10-0076. */
const natural = new Intl.Collator('en', { numeric: true });

/**
 * Entries of a folder of links into /sys/devices, such as hwmon3, sorted by the PCI, I2C or USB address in what they lead
 * to, which stays over boots; those of one place by their numbers.
 */
export async function listByPlace(machine: Machine, folder: string): Promise<readonly string[]> {
  const found: { readonly name: string; readonly place: string }[] = [];
  for (const name of await machine.list(folder))
    found.push({ name, place: await machine.realPath(`${folder}/${name}`) });
  return found.toSorted((one, other) => natural.compare(one.place, other.place)).map(({ name }) => name);
}
