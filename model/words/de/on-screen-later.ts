/** What only pages say that are fetched once the first one stands, in German: what is set, and what reads a source. */
import { firstRunGroups } from './first-run.ts';
import { sourceJobs } from './jobs.ts';
import { settingsChannelsGroups } from './settings-channels.ts';
import { settingsNetworkGroups } from './settings-network.ts';
import { settingsPauseGroups } from './settings-pause.ts';
import { settingsSourcesGroups } from './settings-sources.ts';
import { settingsPartGroups } from './settings.ts';

export const germanLater = {
  ...firstRunGroups,
  ...sourceJobs,
  ...settingsPartGroups,
  ...settingsChannelsGroups,
  ...settingsNetworkGroups,
  ...settingsPauseGroups,
  ...settingsSourcesGroups,
};
