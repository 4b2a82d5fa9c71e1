import { plainKiosk } from '#model/kiosk.ts';
import type { WireScreen } from '#model/wire.ts';

/** A screen as the settings give it when nothing is set, for what does not depend on it. */
export const plainScreen: WireScreen = {
  language: 'en',
  units: 'metric',
  homeName: 'Home',
  firstRun: false,
  timeZone: 'UTC',
  latitude: null,
  longitude: null,
  theme: 'sun',
  distance: 1.5,
  diagonal: 24,
  power: null,
  kiosk: plainKiosk,
  devices: {},
};
