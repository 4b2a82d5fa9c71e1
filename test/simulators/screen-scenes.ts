/** Homes for the screen's tests, by name. Those of a page stand in a file of their own. */
import { heldRule } from '#model/alert.ts';
import type { Verdict } from '#model/wire.ts';
import { neighbourWords } from '#model/words/broker-en.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import { airScenes } from './scenes-air.ts';
import { firstRunScenes } from './scenes-first-run.ts';
import { deviceScenes } from './scenes-devices.ts';
import { machineScenes } from './scenes-machines.ts';
import { absent, dust, host, hour, longGone, oddments, plug, room } from './scene-series.ts';
import { exploreScenes } from './scenes-explore.ts';
import { deskDocuments } from './scene-desk.ts';
import { devices, home, outdoors, quiet, rooms, type Scene } from './scene-home.ts';
import { keylessDocuments, marketSeries } from './scene-markets.ts';
import { settingsScenes } from './scenes-settings.ts';
import { energyScenes } from './scenes-energy.ts';
import { scheduledSources } from './scene-sources.ts';
import { device, forecast, unhealthy } from './scene-snapshots.ts';
import { house, longNames } from './scene-names.ts';
import { pageScenes } from './scenes-pages.ts';

const diskFull = (at: number) => ({
  since: at - 4 * 60_000,
  reason: 'The disk is full: free some space, and Mantel goes on by itself.',
});
/** Longer than a foot of 1024 pixels. */
const wordy: Verdict = {
  ...quiet,
  text: 'All quiet. Rain from 17:00 until 23:00, then snow. One task left today, one overdue.',
};

export type SceneName = keyof typeof scenes;

function otherBroker(login: boolean): (now: number) => Scene {
  const reason = neighbourWords.another(1883);
  return (now) => ({
    ...home(now, { rooms: 6 }),
    verdict: {
      tone: 'attention',
      text: verdictWords.sourceNeeds('MQTT broker'),
      why: [verdictWords.whySource('MQTT broker', reason)],
    },
    sources: (at) => [
      {
        id: 'broker',
        kind: 'broker',
        title: 'MQTT broker',
        health: { state: 'misconfigured', since: at, reason },
        offer: { url: 'mqtt://127.0.0.1:1883', login },
      },
    ],
  });
}

