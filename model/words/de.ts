/** Everything Mantel says, in German. Groups and words are those of the English files beside this one. */
import { alertKindGroups } from './de/alert-kinds.ts';
import { alerts } from './de/alerts.ts';
import { channelGroups } from './de/channels.ts';
import { collectorGroups } from './de/collectors.ts';
import { commandGroups } from './de/commands.ts';
import { desktop } from './de/desktop.ts';
import { doctorGroups } from './de/doctor.ts';
import { wallGroups } from './de/editor.ts';
import { access, jobs } from './de/jobs.ts';
import { logGroups } from './de/log.ts';
import { machines } from './de/machines.ts';
import { network } from './de/network.ts';
import { germanLater } from './de/on-screen-later.ts';
import { germanAtFirst } from './de/on-screen.ts';
import { refusalGroups } from './de/refusals.ts';
import { requests } from './de/requests.ts';
import { running } from './de/running.ts';
import { settingFaultGroups } from './de/setting-faults.ts';
import { backupGroups } from './de/settings-network.ts';

export const german = {
  ...germanAtFirst,
  ...germanLater,
  ...alerts,
  ...alertKindGroups,
  ...channelGroups,
  ...collectorGroups,
  ...running,
  ...jobs,
  ...access,
  ...network,
  ...refusalGroups,
  ...requests,
  ...logGroups,
  ...machines,
  ...desktop,
  ...wallGroups,
  ...settingFaultGroups,
  ...backupGroups,
  ...commandGroups,
  ...doctorGroups,
};
