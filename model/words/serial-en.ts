import { spoken } from './spoken.ts';

/** What is said about serial ports, in English. `path` is a port as the settings or /dev/serial name it. */
export const serialWords = spoken('serial', {
  absent: (path: string) => `There is no serial port ${path}; plug the device in.`,
  notPort: (path: string) => `${path} is not a serial port; write the path of one, or auto.`,
  forbidden: (path: string, user: string, group: string) =>
    `Mantel may not open the serial port ${path}; add its user to the group (usermod -aG ${group} ${user}) and start it again.`,
  isStick: (path: string, name: string, radio: 'zigbee' | 'zwave') =>
    `At the serial port ${path} is a ${name}, which is no sensor but for ${radio === 'zigbee' ? 'Zigbee2MQTT' : 'Z-Wave JS UI'}; write the port of a sensor, or auto.`,
  busy: (path: string) =>
    `The serial port ${path} is in use by another program; stop that program or take another port.`,
  leftAlone: (path: string) =>
    `${path} is left alone; to read it, list it under more_collectors: kind serial, port ${path}.`,
  held: (path: string, source: string) => `The serial port ${path} is in use by ${source}.`,
  failed: (path: string, why: string) => `The serial port ${path} cannot be opened: ${why}.`,
  gone: (path: string) => `The serial port ${path} has disappeared; plug the device in again.`,
  notWritten: (path: string, why: string) => `Nothing can be sent to the serial port ${path}: ${why}.`,
  closesLate: (path: string) => `The serial port ${path} takes long to close; Mantel went on without it.`,
} as const);
