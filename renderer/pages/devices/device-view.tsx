/** One device: all it tells, how it fares and what to do, and what a person may change about it. */
import { useMemo } from 'react';
import { devicesWords as words } from '#model/words/devices-en.ts';
import { compareNames } from '../../format/order.ts';
import { Ribbon } from '../../charts/ribbon.tsx';
import { quantityOf } from '../../format/quantity-name.ts';
import { deviceArea, type SeriesInfo } from '../../live/directory.ts';
import { live, useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { useWeek } from '../../live/week.ts';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageHead } from '../page-frame.tsx';
import { DeviceForm } from './device-form.tsx';
import { Value } from './device-row.tsx';
import { heardOf, stateText } from './device-state.ts';
import { listedDevices, type Listed } from './devices.ts';
import './device-view.css';

const minute = 60_000;
/** More lines than this nobody compares. */
const mostLines = 10;

function useListed(id: string): Listed | undefined {
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  return useMemo(
    () => listedDevices(directory, sources).find((each) => (each.device ?? `:${each.series[0]?.collector}`) === id),
    [directory, sources, id],
  );
}

export function DeviceView({ id, shown }: { readonly id: string; readonly shown: boolean }) {
  const listed = useListed(id);
  const text = useNow((now) => {
    const readings = (listed?.series ?? []).flatMap((each) => live.state.latest.get(each.id) ?? []);
    return listed === undefined ? '' : stateText(heardOf(readings), now);
  });
  if (listed === undefined) {
    return (
      <>
        <PageHead title={words.unknown} />
        <div className="device-view" />
      </>
    );
  }
  return (
    <>
      <PageHead title={listed.name} finding={text} />
      <div className="device-view" tabIndex={0} aria-label={listed.name}>
        <Readings series={listed.series} shown={shown} />
        <About listed={listed} />
      </div>
    </>
  );
}

function Readings({ series, shown }: { readonly series: readonly SeriesInfo[]; readonly shown: boolean }) {
  const { floors } = useScreenSize();
  const hasLines = floors.near <= largest;
  const drawn = useMemo(() => series.filter(({ kind }) => kind === 'gauge').slice(0, mostLines), [series]);
  const keys = useMemo(() => (hasLines ? drawn.map(({ key }) => key) : []), [drawn, hasLines]);
  const week = useWeek(keys, shown);
  const now = useNow((at) => (shown ? Math.floor(at / minute) * minute : 0));
  return (
    <section className="device-readings">
      <div className="section-head">
        <h2 className="section-title">{words.readings(series.length)}</h2>
        {keys.length > 0 ? <p className="section-note">{words.dayAndWeek}</p> : null}
      </div>
      <ul>
        {series.map((each) => (
          <li key={each.key}>
            <a className="device-reading" {...linkTo({ page: 'series', key: each.key })}>
              <span className="device-quantity">{quantityOf(each)}</span>{' '}
              <b className="device-reading-value">
                <Value series={each} />
              </b>
              {keys.includes(each.key) ? (
                <Ribbon
                  series={each}
                  history={week.get(each.key)}
                  now={now}
                  hue={each.unit === '°C' ? '--ember-stroke' : each.unit === '%' ? '--water-stroke' : '--soft'}
                  width={300}
                  height={40}
                  narrowest={each.unit === '°C' ? 1 : each.unit === '%' ? 5 : 0.001}
                />
              ) : null}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function About({ listed: { device, area, source } }: { readonly listed: Listed }) {
  const told = useLive(({ directory }) => (device === undefined ? undefined : directory.devices.get(device)));
  const troubles = useLive((state) => state.troubles);
  const own = troubles.filter((each) => device !== undefined && each.device === device);
  const directory = useLive((state) => state.directory);
  const areas = useMemo(
    () =>
      [...new Set([...directory.byDevice.keys()].flatMap((each) => deviceArea(directory, each) ?? []))].toSorted(
        compareNames,
      ),
    [directory],
  );
  const facts = [
    [words.area, area],
    [words.source, source],
    [words.model, told?.model],
    [words.maker, told?.maker],
    [words.id, device],
  ] as const;
  return (
    <section className="device-about">
      {own.map(({ text }) => (
        <p key={text} className="device-trouble">
          {text}
        </p>
      ))}
      <div className="section-head">
        <h2 className="section-title">{words.about}</h2>
      </div>
      <dl className="device-facts">
        {facts.map(([name, value]) =>
          value === undefined || value === '' ? null : (
            <div key={name} className="device-fact">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {device === undefined ? null : <DeviceForm device={device} areas={areas} />}
    </section>
  );
}
