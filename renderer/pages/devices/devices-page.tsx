import { useMemo } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { decimalsOf, quantityOf } from '../../format/quantity-name.ts';
import { deviceCount, type SeriesInfo } from '../../live/directory.ts';
import { useLatest, useLive } from '../../live/live.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { listedDevices } from './devices.ts';
import './devices.css';

const home = { page: 'home' } as const;

function Value({ series }: { readonly series: SeriesInfo }) {
  const isTold = useLatest(series.id) !== undefined;
  const decimals = decimalsOf(series);
  return (
    <a className="device-value" {...linkTo({ page: 'series', key: series.key })}>
      {quantityOf(series)}{' '}
      <b>
        {isTold ? (
          <Reading id={series.id} unit={series.unit} {...(decimals !== undefined && { decimals })} />
        ) : (
          words.notYet
        )}
      </b>
    </a>
  );
}

/** Why the device cannot be read, when it cannot. */
function Troubles({ device }: { readonly device: string }) {
  const troubles = useLive((state) => state.troubles);
  return troubles
    .filter((each) => each.device === device)
    .map(({ text }) => (
      <p key={text} className="device-trouble">
        {text}
      </p>
    ));
}

/** All devices with their newest values, each of which leads to its series. */
export function DevicesPage({ shown }: { readonly shown: boolean }) {
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  const listed = useMemo(() => listedDevices(directory, sources), [directory, sources]);
  const { floors } = useScreenSize();
  const count = deviceCount(directory);
  return (
    <div className="near-page devices" data-large={floors.near > largest}>
      <PageHead title={count === 0 ? words.noDevices : words.devices(count)} />
      <ul className="device-list" tabIndex={0} aria-label={words.backToDevices}>
        {listed.map(({ id, device, name, area, series }) => (
          <li key={id} className="device">
            <p className="device-name">
              {name}
              {area === undefined ? null : <span className="device-area"> {area}</span>}
            </p>
            <div>
              <p className="device-values">
                {series.map((each) => (
                  <Value key={each.key} series={each} />
                ))}
              </p>
              {device === undefined ? null : <Troubles device={device} />}
            </div>
          </li>
        ))}
      </ul>
      <PageFoot back={home} shown={shown} page="devices" />
    </div>
  );
}
