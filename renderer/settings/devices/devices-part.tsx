/** Devices and the rooms they are in. */
import { useMemo, useState } from 'react';
import { settingsDevicesWords as words } from '#model/words/settings-devices-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { linkTo } from '../../router.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { AreaForm } from './area-form.tsx';
import { areaItem, areaOfItem } from './area-item.ts';
import { areaNames, byArea, devicesPath, matching, nameOf, stateOf, type Device } from './device-data.ts';
import { DeviceForm } from './device-form.tsx';
import './devices.css';

const noDevices: readonly Device[] = [];
/** From so many on one is found by its name. */
const many = 12;

export function DevicesPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: devices = noDevices, again } = useHub<readonly Device[]>(devicesPath, shown);
  const [text, setText] = useState('');
  const isStacked = useIsStacked();
  const areas = useMemo(() => byArea(matching(devices, text)), [devices, text]);
  const names = useMemo(() => areaNames(devices), [devices]);
  const first = areas[0]?.devices[0];
  const open = item ?? (isStacked ? undefined : first?.id);
  const device = devices.find(({ id }) => id === open);
  const areaName = areaOfItem(open);
  const area = areaName === undefined ? undefined : byArea(devices).find(({ name }) => name === areaName);
  const afterSave = async (): Promise<void> => {
    await again();
    await hub.again();
  };
  const list = (
    <>
      {devices.length < many ? null : (
        <input
          className="field-input device-search"
          type="search"
          autoComplete="off"
          aria-label={words.search}
          placeholder={words.search}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      <nav aria-label={settingsPageWords.parts.devices}>
        {areas.map(({ name, devices: all }) => (
          <div key={name ?? ''}>
            {name === undefined ? (
              <p className="list-part">{words.noArea}</p>
            ) : (
              <a
                className="list-part area-link"
                aria-label={words.areaNamed(name)}
                {...(areaName === name && { 'aria-current': 'true' as const })}
                {...linkTo(partPlace('devices', areaItem(name)))}
              >
                {name}
              </a>
            )}
            {all.map((each) => (
              <ListRow
                key={each.id}
                place={partPlace('devices', each.id)}
                isOpen={each.id === open}
                isQuiet={each.hidden || each.gone}
                name={nameOf(each)}
              >
                <span className="list-note">{stateOf(each)}</span>
              </ListRow>
            ))}
          </div>
        ))}
      </nav>
    </>
  );
  return (
    <Frame
      part="devices"
      shown={shown}
      title={devices.length === 0 ? words.none : words.title(devices.length, names.length)}
      list={list}
      isOpen={open !== undefined}
    >
      {area !== undefined ? (
        <AreaForm key={open} area={area} mayChange={hub.mayChange === true} again={afterSave} />
      ) : device !== undefined ? (
        <DeviceForm
          key={device.id}
          device={device}
          areas={names}
          mayChange={hub.mayChange === true}
          again={afterSave}
        />
      ) : (
        <p className="settings-told">{words.nothingOpen}</p>
      )}
    </Frame>
  );
}
