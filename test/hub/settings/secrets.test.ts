import { chmodSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { createSecrets } from '#hub/settings/secrets.ts';
import { secret } from '#model/fields.ts';
import { Secret } from '#model/secret.ts';
import { Misconfigured } from '#model/trouble.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const mode = (path: string): number => statSync(path).mode & 0o777;

describe('secrets', () => {
  it('come from the file and the environment, which wins', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'secrets.yaml');
    writeFileSync(path, 'kasa: from-file\npin: 1234\nother: from-file\n', { mode: 0o600 });
    const secrets = createSecrets({ MANTEL_SECRET_KASA: 'from-environment', MANTEL_DATA: 'no secret' });
    expect(secrets.load(path)).toEqual([]);
    const settings = {
      a: secret.parse('kasa'),
      list: [{ b: secret.parse('pin') }],
      c: secret.parse('absent'),
      plain: 1,
    };
    const resolved = secrets.resolve(settings);
    expect(resolved.a.reveal()).toBe('from-environment');
    expect(resolved.list[0]?.b.reveal()).toBe('1234');
    expect(resolved.plain).toBe(1);
    expect(() => resolved.c.reveal()).toThrow(
      new Misconfigured('The secret "absent" is not set; add it to secrets.yaml or to MANTEL_SECRET_ABSENT.'),
    );
  });

  it.each(['9f86d081884c7d659a2feaa0c55ad015', 'AB12CD34EF56GH78', '2/1200/abcdef:0123456789'])(
    'that stand where their name should are not said again: %s',
    (pasted) => {
      expect(() => new Secret(pasted).reveal()).toThrow(/^A key seems to stand in mantel\.yaml itself; (?!.*SECRET_)/);
    },
  );

  it('do not show themselves', () => {
    const held = new Secret('kasa', 'hunter22');
    for (const text of [JSON.stringify({ held }), String(held), inspect(held), JSON.stringify(Object.entries(held))]) {
      expect(text).not.toContain('hunter22');
    }
  });

  it('have a file that only its owner can read, made or mended', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'secrets.yaml');
    const secrets = createSecrets({});
    expect(secrets.load(path)).toEqual([]);
    expect(mode(path)).toBe(0o600);
    chmodSync(path, 0o644);
    expect(secrets.load(path)).toEqual([
      'secrets.yaml could be read by others; it is now readable by its owner alone.',
    ]);
    expect(mode(path)).toBe(0o600);
    expect(secrets.load(path)).toEqual([]);
  });

  it.each(['kasa: [hunter22', 'kasa: {deep: hunter22}', '- hunter22', 'Kasa Plug: hunter22'])(
    'say what is wrong with a file without quoting it: %s',
    (text) => {
      using folder = temporaryFolder();
      const path = join(folder.path, 'secrets.yaml');
      writeFileSync(path, text, { mode: 0o600 });
      const load = (): unknown => createSecrets({}).load(path);
      expect(load).toThrow(Misconfigured);
      expect(load).not.toThrow(/hunter22/);
    },
  );

  it('are struck from text, also after they have changed', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'secrets.yaml');
    const secrets = createSecrets({});
    for (const value of ['first-value', 'second-value', 'abc']) {
      writeFileSync(path, `kasa: ${value}\n`, { mode: 0o600 });
      secrets.load(path);
    }
    secrets.keep('admin-token-value');
    expect(secrets.strike('first-value, second-value, admin-token-value, abcdef')).toBe('••••, ••••, ••••, abcdef');
  });

  it('that are addresses are struck without their scheme and host, too', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'secrets.yaml');
    writeFileSync(
      path,
      'work: webcal://a.example/cal/k3y-of-mine/basic.ics\nhome: http://nas.local/a.ics?key=l0ng\nplain: https://b.example/calendar.ics\n',
      { mode: 0o600 },
    );
    const secrets = createSecrets({});
    secrets.load(path);
    expect(secrets.strike('GET https://a.example/cal/k3y-of-mine/basic.ics')).toBe('GET https://a.example••••');
    expect(secrets.strike('GET /a.ics?key=l0ng of nas.local')).toBe('GET •••• of nas.local');
    expect(secrets.strike('no /calendar.ics there')).toBe('no /calendar.ics there');
  });

  it('change the fingerprint of settings that use them', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'secrets.yaml');
    const secrets = createSecrets({});
    const using = { key: secret.parse('kasa') };
    const marks = ['kasa: one', 'kasa: one\nother: x', 'kasa: two'].map((text) => {
      writeFileSync(path, text, { mode: 0o600 });
      secrets.load(path);
      return secrets.fingerprint(using);
    });
    expect(marks[0]).toBe(marks[1]);
    expect(marks[1]).not.toBe(marks[2]);
  });
});
