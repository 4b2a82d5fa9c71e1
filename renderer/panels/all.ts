/** Every panel a page can be composed of, one line each. */
import { AgendaPanel } from './agenda/agenda-panel.tsx';
import { AirNowPanel } from './air-now/air-now-panel.tsx';
import { AirYearPanel } from './air-year/air-year-panel.tsx';
import { AlertBanner } from './alerts/alert-banner.tsx';
import { AuctionsPanel } from './auctions/auctions-panel.tsx';
import { BackupPowerPanel } from './backup-power/backup-power-panel.tsx';
import { BatteriesPanel } from './batteries/batteries-panel.tsx';
import { ClockPanel } from './clock/clock-panel.tsx';
import { EnergyCostPanel } from './energy-cost/energy-cost-panel.tsx';
import { EnergyDaysPanel } from './energy-days/energy-days-panel.tsx';
import { EnergyHoursPanel } from './energy-hours/energy-hours-panel.tsx';
import { EnergyTodayPanel } from './energy-today/energy-today-panel.tsx';
import { EnergyWeeksPanel } from './energy-weeks/energy-weeks-panel.tsx';
import { ForecastPanel } from './forecast/forecast-panel.tsx';
import { HeadlinesPanel } from './headlines/headlines-panel.tsx';
import { HeatingCurvePanel } from './heating-curve/heating-curve-panel.tsx';
import { HeatingReason } from './heating-year/heating-reason.tsx';
import { HeatingYearPanel } from './heating-year/heating-year-panel.tsx';
import { HeatingZonesPanel } from './heating-zones/heating-zones-panel.tsx';
import { MachinePanel } from './machine/machine-panel.tsx';
import { MachinesPanel } from './machines/machines-panel.tsx';
import { MarketsPanel } from './markets/markets-panel.tsx';
import { MessagesPanel } from './messages/messages-panel.tsx';
import { PlayingPanel } from './playing/playing-panel.tsx';
import { PodcastsPanel } from './podcasts/podcasts-panel.tsx';
import { PowerNowPanel } from './power-now/power-now-panel.tsx';
import { PowerPanel } from './power/power-panel.tsx';
import { RoomAirPanel } from './room-air/room-air-panel.tsx';
import { RoomsPanel } from './rooms/rooms-panel.tsx';
import { TasksPanel } from './tasks/tasks-panel.tsx';
import { VerdictPanel } from './verdict/verdict-panel.tsx';
import { WeatherPanel } from './weather/weather-panel.tsx';
import { YieldCurvePanel } from './yield-curve/yield-curve-panel.tsx';

export const panels = {
  agenda: AgendaPanel,
  airNow: AirNowPanel,
  airYear: AirYearPanel,
  alert: AlertBanner,
  auctions: AuctionsPanel,
  backupPower: BackupPowerPanel,
  batteries: BatteriesPanel,
  clock: ClockPanel,
  energyCost: EnergyCostPanel,
  energyDays: EnergyDaysPanel,
  energyHours: EnergyHoursPanel,
  energyToday: EnergyTodayPanel,
  energyWeeks: EnergyWeeksPanel,
  forecast: ForecastPanel,
  headlines: HeadlinesPanel,
  heatingCurve: HeatingCurvePanel,
  heatingReason: HeatingReason,
  heatingYear: HeatingYearPanel,
  heatingZones: HeatingZonesPanel,
  machine: MachinePanel,
  machines: MachinesPanel,
  markets: MarketsPanel,
  messages: MessagesPanel,
  playing: PlayingPanel,
  podcasts: PodcastsPanel,
  power: PowerPanel,
  roomAir: RoomAirPanel,
  powerNow: PowerNowPanel,
  rooms: RoomsPanel,
  tasks: TasksPanel,
  verdict: VerdictPanel,
  weather: WeatherPanel,
  yieldCurve: YieldCurvePanel,
} as const;
