import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { machineTimers } from '#hub/clock.ts';
import { prepareDataFolder } from '#hub/data-folder.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { openSettings } from '#hub/settings/settings-file.ts';
import type { Secret } from '#model/secret.ts';
import { speakIn } from '#model/words/manner.ts';
import { fakeCollectors } from '../fake-collectors.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function open(path: string, text?: string) {
  const folder = prepareDataFolder(path);
  if (text !== undefined) writeFileSync(folder.settings, text);
  const log = createRememberingLog();
  const secrets = createSecrets({});
  const file = await openSettings({ folder, collectors: fakeCollectors, secrets, timers: machineTimers, log });
  const changes: string[] = [];
  file.onChange(({ home }) => changes.push(home.name));
  return { folder, log, file, changes };
}

describe('the settings file', () => {
  it('is written with commented defaults when absent', async () => {
    using folder = temporaryFolder();
    const { file, folder: data } = await open(folder.path);
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    expect(readFileSync(data.settings, 'utf8')).toContain('#   port: 8440');
    expect(file.current.api.port).toBe(8440);
    expect(file.trouble).toBeUndefined();
  });

  it('is taken up again after a save, also by editors that replace the file', async () => {
    using folder = temporaryFolder();
    const { file, changes, folder: data } = await open(folder.path, 'home: {name: A}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    writeFileSync(data.settings, 'home: {name: B}\n');
    await vi.waitFor(() => expect(changes).toEqual(['B']), 5_000);
    writeFileSync(join(folder.path, 'new'), 'home: {name: C}\n');
    renameSync(join(folder.path, 'new'), data.settings);
    await vi.waitFor(() => expect(changes).toEqual(['B', 'C']), 5_000);
    rmSync(data.settings);
    await vi.waitFor(() => expect(file.trouble?.reason).toContain('mantel.yaml is gone; put it back'), 5_000);
    writeFileSync(data.settings, 'home: {name: D}\n');
    await vi.waitFor(() => expect(file.current.home.name).toBe('D'), 5_000);
    expect(file.trouble).toBeUndefined();
  });

  it('answers each refused save in the log, and tells the others of another reason only', async () => {
    using folder = temporaryFolder();
    const { file, log, folder: data } = await open(folder.path, 'api: {port: web}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    const troubles: unknown[] = [];
    file.onTrouble((trouble) => troubles.push(trouble?.reason));
    writeFileSync(data.settings, 'api: {port: wide}\n');
    await file.reload();
    const reason = 'mantel.yaml line 1: api.port: write a number.';
    expect(log.lines.map(({ text }) => text)).toEqual([
      `${reason} Mantel starts with the usual settings.`,
      `${reason} Mantel keeps the settings it had.`,
    ]);
    expect(troubles).toEqual([]);
  });

  it('keeps what is in force when an edit is invalid, and says which line is wrong and why', async () => {
    using folder = temporaryFolder();
    const { file, log, changes, folder: data } = await open(folder.path, 'home: {name: A}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    const troubles: unknown[] = [];
    file.onTrouble((trouble) => troubles.push(trouble?.line));
    writeFileSync(data.settings, 'home:\n  name: B\n  nome: C\n');
    await file.reload();
    await file.reload();
    expect(file.trouble).toEqual({
      line: 3,
      reason: 'mantel.yaml line 3: home.nome: there is no such setting; look for a misspelling.',
    });
    expect([file.current.home.name, changes]).toEqual(['A', []]);
    writeFileSync(data.settings, 'home: {name: B}\n');
    await file.reload();
    expect([file.trouble, changes, troubles]).toEqual([undefined, ['B'], [3, undefined]]);
    expect(log.lines.map(({ level }) => level)).toEqual(['warn', 'warn', 'info']);
  });

  it('starts with the settings that last were valid when it finds them broken', async () => {
    using folder = temporaryFolder();
    const first = await open(folder.path, 'home: {name: A}\n');
    await first.file.close();
    const { file, log } = await open(folder.path, 'home: {name: [}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    expect(file.current.home.name).toBe('A');
    expect(log.lines[0]?.text).toMatch(/Mantel starts with the settings that worked last\.$/);
    expect(file.trouble?.line).toBe(1);
  });

  it('says what is broken in the language of the settings that last were valid', async () => {
    using folder = temporaryFolder();
    using _english = { [Symbol.dispose]: () => speakIn({ language: 'en', units: 'metric' }) };
    const first = await open(folder.path, 'home: {language: de}\n');
    await first.file.close();
    speakIn({ language: 'en', units: 'metric' });
    const { file, log } = await open(folder.path, 'home: {nome: B}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    expect(file.trouble?.reason).toBe(
      'mantel.yaml Zeile 1: home.nome: diese Einstellung gibt es nicht; nach einem Tippfehler suchen.',
    );
    expect(log.lines[0]?.text).toMatch(/Einstellungen/);
  });

  it('says what is wrong with the secrets in the language of the settings', async () => {
    using folder = temporaryFolder();
    using _english = { [Symbol.dispose]: () => speakIn({ language: 'en', units: 'metric' }) };
    writeFileSync(prepareDataFolder(folder.path).secrets, 'lamp_key: [\n');
    const { file } = await open(folder.path, 'home: {language: de}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    expect(file.trouble?.reason).toMatch(/^secrets\.yaml ist kein gültiges YAML/);
  });

  it('starts with the defaults when nothing valid was ever there', async () => {
    using folder = temporaryFolder();
    const { file } = await open(folder.path, 'home: {name: [}\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    expect(file.current.home.name).toBe('Home');
    expect(file.trouble).toBeDefined();
  });

  it('is edited in order, keeps comments, and refuses what would not be valid', async () => {
    using folder = temporaryFolder();
    const { file, changes, folder: data } = await open(folder.path, '# mine\nhome:\n  name: A # ours\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    await Promise.all([
      file.edit(['home', 'name'], 'B'),
      file.edit(['api', 'port'], 9000),
      file.edit(['home', 'name'], 'C'),
    ]);
    expect(readFileSync(data.settings, 'utf8')).toBe('# mine\nhome:\n  name: C # ours\n\napi:\n  port: 9000\n');
    expect(changes).toEqual(['B', 'B', 'C']);
    await expect(file.edit(['api', 'port'], 'web')).rejects.toThrow('api.port: write a number.');
    expect(file.current.api.port).toBe(9000);
    await file.edit(['api', 'port'], undefined);
    expect(file.current.api.port).toBe(8440);
  });

  it('resolves secrets, and takes up their changes', async () => {
    using folder = temporaryFolder();
    const {
      file,
      changes,
      folder: data,
    } = await open(folder.path, 'collectors: [{kind: lamp, settings: {key: lamp_key}}]\n');
    await using _file = { [Symbol.asyncDispose]: () => file.close() };
    const key = (): unknown => file.current.collectors[0]?.settings['key'];
    expect(() => (key() as Secret).reveal()).toThrow('The secret "lamp_key" is not set');
    writeFileSync(data.secrets, 'lamp_key: hunter22\n');
    await vi.waitFor(() => expect((key() as Secret).reveal()).toBe('hunter22'), 5_000);
    expect(changes).toHaveLength(1);
    expect(JSON.stringify(file.current)).not.toContain('hunter22');
    writeFileSync(data.secrets, 'lamp_key: [\n');
    await file.reload();
    expect(file.trouble?.reason).toContain('secrets.yaml is not valid YAML');
    expect((key() as Secret).reveal()).toBe('hunter22');
  });
});
