/** What the processor package takes, from its energy counter (RAPL, Documentation/power/powercap). */
import type { Machine } from '../machine.ts';

const zone = '/sys/class/powercap/intel-rapl:0';

/**
 * Watts since the call before; `now` is epoch ms. Undefined the first time, and where there is no counter: not on ARM,
 * and since 2020 only root may read it.
 */
export function createPackagePower(machine: Machine): (now: number) => Promise<number | undefined> {
  let before: { readonly energy: number; readonly at: number } | undefined;
  const number = async (file: string): Promise<number> =>
    Number.parseInt((await machine.read(`${zone}/${file}`)) ?? '', 10);
  return async (now) => {
    const energy = await number('energy_uj');
    const last = before;
    before = Number.isNaN(energy) ? undefined : { energy, at: now };
    if (!before || !last || now <= last.at) return undefined;
    // The counter begins anew at its end, every few minutes under load.
    const grown =
      energy >= last.energy ? energy - last.energy : energy + (await number('max_energy_range_uj')) - last.energy;
    const watts = grown / 1_000 / (now - last.at);
    return watts >= 0 && watts < 3_000 ? watts : undefined;
  };
}
