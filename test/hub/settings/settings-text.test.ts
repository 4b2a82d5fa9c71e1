import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { composeSettings, unaskedOfAgent, type Unasked } from '#hub/settings/settings-schema.ts';
import { editSettings } from '#hub/settings/settings-edit.ts';
import { settingsTemplate } from '#hub/settings/settings-template.ts';
import { readSettings } from '#hub/settings/settings-text.ts';
import type { Collector } from '#model/collector.ts';
import { fakeCollectors } from '../fake-collectors.ts';

const cases = z
  .array(z.strictObject({ name: z.string(), text: z.string(), fault: z.string() }))
  .parse(parse(readFileSync(join(import.meta.dirname, 'cases', 'settings.yaml'), 'utf8')));
const schema = composeSettings(fakeCollectors);

describe('mantel.yaml', () => {
  it.each(cases)('$name', ({ text, fault }) => {
    const read = readSettings(text, schema);
    expect(read.fault?.reason ?? 'ok').toBe(fault);
    expect(read.fault?.line ?? 0).toBe(Number(/line (\d+)/.exec(fault)?.[1] ?? 0));
  });

  it('fills in defaults, and the kind as the id', () => {
    const { settings } = readSettings('collectors:\n  - kind: meter\n', schema);
    expect(settings?.collectors).toEqual([
      { kind: 'meter', id: 'meter', enabled: true, settings: { every: 60_000, ports: [] } },
    ]);
    expect(settings?.api.port).toBe(8440);
  });

  it('runs what finds by itself what it reads unless it lists collectors, and open-meteo once the place is known', () => {
    const known = ['open-meteo', 'host', 'mqtt', 'kasa', 'nut', 'serial'].map((kind): Collector => ({
      ...(fakeCollectors[1] as Collector),
      kind,
    }));
    const kinds = (text: string, unasked?: Unasked) =>
      readSettings(text, composeSettings(known, unasked)).settings?.collectors.map(({ kind }) => kind);
    expect(kinds('')).toEqual(['host', 'mqtt', 'kasa', 'serial']);
    expect(kinds('', unaskedOfAgent)).toEqual(['host', 'serial']);
    expect(kinds('home: {latitude: 48.2, longitude: 16.4}')).toEqual(['open-meteo', 'host', 'mqtt', 'kasa', 'serial']);
    expect(kinds('collectors: [{kind: kasa}]')).toEqual(['kasa']);
  });
});

describe('the mantel.yaml of a fresh install', () => {
  const template = settingsTemplate(fakeCollectors);

  it('is valid and changes nothing', () => {
    expect(readSettings(template, composeSettings(fakeCollectors)).settings).toEqual(readSettings('', schema).settings);
  });

  it('is valid at its defaults when every line is taken up, and names every setting', () => {
    const all = template
      .split('\n')
      .map((line) => line.replace(/^# (?=\s*(- )?[a-z_-]+:)/, ''))
      .join('\n');
    const read = readSettings(all.replace('key:', 'key: lamp_key'), schema);
    expect(read.fault).toBeUndefined();
    const plain = readSettings('', schema).settings;
    const shown = { isBlank: undefined, collectors: [], devices: {}, rules: [], tariff: undefined };
    expect({ ...read.settings, ...shown }).toEqual({ ...plain, ...shown });
    expect(read.settings?.tariff?.rates.map(({ name }) => name)).toEqual(['Night', 'Day']);
    expect(Object.keys(read.settings?.devices ?? {})).toEqual(['desk-plug']);
    expect(read.settings?.rules?.map(({ id }) => id)).toEqual(['silent-sensor', 'warm-cellar']);
    expect(read.settings?.collectors.map(({ kind }) => kind)).toEqual(['lamp', 'meter']);
    expect(template).toContain('#       every: 1 min  # Read every');
    expect(template).toContain('#   theme: sun  # Theme: sun, night, day.');
  });
});

describe('an edit', () => {
  const text = `# My house.
home:
#   name: Home  # Name

api:
  port: 8440 # behind the proxy
  lan: true
`;

  it('leaves comments and everything else as they are', () => {
    const edited = editSettings(editSettings(text, ['api', 'port'], 9000), ['home', 'name'], 'Villa');
    for (const line of ['# My house.', '  name: Villa', '  port: 9000 # behind the proxy', '  lan: true']) {
      expect(edited.split('\n')).toContain(line);
    }
    expect(edited).toContain('#   name: Home  # Name');
    expect(readSettings(edited, schema).settings).toMatchObject({ home: { name: 'Villa' }, api: { port: 9000 } });
  });

  it('takes a setting out, makes sections and lists, and is the same when repeated', () => {
    const path = ['devices', 'desk-plug', 'area'] as const;
    const edited = editSettings(editSettings(text, ['api', 'lan'], undefined), path, 'Study');
    expect(edited).not.toContain('lan');
    expect(readSettings(edited, schema).settings?.devices).toEqual({ 'desk-plug': { area: 'Study', hidden: false } });
    expect(editSettings(edited, path, 'Study')).toBe(edited);
    expect(
      readSettings(editSettings('', ['collectors'], [{ kind: 'lamp' }]), schema).settings?.collectors,
    ).toHaveLength(1);
  });

  it('touches no line outside the section, and none at all when nothing changes', () => {
    const template = settingsTemplate(fakeCollectors);
    expect(editSettings(template, ['api', 'port'], undefined)).toBe(template);
    const edited = editSettings(template, ['broker', 'port'], 1884);
    const [before = '', after = ''] = edited.split(/broker:\n(?:.*\n)*?\n/);
    expect(template.startsWith(before) && template.endsWith(after)).toBe(true);
    expect(readSettings(edited, schema).settings?.broker.port).toBe(1884);
    const grown = editSettings(edited, ['collectors'], [{ kind: 'meter' }]);
    expect(grown.startsWith(edited.trimEnd())).toBe(true);
    expect(readSettings(grown, schema).settings?.collectors[0]?.kind).toBe('meter');
  });
});
