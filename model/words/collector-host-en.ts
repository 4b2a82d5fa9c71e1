import { spoken } from './spoken.ts';

/** What is said of the machine Mantel runs on, in English. */
export const hostCollectorWords = spoken('collector-host', {
  noLoad: 'This machine has no /proc/stat, so its load cannot be read; switch the source "host" off.',
  parts: { processor: 'processor', memory: 'memory', disk: 'disk' },
  noDisk: (folder: string, why: string) => `The disk of ${folder} cannot be read (${why}); set another folder.`,
  unreadable: (path: string) => `${path} cannot be read.`,
  noNumber: (path: string) => `${path} does not begin with a number.`,
  noTimes: '/proc/stat has no line of processor times.',
  noMemory: '/proc/meminfo does not say MemTotal and MemAvailable.',
} as const);

/** What is said of the sensors on its pins, in English. `folder` is where the kernel lists them. */
export const iioCollectorWords = spoken('collector-iio', {
  none: (folder: string) =>
    `The kernel drives no such sensor (${folder} names none); on a Raspberry Pi a line like "dtoverlay=i2c-sensor,bme280" in config.txt brings one.`,
  silent: (sensor: string) => `The sensor ${sensor} does not answer; check its wiring.`,
  allSilent: 'None of the sensors on the pins answers; check their wiring.',
  impossible: (sensor: string, value: number, unit: string) => `${sensor} said ${value} ${unit}, which cannot be.`,
} as const);
