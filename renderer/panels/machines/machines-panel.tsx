import { memo, type CSSProperties } from 'react';
import type { History } from '#model/history.ts';
import { machinesWords as words } from '#model/words/machines-en.ts';
import { Trend } from '../../charts/trend.tsx';
import type { SeriesInfo } from '../../live/directory.ts';
import { live } from '../../live/live.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import type { Machine } from './machines.ts';
import type { Judged, MachineState } from './state.ts';
import { span, type Machines } from './use-machines.ts';
import './machines.css';

/** All heat lines and all load lines have one scale each, so that rows compare. */
const scales = { heat: [25, 95], load: [0, 100] } as const;
const size = { width: 130, height: 44 } as const;

type PartProps = {
  readonly series: SeriesInfo | undefined;
  readonly part: 'heat' | 'load' | 'memory' | 'disk' | 'power' | 'clock';
  readonly history?: History | undefined;
  readonly to?: number;
  readonly hasLines: boolean;
};

function Part({ series, part, history, to = 0, hasLines }: PartProps) {
  if (series === undefined) return <span className="machines-part" data-part={part} />;
  const latest = live.state.latest.get(series.id);
  const hasLine = (part === 'heat' || part === 'load') && hasLines;
  return (
    <a className="machines-part" data-part={part} {...linkTo({ page: 'series', key: series.key })}>
      <span className="machines-value">
        <Reading id={series.id} unit={series.unit} decimals={part === 'clock' ? 1 : 0} second={part !== 'heat'} />
      </span>
      {hasLine ? (
        <Trend
          history={history}
          newest={latest !== undefined && to - latest.at < span / 36 ? latest : undefined}
          cadence={latest?.cadence ?? 0}
          from={to - span}
          to={to}
          hue={part === 'heat' ? '--ember-stroke' : '--soft'}
          scale={scales[part]}
          {...size}
        />
      ) : null}
    </a>
  );
}

function Sentence({ state, isFirst }: { readonly state: MachineState; readonly isFirst: boolean }) {
  return (
    <span className="machines-sentence" data-kind={state.kind} data-first={isFirst}>
      {state.lead === undefined ? null : (
        <b className="machines-lead">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 2 19 18H1Z" fill="currentColor" />
          </svg>
          {state.lead}
        </b>
      )}{' '}
      {state.text}
    </span>
  );
}

type RowProps = {
  readonly judged: Judged<Machine>;
  readonly heat: History | undefined;
  readonly load: History | undefined;
  readonly to: number;
  readonly hasLines: boolean;
  readonly isFirst: boolean;
};

const Row = memo(function Row({ judged: { machine, state }, heat, load, to, hasLines, isFirst }: RowProps) {
  const about = [machine.model, machine.isHub ? words.thisMachine : undefined].filter((each) => each !== undefined);
  return (
    <li className="machines-row" data-kind={state.kind}>
      <a className="machines-about" {...linkTo({ page: 'devices', part: encodeURIComponent(machine.device) })}>
        <span className="machines-name">{machine.name}</span>{' '}
        <span className="machines-model">{about.length > 0 ? about.join(', ') : words.agent}</span>
      </a>
      <Part series={machine.heat} part="heat" history={heat} {...{ to, hasLines }} />
      <Part series={machine.load} part="load" history={load} {...{ to, hasLines }} />
      {hasLines ? (
        <>
          <Part series={machine.memory} part="memory" hasLines={false} />
          <Part series={machine.disk} part="disk" hasLines={false} />
          <Part series={machine.power} part="power" hasLines={false} />
          <Part series={machine.clock} part="clock" hasLines={false} />
        </>
      ) : null}
      <Sentence state={state} isFirst={isFirst} />
    </li>
  );
});

const parts = ['machine', 'heat', 'load', 'memory', 'disk', 'power', 'clock', 'limit'] as const;

type Props = Pick<Machines, 'histories' | 'to'> & {
  readonly judged: readonly Judged<Machine>[];
  /** On those that have no row. */
  readonly more: string | undefined;
  /** In u. */
  readonly rowHeight: number;
  readonly hasLines: boolean;
};

/** A row a machine: heat and load with their hours, what else it tells, and how long until it must slow down. */
export function MachinesPanel({ judged, histories, to, more, rowHeight, hasLines }: Props) {
  const style: CSSProperties & Record<`--${string}`, number> = { '--row-height': rowHeight };
  const past = (series: SeriesInfo | undefined): History | undefined =>
    series === undefined ? undefined : histories.get(series.key);
  return (
    <section className="machines" data-panel="machines" data-lines={hasLines} style={style}>
      {hasLines ? (
        <div className="machines-row machines-keys">
          {parts.map((part) => (
            <span key={part} data-part={part}>
              {words.columns[part]}
            </span>
          ))}
        </div>
      ) : null}
      <ul>
        {judged.map((each, i) => (
          <Row
            key={each.machine.device}
            judged={each}
            heat={past(each.machine.heat)}
            load={past(each.machine.load)}
            isFirst={i === 0}
            {...{ to, hasLines }}
          />
        ))}
      </ul>
      <p className="machines-more">
        <span>{more}</span>
        {hasLines ? <span className="machines-note">{words.lastHours}</span> : null}
      </p>
    </section>
  );
}
