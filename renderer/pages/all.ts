/** Every page of the foot, one line each, in its order: a page is a folder beside this file and a line in it. */
import { lazy, type ComponentType } from 'react';
import { airWords } from '#model/words/air-en.ts';
import { editWords } from '#model/words/edit-en.ts';
import { machinesWords } from '#model/words/machines-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { deviceCount, type Directory } from '../live/directory.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { energyWords } from '#model/words/energy-en.ts';
import { heatingWords } from '#model/words/heating-en.ts';
import { homeMeters } from '../energy/home-meters.ts';
import { heatedZones } from '../heating/zones.ts';
import { deskKinds } from '../live/documents.ts';
import type { LiveState } from '../live/live-store.ts';
import { learnRest } from '../manner.ts';
import { allAir } from '../panels/air/air.ts';
import { backupPowerOf } from '../panels/backup-power/backup-power.ts';
import { roomsOf } from '../panels/rooms/rooms.ts';
import { HomePage } from './home/home-page.tsx';

export type PageProps = {
  /** False while another page is in front: nothing is fetched or drawn then. */
  readonly shown: boolean;
  /** What of the page is wanted, from its address: "sources" of /settings/sources. */
  readonly part?: string | undefined;
};

export type PageEntry = {
  readonly Page: ComponentType<PageProps>;
  /** Fetches the code, so that a touch finds it there. */
  readonly load: () => Promise<unknown>;
  /** As the foot calls it. */
  readonly name: () => string;
  /** Whether there is anything on it. */
  readonly exists: (state: LiveState) => boolean;
};

const always = (): boolean => true;
/** Pages the foot does not name: they are reached otherwise. */
const never = (): boolean => false;

/** Asked with every frame, and only a new directory has another answer; new settings of the screen make one, too. */
function ofDirectory(
  judge: (directory: Directory, screen: LiveState['screen']) => boolean,
): (state: LiveState) => boolean {
  const known = new WeakMap<Directory, boolean>();
  return ({ directory, screen }) => {
    const answer = known.get(directory) ?? judge(directory, screen);
    known.set(directory, answer);
    return answer;
  };
}

const hasMachines = ofDirectory(
  (directory) =>
    directory.series.some(({ collector }) => collector === 'host') || backupPowerOf(directory) !== undefined,
);
const hasMeters = ofDirectory((directory, screen) => homeMeters(directory, screen?.power ?? null) !== undefined);
const hasAir = ofDirectory((directory) => allAir(directory).length > 0 || roomsOf(directory).length > 0);

/** A page whose code and words come when it is first wanted, or when there is nothing else to do. */
function later(
  fetchPage: () => Promise<ComponentType<PageProps>>,
  name: () => string,
  exists: (state: LiveState) => boolean,
): PageEntry {
  const load = async (): Promise<ComponentType<PageProps>> => (await Promise.all([fetchPage(), learnRest()]))[0];
  return { Page: lazy(async () => ({ default: await load() })), load, name, exists };
}

export const pages = {
  home: { Page: HomePage, load: () => Promise.resolve(), name: () => words.back, exists: always },
  air: later(
    async () => (await import('./air/air-page.tsx')).AirPage,
    () => airWords.page,
    hasAir,
  ),
  heating: later(
    async () => (await import('./heating/heating-page.tsx')).HeatingPage,
    () => heatingWords.heating,
    ({ directory }) => heatedZones(directory).length > 0,
  ),
  energy: later(
    async () => (await import('./energy/energy-page.tsx')).EnergyPage,
    () => energyWords.energy,
    hasMeters,
  ),
  machines: later(
    async () => (await import('./machines/machines-page.tsx')).MachinesPage,
    () => machinesWords.page,
    hasMachines,
  ),
  desk: later(
    async () => (await import('./desk/desk-page.tsx')).DeskPage,
    () => words.desk,
    ({ documents }) => deskKinds.some((kind) => documents.has(kind)),
  ),
  devices: later(
    async () => (await import('./devices/devices-page.tsx')).DevicesPage,
    () => words.backToDevices,
    ({ directory }) => deviceCount(directory) > 0,
  ),
  health: later(
    async () => (await import('./health/health-page.tsx')).HealthPage,
    () => words.health,
    always,
  ),
  settings: later(
    async () => (await import('./settings/settings-page.tsx')).SettingsPage,
    () => settingsPageWords.settings,
    always,
  ),
  own: later(
    async () => (await import('./own/own-page.tsx')).OwnPage,
    () => words.back,
    never,
  ),
  edit: later(
    async () => (await import('./edit/edit-page.tsx')).EditPage,
    () => words.back,
    never,
  ),
  pages: later(
    async () => (await import('./pages/pages-page.tsx')).PagesPage,
    () => editWords.pages,
    never,
  ),
  // Not in the foot: it comes by itself, and from the settings.
  'first-run': later(
    async () => (await import('../first-run/first-run-page.tsx')).FirstRunPage,
    () => words.back,
    never,
  ),
} as const satisfies Record<string, PageEntry>;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as readonly PageName[];
