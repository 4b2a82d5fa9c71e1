/** What the lock of a data folder says of the hub that holds it: written by the hub, read by whoever looks for one. */
import { z } from 'zod';

/** Name of the file in the data folder. */
export const lockName = 'hub.lock';

export const holderSchema = z.object({
  pid: z.number().int(),
  /** Start of the process in clock ticks since boot: tells it from a later one with the same pid. */
  processStart: z.string(),
  /** The kernel's id of this boot. */
  boot: z.string(),
  instance: z.string(),
  /** Epoch ms. */
  startedAt: z.number(),
  /** Address of the dashboard, once it is served. */
  url: z.string().nullable(),
  /** The port of the own MQTT broker, null while there is none. */
  brokerPort: z.number().nullable(),
});
export type Holder = z.output<typeof holderSchema>;

/** From the text of /proc/<pid>/stat: field 22, behind the name in field 2, which may hold spaces and brackets. */
export function processStartOf(stat: string): string | undefined {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
