import type { Collector } from '#model/collector.ts';
import { alphaVantage } from './alpha-vantage/alpha-vantage.ts';
import { asana } from './asana/asana.ts';
import { calendar } from './calendar/calendar.ts';
import { discord } from './discord/discord.ts';
import { ebay } from './ebay/ebay.ts';
import { ecb } from './ecb/ecb.ts';
import { feeds } from './feeds/feeds.ts';
import { finnhub } from './finnhub/finnhub.ts';
import { host } from './host/host.ts';
import { iio } from './iio.ts';
import { kasa } from './kasa/kasa.ts';
import { meterFiles } from './meters/meter-files.ts';
import { meterPortal } from './meters/meter-portal.ts';
import { mpris } from './mpris/mpris.ts';
import { mqtt } from './mqtt/mqtt.ts';
import { nut } from './nut/nut.ts';
import { openMeteo } from './open-meteo/open-meteo.ts';
import { openweather } from './openweather/openweather.ts';
import { outsideBroker } from './outside-broker/outside-broker.ts';
import { quotes } from './quotes.ts';
import { releases } from './releases/releases.ts';
import { sds011 } from './sds011/sds011.ts';
import { serial } from './serial/serial.ts';
import { spotify } from './spotify/spotify.ts';
import { tado } from './tado/tado.ts';
import { treasury } from './treasury/treasury.ts';
import { web } from './web/web.ts';

/** Every collector there is, in the order in which they are offered and documented. */
export const collectors = [
  // One import above and one line here for each.
  alphaVantage,
  asana,
  calendar,
  discord,
  ebay,
  ecb,
  feeds,
  finnhub,
  host,
  iio,
  kasa,
  meterFiles,
  meterPortal,
  mpris,
  mqtt,
  nut,
  openMeteo,
  openweather,
  outsideBroker,
  quotes,
  releases,
  sds011,
  serial,
  spotify,
  tado,
  treasury,
  web,
] as const satisfies readonly Collector[];
