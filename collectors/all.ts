import type { Collector } from '#model/collector.ts';
import { host } from './host.ts';
import { kasa } from './kasa/kasa.ts';
import { mqtt } from './mqtt/mqtt.ts';
import { openMeteo } from './open-meteo.ts';
import { outsideBroker } from './outside-broker/outside-broker.ts';
import { sds011 } from './sds011/sds011.ts';

/** Every collector there is, in the order in which they are offered and documented. */
export const collectors = [
  // One import above and one line here for each.
  host,
  kasa,
  mqtt,
  openMeteo,
  outsideBroker,
  sds011,
] as const satisfies readonly Collector[];
