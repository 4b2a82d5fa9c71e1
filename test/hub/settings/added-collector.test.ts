import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { withCollector, withSecrets } from '#hub/settings/added-collector.ts';

const added = { kind: 'outside-broker', settings: { url: 'mqtt://127.0.0.1:1883' } };
const known = (...ids: string[]) => ids.map((id) => ({ id, kind: id }));

describe('mantel.yaml with a collector more', () => {
  test('keeps every other line, and the comments of the list', () => {
    const text =
      '# Ours\nhome: {name: Villa}\n\ncollectors:\n  - kind: mqtt # the sensors\n  # - kind: host\n\n# The end\n';
    const { text: after, id } = withCollector({ text, collectors: known('mqtt') }, added, {});
    expect(id).toBe('outside-broker');
    for (const line of ['# Ours', 'home: {name: Villa}', '# the sensors', '# - kind: host', '# The end']) {
      expect(after).toContain(line);
    }
    expect(parse(after)).toEqual({ home: { name: 'Villa' }, collectors: [{ kind: 'mqtt' }, added] });
  });

  test('leaves what runs unasked as it is, where it lists none', () => {
    for (const text of ['# Ours\n# collectors:\n#   - kind: mqtt\n', 'collectors:\n']) {
      const { text: after, id } = withCollector({ text, collectors: known('host', 'mqtt') }, added, {});
      expect(after.startsWith(text.trimEnd())).toBe(true);
      expect(parse(after)).toMatchObject({ more_collectors: [added] });
      expect(parse(after)).not.toHaveProperty('collectors.0');
      const twice = withCollector({ text: after, collectors: known('host', 'mqtt', id) }, added, {});
      expect(parse(twice.text)).toMatchObject({ more_collectors: [added, { ...added, id: 'outside-broker-2' }] });
    }
  });

  test('keeps the comments of those that join what runs unasked', () => {
    const text = 'more_collectors:\n  # The cellar\n  - kind: nut # a NAS\n';
    const { text: after } = withCollector({ text, collectors: known('host', 'nut') }, added, {});
    for (const line of ['# The cellar', '# a NAS']) expect(after).toContain(line);
    expect(parse(after)).toEqual({ more_collectors: [{ kind: 'nut' }, added] });
  });

  test('gives it an id of its own, and the names of its secrets', () => {
    const text = 'collectors: [{kind: outside-broker, settings: {url: "mqtt://nas"}}]\n';
    const names = { password: 'outside_broker_password' };
    const { text: after, id } = withCollector({ text, collectors: known('outside-broker') }, added, names);
    expect(id).toBe('outside-broker-2');
    const [, second] = (parse(after) as { collectors: unknown[] }).collectors;
    expect(second).toEqual({ ...added, id, settings: { ...added.settings, ...names } });
  });
});

describe('secrets.yaml with a secret more', () => {
  const hidden = { ...added, hidden: { password: 'a: "b" # c' } };

  test('keeps its comments, and the secret to its last character', () => {
    const { text, names } = withSecrets('# Ours\nkasa_password: horse # of the plugs\n', hidden, () => false);
    expect(names).toEqual({ password: 'outside_broker_password' });
    expect(text).toContain('# Ours');
    expect(text).toContain('# of the plugs');
    expect(parse(text)).toEqual({ kasa_password: 'horse', outside_broker_password: 'a: "b" # c' });
    expect(parse(withSecrets('# Nothing yet\n', hidden, () => false).text)).toEqual({
      outside_broker_password: 'a: "b" # c',
    });
  });

  test('overwrites none, of the file or of the environment', () => {
    const text = 'outside_broker_password: old\n';
    const { names, text: after } = withSecrets(text, hidden, (name) => name === 'outside_broker_password_2');
    expect(names).toEqual({ password: 'outside_broker_password_3' });
    expect(parse(after)).toMatchObject({ outside_broker_password: 'old' });
  });
});
