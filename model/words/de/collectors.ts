/** What collectors say, in German: a file of this folder for each of them. */
import { asanaGroups } from './collector-asana.ts';
import { calendarGroups } from './collector-calendar.ts';
import { feedsGroups } from './collector-feeds.ts';
import { hostGroups } from './collector-host.ts';
import { kasaGroups } from './collector-kasa.ts';
import { metersGroups } from './collector-meters.ts';
import { mqttFamiliesGroups } from './collector-mqtt-families.ts';
import { mqttTemplatesGroups } from './collector-mqtt-templates.ts';
import { mqttGroups } from './collector-mqtt.ts';
import { nutGroups } from './collector-nut.ts';
import { outsideBrokerGroups } from './collector-outside-broker.ts';
import { ratesGroups } from './collector-rates.ts';
import { releasesGroups } from './collector-releases.ts';
import { serialGroups } from './collector-serial.ts';
import { stocksGroups } from './collector-stocks.ts';
import { tadoGroups } from './collector-tado.ts';
import { valuesGroups } from './collector-values.ts';
import { weatherGroups } from './collector-weather.ts';
import { webGroups } from './collector-web.ts';

export const collectorGroups = {
  ...asanaGroups,
  ...calendarGroups,
  ...feedsGroups,
  ...hostGroups,
  ...kasaGroups,
  ...metersGroups,
  ...mqttFamiliesGroups,
  ...mqttTemplatesGroups,
  ...mqttGroups,
  ...nutGroups,
  ...outsideBrokerGroups,
  ...ratesGroups,
  ...releasesGroups,
  ...serialGroups,
  ...stocksGroups,
  ...tadoGroups,
  ...valuesGroups,
  ...weatherGroups,
  ...webGroups,
};
