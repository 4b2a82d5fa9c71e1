/** Rooms and weather as they are now. A value that Tado does not tell is not put. */
import { BadReading } from '#model/trouble.ts';
import { tadoCollectorWords } from '#model/words/collector-tado-en.ts';
import { statesAnswer, weatherAnswer, zoneState, type ZoneState } from './answers.ts';
import { askTado, outdoorsOf, type Room, type Rooms, type TadoRun } from './rooms.ts';
import type { TadoSettings } from './settings.ts';
import { skyCode } from './sky.ts';

/** One call for all rooms. */
export async function readRooms(run: TadoRun, rooms: Rooms, settings: TadoSettings): Promise<void> {
  const found = await rooms.find(run);
  const { zoneStates } = await askTado(run.http, settings, `homes/${found.home}/zoneStates`, statesAnswer);
  const unknown = Object.keys(zoneStates).some((zone) => !found.rooms.some((room) => String(room.zone) === zone));
  const { rooms: current } = unknown ? await rooms.look(run) : found;
  for (const room of current) {
    const state = zoneState.safeParse(zoneStates[String(room.zone)]);
    if (state.success) putRoom(run, room, state.data);
    else run.sink.trouble(room.device, new BadReading(tadoCollectorWords.otherShape(room.name)));
  }
}

function putRoom({ sink }: TadoRun, { device, type }: Room, state: ZoneState): void {
  const { setting, sensorDataPoints: measured, activityDataPoints: activity, link, tadoMode } = state;
  const is = (condition: boolean): number => (condition ? 1 : 0);
  if (measured?.insideTemperature) {
    sink.sample('temperature', { device }, measured.insideTemperature.celsius, measured.insideTemperature.timestamp);
  }
  if (measured?.humidity) {
    sink.sample('humidity', { device }, measured.humidity.percentage, measured.humidity.timestamp);
  }
  if (activity?.heatingPower) {
    sink.sample('heating_power', { device }, activity.heatingPower.percentage, activity.heatingPower.timestamp);
  }
  if (setting?.power === 'ON' || setting?.power === 'OFF') {
    sink.sample('heating_on', { device }, is(setting.power === 'ON'));
    const celsius = setting.temperature?.celsius;
    if (setting.power === 'ON' && typeof celsius === 'number') sink.sample('target_temperature', { device }, celsius);
  }
  if (tadoMode === 'HOME' || tadoMode === 'AWAY') sink.sample('away', { device }, is(tadoMode === 'AWAY'));
  if (link?.state === 'ONLINE' || link?.state === 'OFFLINE') {
    sink.sample('available', { device }, is(link.state === 'ONLINE'));
  }
  // Undefined says nothing, null says that none is open. Hot water has no windows.
  if (state.openWindow !== undefined && type !== 'HOT_WATER') {
    sink.sample('window_open', { device }, is(state.openWindow !== null || state.openWindowDetected === true));
  }
}

export async function readWeather(run: TadoRun, rooms: Rooms, settings: TadoSettings): Promise<void> {
  const { home } = await rooms.find(run);
  const weather = await askTado(run.http, settings, `homes/${home}/weather`, weatherAnswer);
  const device = outdoorsOf(home);
  const { outsideTemperature: outside, solarIntensity: sun, weatherState: sky } = weather;
  if (outside) run.sink.sample('outdoor_temperature', { device }, outside.celsius, outside.timestamp);
  if (sun) run.sink.sample('solar_intensity', { device }, sun.percentage, sun.timestamp);
  const code = sky ? skyCode(sky.value) : undefined;
  if (sky && code !== undefined) run.sink.sample('weather_code', { device }, code, sky.timestamp);
}
