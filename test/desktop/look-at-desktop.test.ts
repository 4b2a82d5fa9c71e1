/** What doctor sees of a session: one made up of files, and of a real bus where there is one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from 'dbus-native';
import { expect, test } from 'vitest';
import { createAutostart } from '#desktop/autostart.ts';
import { lookAtDesktop } from '#desktop/look-at-desktop.ts';
import { findTool } from '#scripts/system-packages.ts';
import { temporaryFolder } from '../hub/temporary-folder.ts';
import { startRealBus } from './real-bus.ts';

const program = (folder: string, name: string): string => {
  const file = join(folder, name);
  writeFileSync(file, '#!/bin/sh\n', { mode: 0o755 });
  return file;
};

test('nothing is found where there is nothing, and nothing is made', async () => {
  using folder = temporaryFolder();
  const dataFolder = join(folder.path, 'none');
  const facts = await lookAtDesktop({ dataFolder, projectFolder: folder.path, environment: {}, home: folder.path });
  expect(facts).toMatchObject({
    display: null,
    bus: { there: false, notifications: false, tray: false },
    browser: { chromium: null, electron: null, electronFailed: 0 },
    brokenGraphics: null,
    autostart: { on: false, file: null },
  });
});

test('programs, what the window remembers, and an entry that starts something gone', async () => {
  using folder = temporaryFolder();
  const { path } = folder;
  const chromium = program(path, 'chromium');
  program(path, 'wlopm');
  mkdirSync(join(path, 'shell'));
  writeFileSync(join(path, 'shell', 'remembered.json'), '{"brokenGraphics":"45.4.1","fullscreen":true}');
  writeFileSync(join(path, 'shell', 'screen-switch.json'), '{"worked":"wlopm"}');
  const environment = { WAYLAND_DISPLAY: 'wayland-0', XDG_CURRENT_DESKTOP: 'labwc', PATH: path };
  const command = [program(path, 'node'), join(path, 'gone.mjs'), 'start'];
  createAutostart({ environment, home: path, command }).set(true);
  const look = () => lookAtDesktop({ dataFolder: path, projectFolder: path, environment, home: path });
  const facts = await look();
  expect(facts).toMatchObject({
    display: 'wayland',
    session: 'labwc',
    browser: { chromium },
    brokenGraphics: '45.4.1',
    autostart: {
      on: true,
      file: join(path, '.config/autostart/mantel.desktop'),
      program: command[1],
      programThere: false,
    },
  });
  expect(facts.screenPower.worked).toBe('wlopm');
  expect(facts.screenPower.ways).toEqual(
    expect.arrayContaining([
      { name: 'wlopm', there: true },
      { name: 'ddcutil', there: false },
    ]),
  );
  writeFileSync(join(path, 'gone.mjs'), '');
  expect((await look()).autostart).toMatchObject({ program: command[0], programThere: true });
});

test('the service of the package starts the hub of its own folder alone', async () => {
  using folder = temporaryFolder();
  const { path } = folder;
  const node = program(path, 'node');
  const wants = join(path, 'multi-user.target.wants');
  mkdirSync(wants);
  const unit = readFileSync(join(import.meta.dirname, '../../packaging/hub/mantel-hub.service'), 'utf8');
  const own = unit.replaceAll('/usr/lib/mantel/node', node).replaceAll('/usr/lib/mantel/app/dist/hub/main.js', node);
  writeFileSync(join(wants, 'mantel-hub.service'), own);
  const look = async (dataFolder: string) => {
    const options = { dataFolder, projectFolder: path, environment: {}, home: path, units: path };
    return (await lookAtDesktop(options)).autostart;
  };
  expect(await look('/var/lib/mantel')).toEqual({
    on: true,
    file: join(wants, 'mantel-hub.service'),
    program: node,
    programThere: true,
  });
  expect(await look(path)).toMatchObject({ on: false, file: null });
});

test.skipIf(!findTool('dbus-daemon'))('services of a session are seen by their names on the bus', async () => {
  using folder = temporaryFolder();
  await using bus = await startRealBus();
  const environment = { DBUS_SESSION_BUS_ADDRESS: bus.address };
  const look = async () =>
    (await lookAtDesktop({ dataFolder: folder.path, projectFolder: folder.path, environment, home: folder.path })).bus;
  expect(await look()).toEqual({ there: true, notifications: false, tray: false });
  const client = createClient({ busAddress: bus.address });
  await client.requestName('org.freedesktop.Notifications', 0);
  expect(await look()).toEqual({ there: true, notifications: true, tray: false });
  await client.close();
});
