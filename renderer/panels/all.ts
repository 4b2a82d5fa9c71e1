/** Every panel a page can be composed of, one line each. */
import { AlertBanner } from './alerts/alert-banner.tsx';
import { ClockPanel } from './clock/clock-panel.tsx';
import { ForecastPanel } from './forecast/forecast-panel.tsx';
import { MachinePanel } from './machine/machine-panel.tsx';
import { MarketsPanel } from './markets/markets-panel.tsx';
import { PowerPanel } from './power/power-panel.tsx';
import { RoomsPanel } from './rooms/rooms-panel.tsx';
import { VerdictPanel } from './verdict/verdict-panel.tsx';
import { WeatherPanel } from './weather/weather-panel.tsx';
import { YieldCurvePanel } from './yield-curve/yield-curve-panel.tsx';

export const panels = {
  alert: AlertBanner,
  clock: ClockPanel,
  forecast: ForecastPanel,
  machine: MachinePanel,
  markets: MarketsPanel,
  power: PowerPanel,
  rooms: RoomsPanel,
  verdict: VerdictPanel,
  weather: WeatherPanel,
  yieldCurve: YieldCurvePanel,
} as const;
