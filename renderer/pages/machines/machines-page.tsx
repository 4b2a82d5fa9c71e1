import { useMemo } from 'react';
import { machinesWords as words } from '#model/words/machines-en.ts';
import { quantityText } from '../../format/number.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { panels } from '../../panels/all.ts';
import { backupPowerOf } from '../../panels/backup-power/backup-power.ts';
import { batteriesOf } from '../../panels/batteries/batteries.ts';
import { folded } from '../../panels/machines/state.ts';
import { useMachines } from '../../panels/machines/use-machines.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import type { PageProps } from '../all.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { machinesFinding } from './finding.ts';
import { composeMachines } from './layout.ts';
import './machines.css';

const home = { page: 'home' } as const;
const minute = 60_000;
/** Below it the sentence tells of a battery, in percent. */
const nearlyEmpty = 15;

const degrees = (value: number): string => quantityText(value, '°C', 0);

/** The machines that run Mantel and its agents, and below them everything on a battery. */
export function MachinesPage({ shown }: PageProps) {
  const { floors, height } = useScreenSize();
  const directory = useLive((state) => state.directory);
  const { judged, histories, to } = useMachines(shown);
  const backup = useMemo(() => backupPowerOf(directory), [directory]);
  const turn = useNow((now) => (shown ? Math.floor(now / minute) : 0));
  // Levels of batteries are of today, not of this second.
  // oxlint-disable-next-line react/exhaustive-deps
  const batteries = useMemo(() => batteriesOf(live.state), [directory, turn]);
  const isLarge = floors.near > largest;
  const isTight = floors.near > 28;
  const layout = composeMachines(
    { machines: judged.length, batteries: batteries.length, hasBackup: backup !== undefined },
    { height, touch: floors.touch, isTight, isLarge },
  );
  const { shown: listed, more } = folded(judged, layout.machines);
  const [emptiest] = batteries;
  const low =
    emptiest !== undefined && emptiest.level !== undefined && (emptiest.isLow || emptiest.level <= nearlyEmpty)
      ? { name: emptiest.name, level: quantityText(emptiest.level, '%', 0), isLow: emptiest.isLow }
      : undefined;
  const { title, finding } = machinesFinding(judged, low, degrees);
  return (
    <div className="near-page machines-page" data-large={isLarge} data-tight={isTight}>
      <PageHead title={title} finding={finding} />
      <div className="machines-body" tabIndex={0} aria-label={words.page}>
        {judged.length === 0 ? null : (
          <panels.machines
            judged={listed}
            rowHeight={layout.rowHeight}
            hasLines={!isLarge}
            {...{ histories, to, more }}
          />
        )}
        {batteries.length === 0 && backup === undefined ? null : (
          <div className="machines-below" data-backup={backup !== undefined}>
            {backup ? <panels.backupPower backup={backup} /> : null}
            {batteries.length > 0 ? (
              <panels.batteries
                batteries={batteries}
                most={layout.batteries}
                columns={layout.columns}
                shown={shown}
                hasLines={layout.hasYears}
              />
            ) : null}
          </div>
        )}
      </div>
      <PageFoot back={home} shown={shown} page="machines" />
    </div>
  );
}
