import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLogFile } from '#hub/log-file.ts';
import { createLog } from '#hub/log.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { Secret } from '#model/secret.ts';
import { temporaryFolder } from './temporary-folder.ts';

const canary = 'canary "7f3a" \\ käfig';

describe('the log', () => {
  const write = async (level?: 'debug') => {
    using folder = temporaryFolder();
    const said: string[] = [];
    const secrets = createSecrets({ MANTEL_SECRET_KASA: canary });
    const say = (line: string): void => void said.push(line);
    const log = createLog({ folder: folder.path, secrets, now: () => 1_000, say, ...(level && { level }) });
    log.info({ port: 1883 }, 'MQTT broker listens');
    log.debug({}, 'hidden');
    const child = log.child({ source: 'kasa', token: 'abcdef' });
    child.warn(
      { password: 'hunter22', deep: { secret: 'x' }, held: new Secret('kasa', canary) },
      `failed with ${canary}`,
    );
    child.error({ err: new Error(`no ${canary}`), url: `http://host/?key=${canary}` }, 'A fault.');
    await log.flush();
    const text = readFileSync(join(folder.path, 'mantel.log'), 'utf8');
    await log.close();
    log.info({}, 'too late');
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    return { text, lines, said };
  };

  it('writes one line of JSON a call, and a sentence for people', async () => {
    const { lines, said } = await write();
    expect(lines[0]).toEqual({ level: 30, time: 1_000, port: 1883, text: 'MQTT broker listens' });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toMatchObject({ level: 50, source: 'kasa', err: { type: 'Error' } });
    expect(said[0]).toBe('MQTT broker listens');
    expect(said[2]).toBe('! A fault.');
  });

  it('never holds a secret, in whatever field or sentence', async () => {
    const { text, said, lines } = await write();
    for (const spelling of ['7f3a', 'hunter22', 'abcdef']) {
      expect(text).not.toContain(spelling);
      expect(said.join('\n')).not.toContain(spelling);
    }
    expect(lines[1]).toMatchObject({ password: '••••', token: '••••', held: '••••', text: 'failed with ••••' });
  });

  it('tells details only when asked', async () => {
    expect((await write('debug')).text).toContain('hidden');
  });
});

describe('the log file', () => {
  const open = (path: string, troubles: unknown[] = []) =>
    openLogFile({ path, maxBytes: 100, keep: 2, onTrouble: (error) => troubles.push(error) });

  it('is set aside when large, and the oldest is dropped', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'a.log');
    const file = open(path);
    for (let i = 0; i < 12; i++) {
      file.write(`${i}`.padEnd(39, '.').concat('\n'));
      await file.flush();
    }
    await file.close();
    expect(readdirSync(folder.path).toSorted()).toEqual(['a.log', 'a.log.1', 'a.log.2']);
    const all = ['a.log.2', 'a.log.1', 'a.log'].map((name) => readFileSync(join(folder.path, name), 'utf8')).join('');
    expect(all.match(/^\d+/gm)).toEqual(['6', '7', '8', '9', '10', '11']);
  });

  it('goes on where an earlier run ended', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'a.log');
    writeFileSync(path, 'before\n');
    const file = open(path);
    file.write('one\n');
    file.write('two\n');
    await file.close();
    expect(readFileSync(path, 'utf8')).toBe('before\none\ntwo\n');
  });

  it('tells of trouble once, counts what was lost, and goes on when it can', async () => {
    using folder = temporaryFolder();
    const troubles: unknown[] = [];
    const file = open(join(folder.path, 'missing', 'a.log'), troubles);
    for (const line of ['one\n', 'two\n']) {
      file.write(line);
      await file.flush();
    }
    expect(troubles).toHaveLength(1);
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(folder.path, 'missing'));
    file.write('three\n');
    await file.close();
    expect(readFileSync(join(folder.path, 'missing', 'a.log'), 'utf8')).toBe(
      '{"level":40,"text":"2 log lines were lost."}\nthree\n',
    );
  });
});
