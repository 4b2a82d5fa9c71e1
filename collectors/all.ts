import type { Collector } from '#model/collector.ts';
import { discord } from './discord/discord.ts';
import { ebay } from './ebay/ebay.ts';
import { host } from './host/host.ts';
import { iio } from './iio.ts';
import { kasa } from './kasa/kasa.ts';
import { mpris } from './mpris/mpris.ts';
import { mqtt } from './mqtt/mqtt.ts';
import { nut } from './nut/nut.ts';
import { openMeteo } from './open-meteo.ts';
import { outsideBroker } from './outside-broker/outside-broker.ts';
import { sds011 } from './sds011/sds011.ts';
import { serial } from './serial/serial.ts';
import { spotify } from './spotify/spotify.ts';
import { web } from './web/web.ts';

/** Every collector there is, in the order in which they are offered and documented. */
export const collectors = [
  // One import above and one line here for each.
  discord,
  ebay,
  host,
  iio,
  kasa,
  mpris,
  mqtt,
  nut,
  openMeteo,
  outsideBroker,
  sds011,
  serial,
  spotify,
  web,
] as const satisfies readonly Collector[];
