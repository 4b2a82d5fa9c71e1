import type { ReactNode } from 'react';
import { machinesWords as words } from '#model/words/machines-en.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLatest } from '../../live/live.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import type { BackupPower } from './backup-power.ts';
import './backup-power.css';

function Line({ name, series, children }: { name: string; series: SeriesInfo; children?: ReactNode }) {
  return (
    <li>
      <a className="backup-line" {...linkTo({ page: 'series', key: series.key })}>
        <span className="backup-name">{name}</span>{' '}
        <span>
          <Reading id={series.id} unit={series.unit} decimals={0} />
          {children}
        </span>
      </a>
    </li>
  );
}

/** Whether it carries the house now, how long it would last and how much it carries. */
export function BackupPowerPanel({
  backup: { mains, charge, runtime, power, load },
}: {
  readonly backup: BackupPower;
}) {
  const isOnBattery = useLatest(mains?.id)?.value === 0;
  const carried = power ?? load;
  return (
    <section className="backup" data-panel="backup-power">
      <div className="section-head">
        <h2 className="section-title">{words.backup}</h2>
      </div>
      <ul>
        {charge ? <Line name={isOnBattery ? words.onBattery : words.onMains} series={charge} /> : null}
        {runtime ? <Line name={words.wouldLast} series={runtime} /> : null}
        {carried ? (
          <Line name={words.carries} series={carried}>
            {power && load ? (
              <>
                , <Reading id={load.id} unit={load.unit} decimals={0} />
              </>
            ) : null}
          </Line>
        ) : null}
      </ul>
    </section>
  );
}
