import { memo, type CSSProperties } from 'react';
import { devicesWords as words } from '#model/words/devices-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { calmAge } from '../../format/age.ts';
import { decimalsOf, quantityOf } from '../../format/quantity-name.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { live, useLatest } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { batteryOf, linkOf, tellingOf, type Listed } from './devices.ts';

/** Values for which a row has room. */
const most = 3;

export function Value({ series }: { readonly series: SeriesInfo }) {
  const isTold = useLatest(series.id) !== undefined;
  const decimals = decimalsOf(series);
  if (!isTold) return screenWords.notYet;
  return <Reading id={series.id} unit={series.unit} {...(decimals !== undefined && { decimals })} />;
}

/** When any of them was last told; undefined before. */
export function heardAt(series: readonly SeriesInfo[]): number | undefined {
  let newest: number | undefined;
  for (const { id } of series) {
    const at = live.state.latest.get(id)?.at;
    if (at !== undefined && (newest === undefined || at > newest)) newest = at;
  }
  return newest;
}

function Heard({ series }: { readonly series: readonly SeriesInfo[] }) {
  const text = useNow((now) => {
    const at = heardAt(series);
    return at === undefined ? '' : calmAge(now - at);
  });
  return <span className="device-heard">{text}</span>;
}

type Props = {
  readonly listed: Listed;
  /** Beside the name. */
  readonly area: string | undefined;
  readonly hasTrouble: boolean;
  /** Its place among all, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
};

const placeOf = (index: number): CSSProperties & Record<`--${string}`, number> => ({ '--index': index });

/** A device in a line; it leads to all of it. */
export const DeviceRow = memo(function DeviceRow({ listed, area, hasTrouble, index, count }: Props) {
  const { device, name, source, series } = listed;
  const telling = tellingOf(series);
  const shown = telling.slice(0, most);
  const battery = batteryOf(series);
  const link = linkOf(series);
  const [only] = series;
  const target =
    device === undefined
      ? series.length === 1 && only !== undefined
        ? ({ page: 'series', key: only.key } as const)
        : ({ page: 'devices', part: encodeURIComponent(`:${only?.collector ?? ''}`) } as const)
      : ({ page: 'devices', part: encodeURIComponent(device) } as const);
  return (
    <li className="device" style={placeOf(index)} aria-posinset={index + 1} aria-setsize={count}>
      <a className="devices-line" {...linkTo(target)}>
        <span className="devices-name">
          {hasTrouble ? (
            <svg className="device-mark" viewBox="0 0 20 20" role="img" aria-label={words.needsLook}>
              <path d="M10 3 18 17H2Z" fill="none" stroke="currentColor" strokeWidth="2" />
            </svg>
          ) : null}
          <span className="device-called">
            {name}
            {area === undefined ? null : <span className="devices-area"> {area}</span>}
          </span>
        </span>{' '}
        <span className="devices-values">
          {shown.map((each) => (
            <span key={each.key} className="devices-value">
              {quantityOf(each)}{' '}
              <b>
                <Value series={each} />
              </b>
            </span>
          ))}
          {telling.length > shown.length ? (
            <span className="devices-value">{words.moreValues(telling.length - shown.length)}</span>
          ) : null}
        </span>{' '}
        <Heard series={series} />{' '}
        <span className="device-small" data-column="battery">
          {battery ? <Value series={battery} /> : null}
        </span>{' '}
        <span className="device-small" data-column="link">
          {link ? <Value series={link} /> : null}
        </span>{' '}
        <span className="device-source">{source}</span>
      </a>
    </li>
  );
});

export const AreaRow = memo(function AreaRow({
  name,
  number,
  index,
  count,
}: {
  readonly name: string;
  readonly number: number;
  readonly index: number;
  readonly count: number;
}) {
  return (
    <li className="device-area" style={placeOf(index)} aria-posinset={index + 1} aria-setsize={count}>
      {name} <span className="device-number">{number}</span>
    </li>
  );
});
