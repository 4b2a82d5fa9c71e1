import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '#hub/arguments.ts';
import { defaultDataFolder, prepareDataFolder } from '#hub/data-folder.ts';
import { collectors } from '#collectors/all.ts';
import { homeOf, screenOf } from '#hub/home.ts';
import { composeSettings } from '#hub/settings/settings-schema.ts';
import { readSettings } from '#hub/settings/settings-text.ts';
import { builtAt, version } from '#hub/version.ts';
import { coreSettingsSchema } from '#model/settings.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('arguments', () => {
  it('are folder, ports and whether to open the screen', () => {
    const none = {
      command: 'hub',
      data: undefined,
      port: undefined,
      mqttPort: undefined,
      open: false,
      accompany: false,
      join: undefined,
      sample: false,
      back: undefined,
    };
    expect(readArguments([])).toEqual(none);
    expect(readArguments(['--accompany'])).toEqual({ ...none, accompany: true });
    expect(readArguments(['start', '--accompany'])).toEqual({ ...none, accompany: true });
    expect(readArguments(['agent', '--join', 'code'])).toEqual({ ...none, command: 'agent', join: 'code' });
    expect(readArguments(['--data', '/x', '--port=0', '--mqtt-port', '1884', '--open'])).toEqual({
      ...none,
      data: '/x',
      port: 0,
      mqttPort: 1884,
      open: true,
    });
  });

  it.each([
    ['--bogus'],
    ['--port'],
    ['--port', 'web'],
    ['--port', '70000'],
    ['--mqtt-port', '-1'],
    ['extra'],
    ['start', 'extra'],
    ['backfill', 'tado'],
  ])('refuse %s %s in one sentence', (...args) => {
    const read = (): unknown => readArguments(args.filter((arg) => arg !== undefined));
    expect(read).toThrow(Misconfigured);
    expect(read).toThrow(/mantel --help lists the commands, mantel start --help what the hub takes\.$/);
  });
});

describe('the data folder', () => {
  it('is the one given, else where XDG says, else below the home', () => {
    expect(defaultDataFolder({ MANTEL_DATA: '/d', XDG_DATA_HOME: '/x' }, '/home/a')).toBe('/d');
    expect(defaultDataFolder({ XDG_DATA_HOME: '/x' }, '/home/a')).toBe('/x/mantel');
    expect(defaultDataFolder({ XDG_DATA_HOME: '' }, '/home/a')).toBe('/home/a/.local/share/mantel');
  });

  it('is made, closed to others', () => {
    using folder = temporaryFolder();
    const made = prepareDataFolder(join(folder.path, 'a', 'b'));
    expect(statSync(made.path).mode & 0o777).toBe(0o700);
    expect(statSync(made.logs).isDirectory()).toBe(true);
    expect(prepareDataFolder(made.path)).toEqual(made);
  });

  it('that cannot be made is the person’s to mend', () => {
    using folder = temporaryFolder();
    const target = join(folder.path, 'file', 'mantel');
    writeFileSync(join(folder.path, 'file'), '');
    expect(() => prepareDataFolder(target)).toThrow(Misconfigured);
    expect(() => prepareDataFolder(target)).toThrow(
      /^Mantel cannot write its data folder .*mantel \(ENOTDIR.*--data\.$/,
    );
  });
});

describe('a data folder below /proc', () => {
  it('is refused at once', () => {
    expect(() => prepareDataFolder('/proc/foo/mantel')).toThrow(/^Mantel cannot write its data folder \/proc\/foo/);
  });
});

describe('the version', () => {
  it('is that of package.json', () => {
    const manifest: { version?: unknown } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    expect(version).toBe(manifest.version);
    expect(builtAt).toBeGreaterThan(Date.UTC(2026, 10, 1));
    expect(builtAt).toBeLessThan(Date.now());
  });
});

describe('the home', () => {
  it('has this machine’s time zone unless it names one', () => {
    const settings = coreSettingsSchema.parse({ home: { name: 'Villa', latitude: 48.2, longitude: 16.4 } });
    expect(homeOf(settings, 'UTC')).toEqual({ name: 'Villa', latitude: 48.2, longitude: 16.4, timeZone: 'UTC' });
    const vienna = coreSettingsSchema.parse({
      home: { time_zone: 'Europe/Vienna' },
      devices: { a: { area: 'Study' } },
    });
    expect(screenOf(vienna, 'UTC')).toMatchObject({
      homeName: 'Home',
      firstRun: false,
      timeZone: 'Europe/Vienna',
      latitude: null,
      power: null,
      devices: { a: { area: 'Study', hidden: false } },
    });
  });

  it.each([
    ['', true],
    ['home:\n  # name: Villa\n', true],
    ['home: {name: Villa}\n', false],
    ['home: {name: Villa, answered: false}\n', true],
    ['home: {answered: true}\n', false],
  ])('asks its first questions until they are answered: %j', (text, firstRun) => {
    const { settings } = readSettings(text, composeSettings(collectors));
    expect(settings && screenOf(settings, 'UTC').firstRun).toBe(firstRun);
  });
});
