/** Sources added, changed and taken out, on a whole hub with real files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsAnswerSchema } from '#model/settings-api.ts';
import { sourceKindSchema } from '#model/source-kind-api.ts';
import { z } from 'zod';
import { hubOf } from './hub-of.ts';
import { temporaryFolder } from './temporary-folder.ts';

const mine = `# Ours, do not touch
home:
  name: Villa # the old one

screen: {theme: night}

collectors:
  - kind: host # this box
    settings: {every: 5 s}
`;

const view = (body: unknown) => settingsAnswerSchema.parse(body);
const fileOf = (folder: string, name = 'mantel.yaml') => readFileSync(join(folder, name), 'utf8');

describe('sources', () => {
  it('are added with their secrets, changed, renamed, switched off and taken out', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    const url = 'http://127.0.0.1:9';
    const key = { path: ['key'], value: 'hunter2 hunter2 hunter2' };
    const addition = { kind: 'openweather', settings: { url, every: '7 min' }, secrets: [key] };
    expect(await hub.ask('POST', 'sources', { ...addition, settings: { every: 'soon' } })).toMatchObject({
      status: 400,
      body: { path: ['collectors', 1, 'settings', 'every'], fault: expect.stringContaining('Write a time') as string },
    });
    expect(fileOf(folder.path, 'secrets.yaml')).not.toContain('hunter2');
    expect(await hub.ask('POST', 'sources', addition)).toMatchObject({ status: 201, body: { id: 'openweather' } });
    expect(await hub.ask('POST', 'sources', addition)).toMatchObject({ status: 201, body: { id: 'openweather-2' } });
    const sources = async () => view((await hub.ask('GET', 'settings')).body).sources;
    const [, first, second] = await sources();
    expect([first?.settings, second?.settings]).toEqual([
      { url, every: '7 min', key: 'openweather_key' },
      { url, every: '7 min', key: 'openweather_key_2' },
    ]);

    const edit = { id: 'weather', enabled: false, settings: { url, key: 'openweather_key_2' } };
    expect(await hub.ask('PATCH', 'sources/openweather-2', edit)).toMatchObject({
      status: 200,
      body: { id: 'weather' },
    });
    expect((await sources())[2]).toMatchObject({
      id: 'weather',
      enabled: false,
      settings: { url, key: 'openweather_key_2' },
    });
    const again = { secrets: [{ path: ['key'], value: 'another one entirely' }] };
    expect((await hub.ask('PATCH', 'sources/weather', again)).status).toBe(200);
    expect(fileOf(folder.path, 'secrets.yaml')).toContain('openweather_key_2: another one entirely');

    const { status, body } = await hub.ask('DELETE', 'sources/weather');
    expect([status, body]).toEqual([200, { undo: expect.any(String) }]);
    expect(fileOf(folder.path, 'secrets.yaml')).not.toContain('another one');
    expect(fileOf(folder.path, 'secrets.yaml')).toContain('openweather_key: hunter2');
    expect((await sources()).map(({ id }) => id)).toEqual(['host', 'openweather']);
    expect(fileOf(folder.path)).toContain('- kind: host # this box');
    for (const [method, body] of [
      ['PATCH', { enabled: true }],
      ['DELETE', undefined],
    ] as const) {
      expect(await hub.ask(method, 'sources/weather', body)).toEqual({
        status: 404,
        body: { error: 'There is no source weather in the settings.' },
      });
    }
    expect((await hub.ask('POST', 'sources', { kind: 'nonsense' })).status).toBe(404);
  });

  it('that run unasked are switched off and on, and cannot be taken out', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(
      folder.path,
      '# Mine\nmore_collectors:\n  - {kind: kasa, enabled: false}\n  - {kind: serial, enabled: false}\n  - {kind: treasury, enabled: false}\n  - {kind: ecb, enabled: false}\n',
    );
    expect((await hub.ask('PATCH', 'sources/mpris', { enabled: false })).status).toBe(200);
    const host = async () => view((await hub.ask('GET', 'settings')).body).sources.find(({ id }) => id === 'host');
    expect(await host()).toMatchObject({ isUnasked: true, path: null, enabled: true });
    expect((await hub.ask('DELETE', 'sources/host')).status).toBe(409);
    expect((await hub.ask('PATCH', 'sources/host', { enabled: false })).status).toBe(200);
    expect(await host()).toMatchObject({ isUnasked: false, path: ['more_collectors', 5], enabled: false });
    expect((await hub.ask('PATCH', 'sources/host', { enabled: true })).status).toBe(200);
    expect(await host()).toMatchObject({ isUnasked: true, enabled: true });
    const every = { settings: { every: '30 s' } };
    expect(await hub.ask('PATCH', 'sources/host', every)).toMatchObject({ status: 200, body: { id: 'host' } });
    expect(await host()).toMatchObject({ isUnasked: false, settings: { every: '30 s' } });
    expect(fileOf(folder.path)).toContain('# Mine');
  });

  it('are told by kind, with what they ask and give', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    const kinds = z.array(sourceKindSchema).parse((await hub.askAsAnybody('GET', 'source-kinds')).body);
    const of = (kind: string) => kinds.find((one) => one.kind === kind);
    expect(of('host')).toMatchObject({ unasked: 'always', isListed: true, signsIn: false, capability: null });
    expect(of('open-meteo')).toMatchObject({ unasked: 'placed', isListed: false, capability: { auth: 'none' } });
    expect(of('tado')).toMatchObject({ signsIn: true });
    expect(of('openweather')?.fields[0]).toMatchObject({ name: 'key', type: 'secret', required: true });
    expect(of('host')?.gives).toContainEqual(expect.objectContaining({ quantity: 'load', kind: 'gauge' }));
  });
});
