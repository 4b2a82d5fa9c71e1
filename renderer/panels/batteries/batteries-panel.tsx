import { useMemo, type CSSProperties } from 'react';
import { machinesWords as words } from '#model/words/machines-en.ts';
import { Trend } from '../../charts/trend.tsx';
import { quantityText } from '../../format/number.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { batteryLife, saidSpan } from './battery-life.ts';
import type { Battery } from './batteries.ts';
import { useYears, year } from './use-years.ts';
import './batteries.css';

const scale = [0, 100] as const;
const size = { width: 96, height: 34 } as const;
/** What is told of the others is rounded down to tens: "all above 60%". */
const rounding = 10;

type Props = {
  /** The emptiest first. */
  readonly batteries: readonly Battery[];
  /** How many have a row. */
  readonly most: number;
  readonly columns: number;
  readonly shown: boolean;
  readonly hasLines: boolean;
};

/** What is left of a battery, in words; undefined where a year does not tell. */
export function leftText(ms: number | undefined): string | undefined {
  if (ms === undefined) return undefined;
  const { unit, count } = saidSpan(ms);
  return words.left[unit](count);
}

function moreText(rest: readonly Battery[]): string | undefined {
  if (rest.length === 0) return undefined;
  const levels = rest.flatMap(({ level }) => (level === undefined ? [] : [level]));
  const least = Math.floor((Math.min(...levels) - 0.1) / rounding) * rounding;
  if (levels.length < rest.length || least <= 0) return words.moreBatteries(rest.length);
  return words.moreAbove(rest.length, quantityText(least, '%'));
}

/** Everything on a battery, with its year and how long it will last, the emptiest first. */
export function BatteriesPanel({ batteries, most, columns, shown, hasLines }: Props) {
  const listed = useMemo(() => batteries.slice(0, most), [batteries, most]);
  const keys = useMemo(
    () => listed.filter(({ level }) => level !== undefined).map(({ series }) => series.key),
    [listed],
  );
  const { histories, to } = useYears(keys, shown);
  const more = moreText(batteries.slice(most));
  const style: CSSProperties & Record<`--${string}`, number> = { '--rows': Math.ceil(listed.length / columns) };
  return (
    <section className="batteries" data-panel="batteries" data-lines={hasLines} data-columns={columns}>
      <div className="section-head">
        <h2 className="section-title">
          {words.batteries} <span className="batteries-order">{words.lowFirst}</span>
        </h2>
        {hasLines ? <p className="section-note">{words.oneYear}</p> : null}
      </div>
      <ul className="batteries-list" style={style}>
        {listed.map(({ device, name, level, isLow, series }) => {
          const history = histories.get(series.key);
          const left = history === undefined ? undefined : batteryLife(history, to);
          return (
            <li key={device}>
              <a className="battery" data-low={isLow} {...linkTo({ page: 'series', key: series.key })}>
                <span className="battery-name">{name}</span>{' '}
                <span className="battery-level">
                  {level === undefined ? words.low : <Reading id={series.id} unit={series.unit} decimals={0} />}
                </span>
                {hasLines ? (
                  <Trend
                    history={history}
                    newest={undefined}
                    cadence={0}
                    from={to - year}
                    to={to}
                    hue="--soft"
                    scale={scale}
                    {...size}
                  />
                ) : null}{' '}
                <span className="battery-left">{leftText(left)}</span>
              </a>
            </li>
          );
        })}
      </ul>
      {more === undefined ? null : <p className="batteries-more">{more}</p>}
    </section>
  );
}
