/** The pictures that are committed, and what they are called there. */
import { pictureOf } from './pictures.ts';

export const chosen = [
  { name: 'home-night', picture: pictureOf('home', '1920x1080', 'night') },
  { name: 'home-day', picture: pictureOf('home', '1920x1080', 'day') },
  { name: 'home-alert', picture: pictureOf('home', '1920x1080', 'alert') },
  { name: 'home-night-1024x600', picture: pictureOf('home', '1024x600', 'night') },
  { name: 'night', picture: pictureOf('night', '1920x1080', 'night') },
  { name: 'air-day', picture: pictureOf('air', '1920x1080', 'day') },
  { name: 'heating-night', picture: pictureOf('heating', '1920x1080', 'night') },
  { name: 'energy-day', picture: pictureOf('energy', '1920x1080', 'day') },
  { name: 'machines-night', picture: pictureOf('machines', '1920x1080', 'night') },
  { name: 'desk-day', picture: pictureOf('desk', '1920x1080', 'day') },
  { name: 'devices-night', picture: pictureOf('devices', '1920x1080', 'night') },
  { name: 'series-night', picture: pictureOf('series', '1920x1080', 'night') },
  { name: 'health-night', picture: pictureOf('health', '1920x1080', 'night') },
  { name: 'edit-night', picture: pictureOf('edit', '1920x1080', 'night') },
  { name: 'phone-night', picture: pictureOf('phone', '390x844', 'night') },
  { name: 'first-run', picture: pictureOf('first-run', '1920x1080', 'night') },
];
