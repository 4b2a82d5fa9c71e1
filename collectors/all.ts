/** Every collector: one import and one line each. */
import type { Collector } from '#model/collector.ts';
import { host } from './host.ts';
import { mqtt } from './mqtt/mqtt.ts';
import { openMeteo } from './open-meteo.ts';

export const collectors = [
  host, //
  mqtt,
  openMeteo,
] as const satisfies readonly Collector[];
