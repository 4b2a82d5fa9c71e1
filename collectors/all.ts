import type { Collector } from '#model/collector.ts';
import { host } from './host.ts';
import { mqtt } from './mqtt/mqtt.ts';
import { openMeteo } from './open-meteo.ts';

/** Every collector there is, in the order in which they are offered and documented. */
export const collectors = [
  // One import above and one line here for each.
  host,
  mqtt,
  openMeteo,
] as const satisfies readonly Collector[];
