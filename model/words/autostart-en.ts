/** Starting by itself, in English. */
import { spoken } from './spoken.ts';

export const autostartWords = spoken('autostart', {
  about: 'One calm screen for a home',
  desktop: {
    on: 'Mantel starts when you sign in to the desktop.',
    off: 'Mantel can start when you sign in to the desktop.',
  },
  service: {
    on: 'Mantel starts as a service of this user. To have it run without anybody signed in, run: loginctl enable-linger',
    off: 'Mantel can start as a service of this user.',
  },
  asService: 'Mantel already starts with the machine, as a service of the system.',
  noWay: 'This machine has neither a desktop nor systemd, so have whatever starts its programs start Mantel.',
  noCommand: 'Nobody has told Mantel by which command it is started, so it cannot be started by itself.',
  unwritable: (path: string, why: string) => `${path} cannot be written: ${why}.`,
});
