/** How fast the processor runs. */
import type { Machine } from '../machine.ts';

const policies = '/sys/devices/system/cpu/cpufreq';

/**
 * GHz, the mean over the groups of cores that have a clock of their own; from /proc/cpuinfo where the kernel does not
 * steer it. Undefined where nobody says.
 */
export async function processorClock(machine: Machine): Promise<number | undefined> {
  const found: number[] = [];
  for (const policy of await machine.list(policies)) {
    const kHz = Number.parseInt((await machine.read(`${policies}/${policy}/scaling_cur_freq`)) ?? '', 10);
    if (kHz > 0) found.push(kHz / 1e6);
  }
  if (found.length === 0) {
    const text = (await machine.read('/proc/cpuinfo')) ?? '';
    for (const [, mHz] of text.matchAll(/^cpu MHz\s*:\s*([\d.]+)$/gm))
      if (Number(mHz) > 0) found.push(Number(mHz) / 1e3);
  }
  return found.length === 0 ? undefined : found.reduce((sum, one) => sum + one, 0) / found.length;
}