export const scenes = {
  ...energyScenes,
  full: (now: number) => home(now, {}),
  five: (now: number) => home(now, { rooms: 5 }),
  eight: (now: number) => home(now, { rooms: 8 }),
  many: (now: number) => home(now, { rooms: 24 }),
  one: (now: number) => home(now, { rooms: 1 }),
  roomsOnly: (now: number) => home(now, { rooms: 5, power: false }),
  noWeather: (now: number) => home(now, { rooms: 4, weather: false }),
  powerOnly: (now: number) => home(now, { rooms: 0, air: false }),
  fresh: (now: number) => home(now, { rooms: 0, air: false, power: false, outside: true }),
  weatherMachine: (now: number) => home(now, { rooms: 0, air: false, power: false }),
  machineOnly: (now: number) => ({
    ...home(now, { rooms: 0, air: false, power: false, weather: false }),
    verdict: { ...quiet, text: 'All quiet.' },
  }),
  nothing: (now: number) => ({
    ...home(now, { rooms: 0, air: false, power: false, weather: false, machine: false }),
    verdict: { ...quiet, text: 'Nothing reports yet.' },
  }),
  alert: (now: number) => ({
    ...home(now, {}),
    series: [...host, ...rooms(4), dust('living', 4, 58, now), plug(now)],
    alerts: (at: number) => [unhealthy(at)],
    verdict: { tone: 'attention' as const, text: 'Living room air is unhealthy.', why: ['PM2.5 is above 35 µg/m³.'] },
  }),
  alarm: (now: number) => ({
    ...home(now, { rooms: 8 }),
    alerts: (at: number) => [
      unhealthy(at),
      {
        ...unhealthy(at, 1),
        severity: 'alarm' as const,
        title: 'Water on the floor of the utility room.',
        detail: 'The sensor under the washing machine has been wet for 3 minutes.',
      },
      unhealthy(at, 2),
    ],
    verdict: { tone: 'alarm' as const, text: 'Water on the floor of the utility room.', why: [] },
  }),
  counter: (now: number) => ({
    ...home(now, { rooms: 6 }),
    alerts: (at: number) => [
      {
        id: `${heldRule} kasa.energy{device=desk-plug}`,
        rule: heldRule,
        series: 'kasa.energy{device=desk-plug}',
        state: 'firing' as const,
        severity: 'warn' as const,
        since: at - 60_000,
        firedAt: at - 60_000,
        title: 'The energy counter of desk-plug jumped by 1,204 kWh.',
        detail: 'It read 100 kWh and 10 seconds later 1,304 kWh, which cannot be; it is left out until you accept it.',
      },
    ],
    verdict: {
      tone: 'attention' as const,
      text: 'The energy counter of desk-plug jumped by 1,204 kWh.',
      why: [],
    },
  }),
  stale: (now: number) => ({
    ...home(now, { power: false }),
    series: [
      ...host,
      ...rooms(2),
      ...room('bedroom', 18.2, 52, 42, { silentFor: 35_000 }),
      ...room('nursery', 19.8, 38, 43, { silentFor: 3.2 * hour }),
      dust('living', 4),
      { ...plug(now), silentFor: 30_000 },
    ],
    verdict: {
      tone: 'attention' as const,
      text: 'The nursery sensor has been silent for 3 hours.',
      why: ['Nursery climate usually reports every 10 s.'],
    },
  }),
  /** Rooms that speak every ten minutes, the last time 27 and 35 minutes ago. */
  late: (now: number) => ({
    ...home(now, { power: false }),
    series: [
      ...host,
      ...rooms(2),
      ...room('bedroom', 18.2, 52, 42, { cadence: 600_000, silentFor: 27 * 60_000 }),
      ...room('nursery', 19.8, 38, 43, { cadence: 600_000, silentFor: 35 * 60_000 }),
    ],
  }),
  long: (now: number) => ({
    ...home(now, {}),
    snapshots: (at: number) => [
      ...longNames.map((name, i) => device(house[i]?.[0] ?? '', 'Climate', name, at)),
      forecast(at, 27),
    ],
    verdict: {
      tone: 'attention' as const,
      text: 'The conservatory facing the garden is colder than usual. Heavy snow from 02:00. Two tasks left today.',
      why: ['A reason that goes on for a while, because some of them do.'],
    },
  }),
  oddments: (now: number) => ({
    ...home(now, { rooms: 3, air: false, outside: true }),
    series: [...host, ...rooms(3), ...oddments, ...longGone, outdoors, plug(now)],
    snapshots: (at: number) => [
      ...devices(3, at),
      device('door', 'Front door', undefined, at),
      device('study', 'Study air', 'Study', at),
      forecast(at),
    ],
  }),
  away: (now: number) => ({
    ...home(now, {}),
    series: [...host, ...rooms(4), ...absent, dust('living', 4), plug(now)],
  }),
  failing: (now: number) => ({ ...home(now, {}), failing: diskFull }),
  failingAlert: (now: number) => ({ ...home(now, {}), alerts: (at: number) => [unhealthy(at)], failing: diskFull }),
  desk: (now: number) => ({
    ...home(now, {}),
    series: [...home(now, {}).series, ...marketSeries],
    snapshots: (at: number) => [...devices(4, at), forecast(at), ...deskDocuments(at)],
    verdict: wordy,
  }),
  keyless: (now: number) => ({
    ...home(now, {}),
    series: [...home(now, {}).series, ...marketSeries],
    snapshots: (at: number) => [...devices(4, at), forecast(at), ...keylessDocuments(at)],
  }),
  sources: (now: number) => ({ ...home(now, {}), sources: scheduledSources, verdict: wordy }),
  ...pageScenes,
  ...airScenes,
  ...settingsScenes,
  ...deviceScenes,
  ...machineScenes,
  otherBroker: otherBroker(false),
  otherBrokerWithLogin: otherBroker(true),
  ...firstRunScenes,
  ...exploreScenes,
} satisfies Record<string, (now: number) => Scene>;
