import { useDeferredValue, useMemo, useState } from 'react';
import { devicesWords } from '#model/words/devices-en.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { deviceCount } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import type { PageProps } from '../all.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { DeviceList } from './device-list.tsx';
import { DeviceView } from './device-view.tsx';
import { batteryOf, linesOf, linkOf, listedDevices, matching } from './devices.ts';
import './devices.css';

const home = { page: 'home' } as const;
const all = { page: 'devices' } as const;
const columns = ['newest', 'age', 'battery', 'link', 'source'] as const;

/** All devices by area, one of which can be looked at; the list stays where it was left. */
export function DevicesPage({ shown, part }: PageProps) {
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  const troubles = useLive((state) => state.troubles);
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const listed = useMemo(() => listedDevices(directory, sources), [directory, sources]);
  const found = useMemo(() => matching(listed, wanted), [listed, wanted]);
  const lines = useMemo(() => linesOf(found), [found]);
  const troubled = useMemo(
    () => new Set(troubles.flatMap(({ device }) => (device === null ? [] : [device]))),
    [troubles],
  );
  const { floors } = useScreenSize();
  const count = deviceCount(directory);
  const isLarge = floors.near > largest;
  const hasBattery = useMemo(() => listed.some(({ series }) => batteryOf(series) !== undefined), [listed]);
  const hasLink = useMemo(() => listed.some(({ series }) => linkOf(series) !== undefined), [listed]);
  const needy = listed.filter(({ device }) => device !== undefined && troubled.has(device)).length;
  const isFound = wanted.trim() !== '';
  const finding = needy === 0 ? undefined : needy === 1 ? devicesWords.oneSilent : devicesWords.silent(needy);
  const title =
    count === 0
      ? words.noDevices
      : isFound
        ? devicesWords.found(found.filter(({ device, isHidden }) => device !== undefined && !isHidden).length, count)
        : words.devices(count);
  return (
    <div className="near-page devices" data-large={isLarge} data-battery={hasBattery} data-link={hasLink}>
      {part === undefined ? <PageHead title={title} finding={finding} /> : null}
      <div className="devices-body" hidden={part !== undefined}>
        <div className="devices-keys">
          <input
            className="devices-search"
            type="search"
            placeholder={devicesWords.search}
            aria-label={devicesWords.searchFor}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          {columns.map((column) => (
            <span key={column} data-column={column}>
              {devicesWords.columns[column]}
            </span>
          ))}
        </div>
        <DeviceList lines={lines} troubled={troubled} shown={shown && part === undefined} />
      </div>
      {part === undefined ? null : <DeviceView key={part} id={decodeURIComponent(part)} shown={shown} />}
      <PageFoot back={part === undefined ? home : all} shown={shown} page="devices" />
    </div>
  );
}
