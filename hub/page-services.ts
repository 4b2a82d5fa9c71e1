/** What the settings pages and the first run are served by, beyond what the hub does anyway. */
import { openMeteo } from '#collectors/open-meteo/open-meteo.ts';
import type { Collector } from '#model/collector.ts';
import { offsetOf } from '#model/offset.ts';
import type { Settings } from '#model/settings.ts';
import { autostartWords as words } from '#model/words/autostart-en.ts';
import type { Store } from '#storage/contract.ts';
import type { ApiDependencies } from './api/dependencies.ts';
import type { Asking } from './asking.ts';
import { createBackups } from './backups/backups.ts';
import type { Restored } from './backups/restore-folder.ts';
import { calibrated } from './calibrated-store.ts';
import type { Timers } from './clock.ts';
import type { DataFolder } from './data-folder.ts';
import { homeOf } from './home.ts';
import type { Judgement } from './judgement.ts';
import { createPlaces } from './places/places.ts';
import type { HubClock, HubLog, Ingest } from './ports.ts';
import { createRestarting } from './restarting.ts';
import type { Secrets } from './settings/secrets.ts';
import { createSettingsDesk } from './settings/settings-desk.ts';
import type { SettingsFile } from './settings/settings-file.ts';
import { createSourceHttp } from './sources/source-http.ts';

/** In tests, and where a hub runs by hand. */
const noAutostart: ApiDependencies['autostart'] = {
  state: () => ({ on: false, can: false, how: null, text: words.noCommand }),
  set: () => noAutostart.state(),
};

/** What only the process knows that the hub runs in. */
export type MachinePart = {
  readonly autostart?: ApiDependencies['autostart'] | undefined;
  /** Ends the process so that it is started again; undefined where nobody would. */
  readonly restart?: (() => void) | undefined;
};

type Served =
  | 'settings'
  | 'devices'
  | 'places'
  | 'backups'
  | 'autostart'
  | 'restart'
  | 'dataFolder'
  | 'wantsLan'
  | 'phoneAddress'
  | 'store';

export type PageServicesOptions = MachinePart & {
  readonly file: SettingsFile;
  readonly folder: DataFolder;
  readonly secrets: Secrets;
  readonly collectors: readonly Collector[];
  readonly asking: Pick<Asking, 'proxyFor' | 'purses' | 'strike'>;
  readonly ingest: Pick<Ingest, 'calibrate' | 'find' | 'journal' | 'open' | 'put'>;
  readonly log: HubLog;
  readonly restored: Restored | undefined;
  readonly store: Store;
  readonly judgement: Pick<Judgement, 'devices'>;
  readonly clock: HubClock;
  readonly timers: Timers;
  /** This machine's. */
  readonly timeZone: string;
};

export type PageServices = Pick<ApiDependencies, Served> & Disposable;

export function createPageServices(options: PageServicesOptions): PageServices {
  const { file, folder, secrets, collectors, asking, ingest, store, judgement, clock, timers, timeZone } = options;
  const stack = new DisposableStack();
  const calibrate = ({ devices }: Pick<Settings, 'devices'>): void =>
    ingest.calibrate((definition) => offsetOf(definition, devices));
  calibrate(file.current);
  stack.use(file.onChange(calibrate));
  const restart = createRestarting(options.restart, timers);
  const zone = (): string => homeOf(file.current, timeZone).timeZone;
  const backups = stack.use(createBackups({ ...options, restart, timeZone: zone }));
  const purse = asking.purses.of(openMeteo, {});
  return {
    settings: createSettingsDesk({ file, folder, secrets, collectors }),
    devices: { told: judgement.devices, settings: () => file.current },
    store: calibrated(store, ingest),
    places: createPlaces({
      timeZone,
      http: (signal) =>
        createSourceHttp({ ...asking, collector: openMeteo, settings: {}, signal, clock, purse }).within({
          ahead: true,
          signal,
        }),
    }),
    autostart: options.autostart ?? noAutostart,
    restart,
    backups,
    dataFolder: folder.path,
    wantsLan: () => file.current.api.lan,
    phoneAddress: () => file.current.channels.hub_address,
    [Symbol.dispose]: () => stack.dispose(),
  };
}
