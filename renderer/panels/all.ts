/** Every panel a page can be composed of, one line each. */
import { AgendaPanel } from './agenda/agenda-panel.tsx';
import { AlertBanner } from './alerts/alert-banner.tsx';
import { AuctionsPanel } from './auctions/auctions-panel.tsx';
import { ClockPanel } from './clock/clock-panel.tsx';
import { ForecastPanel } from './forecast/forecast-panel.tsx';
import { HeadlinesPanel } from './headlines/headlines-panel.tsx';
import { MachinePanel } from './machine/machine-panel.tsx';
import { MarketsPanel } from './markets/markets-panel.tsx';
import { MessagesPanel } from './messages/messages-panel.tsx';
import { PlayingPanel } from './playing/playing-panel.tsx';
import { PodcastsPanel } from './podcasts/podcasts-panel.tsx';
import { PowerPanel } from './power/power-panel.tsx';
import { RoomsPanel } from './rooms/rooms-panel.tsx';
import { TasksPanel } from './tasks/tasks-panel.tsx';
import { VerdictPanel } from './verdict/verdict-panel.tsx';
import { WeatherPanel } from './weather/weather-panel.tsx';
import { YieldCurvePanel } from './yield-curve/yield-curve-panel.tsx';

export const panels = {
  agenda: AgendaPanel,
  alert: AlertBanner,
  auctions: AuctionsPanel,
  clock: ClockPanel,
  forecast: ForecastPanel,
  headlines: HeadlinesPanel,
  machine: MachinePanel,
  markets: MarketsPanel,
  messages: MessagesPanel,
  playing: PlayingPanel,
  podcasts: PodcastsPanel,
  power: PowerPanel,
  rooms: RoomsPanel,
  tasks: TasksPanel,
  verdict: VerdictPanel,
  weather: WeatherPanel,
  yieldCurve: YieldCurvePanel,
} as const;
