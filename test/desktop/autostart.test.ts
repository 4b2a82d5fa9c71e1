/** Starting by itself, by the files that desktop and systemd read. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAutostart, desktopEntry, serviceUnit, startCommand } from '#desktop/autostart.ts';

function home() {
  const path = mkdtempSync(join(tmpdir(), 'mantel-autostart-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}
const command = ['/opt/node', '/opt/mantel/bootstrap.mjs', 'start'];

describe('starting by itself', () => {
  it('is a file of the desktop where there is one', () => {
    using folder = home();
    const given = { environment: { DISPLAY: ':0' }, home: folder.path, command, hasSystemd: true };
    const autostart = createAutostart(given);
    const file = join(folder.path, '.config', 'autostart', 'mantel.desktop');
    expect(autostart.state()).toMatchObject({ on: false, can: true, how: 'desktop' });
    expect(autostart.set(true)).toMatchObject({ on: true, text: 'Mantel starts when you sign in to the desktop.' });
    expect(readFileSync(file, 'utf8')).toContain('Exec="/opt/node" "/opt/mantel/bootstrap.mjs" "start"\n');
    expect(createAutostart(given).state().on).toBe(true);
    expect(autostart.set(false).on).toBe(false);
    expect(existsSync(file)).toBe(false);
  });

  it('is a unit of the user where there is only systemd', () => {
    using folder = home();
    const config = join(folder.path, 'conf');
    const autostart = createAutostart({
      environment: { XDG_CONFIG_HOME: config },
      home: folder.path,
      command,
      hasSystemd: true,
    });
    expect(autostart.set(true)).toMatchObject({ on: true, how: 'service' });
    const link = join(config, 'systemd', 'user', 'default.target.wants', 'mantel.service');
    expect(readFileSync(link, 'utf8')).toContain('RestartForceExitStatus=75');
    rmSync(join(config, 'systemd', 'user', 'mantel.service'));
    expect(autostart.state().on).toBe(true);
    expect(autostart.set(false).on).toBe(false);
  });

  it.each([
    [{}, false, command, { can: false, how: null }],
    [{ DISPLAY: ':0' }, true, undefined, { can: false, on: false }],
    [{ INVOCATION_ID: 'x' }, true, command, { can: false, on: true, how: 'service' }],
  ])('says in one sentence when it cannot be done: %j', (environment, hasSystemd, program, expected) => {
    using folder = home();
    const autostart = createAutostart({ environment, home: folder.path, command: program, hasSystemd });
    expect(autostart.state()).toMatchObject(expected);
    expect(autostart.set(true)).toMatchObject(expected);
    expect(autostart.state().text).toMatch(/^[A-Z].*\.$/);
  });

  it('says which file could not be written', () => {
    using folder = home();
    writeFileSync(join(folder.path, '.config'), 'in the way');
    const autostart = createAutostart({ environment: { DISPLAY: ':0' }, home: folder.path, command });
    expect(() => autostart.set(true)).toThrow(/mantel\.desktop cannot be written/);
  });

  it('takes programs as they are, whatever their names hold', () => {
    const odd = ['/opt/a "b"/no%de', 'c\\d', '$HOME`'];
    expect(desktopEntry(odd)).toContain('Exec="/opt/a \\\\"b\\\\"/no%%de" "c\\\\\\\\d" "\\\\$HOME\\\\`"\n');
    expect(serviceUnit(odd)).toContain('ExecStart="/opt/a \\"b\\"/no%%de" "c\\\\d" "$$HOME`"\n');
  });

  it.each([
    ['/home/a/.local/share/mantel', ['/opt/Mantel.AppImage']],
    ['/mnt/house', ['/opt/Mantel.AppImage', '--data', '/mnt/house']],
    [undefined, ['/opt/Mantel.AppImage']],
  ])('starts the app on the folder it was started on: %s', (data, expected) => {
    const environment = { APPIMAGE: '/opt/Mantel.AppImage', MANTEL_DATA: '/mnt/house' };
    expect(startCommand('/nowhere', data, environment, '/home/a')).toEqual(expected);
  });
});
