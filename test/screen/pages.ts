/** Every page with a scene that fills it: what holds on all pages is tested on these. */
import type { SceneName } from '../simulators/screen-scenes.ts';
import { seriesPath } from './screen.ts';

type PageScene = {
  readonly name: string;
  readonly path: string;
  readonly scene: SceneName;
};

/** In the order of the foot. */
export const footPages: readonly PageScene[] = [
  { name: 'Home', path: '/', scene: 'full' },
  { name: 'Air', path: '/air', scene: 'air' },
  { name: 'Heating', path: '/heating', scene: 'heating' },
  { name: 'Energy', path: '/energy', scene: 'energy' },
  { name: 'Machines', path: '/machines', scene: 'machines' },
  { name: 'Desk', path: '/desk', scene: 'desk' },
  { name: 'Devices', path: '/devices', scene: 'many' },
  { name: 'Health', path: '/health', scene: 'sources' },
  { name: 'Settings', path: '/settings', scene: 'settings' },
];

export const everyPage: readonly PageScene[] = [
  ...footPages,
  { name: 'Edited Home', path: '/', scene: 'editedHome' },
  { name: 'Pages', path: '/pages', scene: 'ownPage' },
  { name: 'Own page', path: '/own/garden', scene: 'ownPage' },
  { name: 'Series', path: seriesPath('mqtt.temperature{device=living}'), scene: 'full' },
];
