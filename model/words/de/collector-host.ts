/** The machine Mantel runs on and the sensors on its pins, in German. */
import type { hostCollectorWords, iioCollectorWords } from '../collector-host-en.ts';
import type { Said } from '../said.ts';
import { exactly } from './grammar.ts';

const host: Said<typeof hostCollectorWords> = {
  noLoad: 'Dieser Rechner hat kein /proc/stat, daher ist seine Auslastung nicht lesbar; die Quelle "host" ausschalten.',
  parts: { processor: 'Prozessor', memory: 'Arbeitsspeicher', disk: 'Platte' },
  noDisk: (folder, why) => `Die Platte von ${folder} ist nicht lesbar (${why}); einen anderen Ordner einstellen.`,
  unreadable: (path) => `${path} ist nicht lesbar.`,
  noNumber: (path) => `${path} beginnt nicht mit einer Zahl.`,
  noTimes: '/proc/stat hat keine Zeile mit Zeiten des Prozessors.',
  noMemory: '/proc/meminfo nennt MemTotal und MemAvailable nicht.',
};

const iio: Said<typeof iioCollectorWords> = {
  none: (folder) =>
    `Der Kernel betreibt keinen solchen Sensor (${folder} nennt keinen); auf einem Raspberry Pi bringt ihn eine Zeile wie "dtoverlay=i2c-sensor,bme280" in config.txt.`,
  silent: (sensor) => `Der Sensor ${sensor} antwortet nicht; seine Verkabelung prüfen.`,
  allSilent: 'Keiner der Sensoren an den Pins antwortet; ihre Verkabelung prüfen.',
  impossible: (sensor, value, unit) => `${sensor} meldete ${exactly(value)} ${unit}, was nicht sein kann.`,
};

export const hostGroups = { 'collector-host': host, 'collector-iio': iio };
