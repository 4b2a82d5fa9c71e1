/** Settings: one part at a time, each with a list, a form and a proof. */
import type { ComponentType } from 'react';
import { useScreenSize } from '../../theme/screen-size.ts';
import type { PageProps } from '../all.ts';
import { largest } from '../page-frame.tsx';
import { DevicesPart } from '../../settings/devices/devices-part.tsx';
import { HomePart } from '../../settings/home/home-part.tsx';
import { PartMenu } from '../../settings/frame/part-menu.tsx';
import { placeOfPart, type PartName, type PartProps } from '../../settings/parts.ts';
import { MappingPart } from '../../settings/mapping/mapping-part.tsx';
import { AlertsPart } from '../../settings/alerts/alerts-part.tsx';
import { ChannelsPart } from '../../settings/channels/channels-part.tsx';
import { ScreenPart } from '../../settings/screen/screen-part.tsx';
import { NetworkPart } from '../../settings/network/network-part.tsx';
import { StoragePart } from '../../settings/storage/storage-part.tsx';
import { BackupsPart } from '../../settings/storage/backups-part.tsx';
import { AboutPart } from '../../settings/about/about-part.tsx';
import { SourcesPart } from '../../settings/sources/sources-part.tsx';

const parts: Readonly<Record<PartName, ComponentType<PartProps>>> = {
  sources: SourcesPart,
  devices: DevicesPart,
  mapping: MappingPart,
  alerts: AlertsPart,
  channels: ChannelsPart,
  screen: ScreenPart,
  home: HomePart,
  network: NetworkPart,
  storage: StoragePart,
  backups: BackupsPart,
  about: AboutPart,
};

export function SettingsPage({ shown, part: text }: PageProps) {
  const { floors } = useScreenSize();
  const { part, item } = placeOfPart(text);
  if (part === undefined && floors.near > largest) return <PartMenu shown={shown} />;
  const Part = parts[part ?? 'sources'];
  return <Part item={item} shown={shown} />;
}
