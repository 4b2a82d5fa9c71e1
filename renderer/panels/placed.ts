/**
 * Every panel that can be put on a page of one's own, one line each, by the name it has in mantel.yaml. Comes with the
 * first such page or the editor, never with the first page.
 */
import { placedAgenda } from './agenda/placed.tsx';
import { placedAlerts } from './alerts/placed.tsx';
import { placedAuctions } from './auctions/placed.tsx';
import { placedClock } from './clock/placed.tsx';
import { placedDevice } from './device/placed.tsx';
import { placedEnergyCost } from './energy-cost/placed.tsx';
import { placedEnergyDays } from './energy-days/placed.tsx';
import { placedEnergyHours } from './energy-hours/placed.tsx';
import { placedEnergyToday } from './energy-today/placed.tsx';
import { placedEnergyWeeks } from './energy-weeks/placed.tsx';
import { placedForecast } from './forecast/placed.tsx';
import { placedHeadlines } from './headlines/placed.tsx';
import { placedHeatingCurve } from './heating-curve/placed.tsx';
import { placedHeatingYear } from './heating-year/placed.tsx';
import { placedHeatingZones } from './heating-zones/placed.tsx';
import { placedMachine } from './machine/placed.tsx';
import { placedMarkets } from './markets/placed.tsx';
import { placedMessages } from './messages/placed.tsx';
import { placedNote } from './note/placed.tsx';
import { placedNumber } from './number/placed.tsx';
import type { Placeable } from './placeable.tsx';
import { placedPicture } from './picture/placed.tsx';
import { placedPlaying } from './playing/placed.tsx';
import { placedPodcasts } from './podcasts/placed.tsx';
import { placedPowerNow } from './power-now/placed.tsx';
import { placedPower } from './power/placed.tsx';
import { placedRooms } from './rooms/placed.tsx';
import { placedSeries } from './series/placed.tsx';
import { placedStates } from './states/placed.tsx';
import { placedTap } from './tap/placed.tsx';
import { placedTasks } from './tasks/placed.tsx';
import { placedWeather } from './weather/placed.tsx';
import { placedWeb } from './web/placed.tsx';
import { placedWeek } from './week/placed.tsx';
import { placedYieldCurve } from './yield-curve/placed.tsx';

/** In the order of the shelf. */
export const placedPanels: Readonly<Record<string, Placeable>> = {
  clock: placedClock,
  weather: placedWeather,
  forecast: placedForecast,
  week: placedWeek,
  rooms: placedRooms,
  number: placedNumber,
  series: placedSeries,
  states: placedStates,
  device: placedDevice,
  power: placedPower,
  'power-now': placedPowerNow,
  'energy-today': placedEnergyToday,
  'energy-cost': placedEnergyCost,
  'energy-days': placedEnergyDays,
  'energy-hours': placedEnergyHours,
  'energy-weeks': placedEnergyWeeks,
  'heating-zones': placedHeatingZones,
  'heating-curve': placedHeatingCurve,
  'heating-year': placedHeatingYear,
  machine: placedMachine,
  alerts: placedAlerts,
  tasks: placedTasks,
  agenda: placedAgenda,
  markets: placedMarkets,
  'yield-curve': placedYieldCurve,
  playing: placedPlaying,
  headlines: placedHeadlines,
  messages: placedMessages,
  podcasts: placedPodcasts,
  auctions: placedAuctions,
  tap: placedTap,
  note: placedNote,
  picture: placedPicture,
  web: placedWeb,
};

/** The panel of a name; undefined for one that this Mantel does not have. */
export const placedPanel = (name: string): Placeable | undefined =>
  Object.hasOwn(placedPanels, name) ? placedPanels[name] : undefined;
