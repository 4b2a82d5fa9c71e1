import { spoken } from './spoken.ts';

/** Words of devices and areas in the settings, in English. */
export const settingsDevicesWords = spoken('settingsDevices', {
  title: (devices: number, areas: number) =>
    `${devices === 1 ? 'One device' : `${devices} devices`}${areas === 0 ? '' : areas === 1 ? ' in one room' : ` in ${areas} rooms`}`,
  none: 'No device has reported yet',
  nothingOpen: 'Devices stand here as soon as one reports.',
  noArea: 'Without a room',
  hidden: 'hidden',
  gone: 'gone',
  search: 'Find a device',
  name: 'Name',
  area: 'Room',
  areaNamed: (area: string) => `Room: ${area}`,
  renameArea: 'Rename this room',
  areaAbout: (n: number) => (n === 1 ? 'One device is in it.' : `${n} devices are in it.`),
  areaName: 'Name of the room',
  someFailed: (n: number) => (n === 1 ? 'One device was not moved.' : `${n} devices were not moved.`),
  callsItself: (name: string) => `It calls itself ${name}.`,
  saysItIsIn: (area: string) => `It says it is in ${area}.`,
  noRoomYet: 'Such as Kitchen',
  shown: 'Shown',
  shownHelp: 'Hidden, it is still read and kept.',
  offset: (quantity: string) => `Offset of ${quantity}`,
  offsetHelp: 'Is added to what it measures, on the screen and in its history. What is stored stays as it was sent.',
  less: (step: string) => `Less by ${step}`,
  moreBy: (step: string) => `More by ${step}`,
  measures: (raw: string, shown: string) => `It measures ${raw} and shows ${shown}.`,
  madeBy: (maker: string, model: string) => [maker, model].filter((each) => each !== '').join(' '),
  readBy: (source: string) => `Read by ${source}`,
  id: 'Id',
  now: 'Now',
} as const);
