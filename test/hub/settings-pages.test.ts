/** What the settings pages do, on a whole hub with real files. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsAnswerSchema, settingsFormSchema } from '#model/settings-api.ts';
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

describe('the settings', () => {
  it('are shown as they are written, changed all or none, and keep their comments', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    const before = view((await hub.ask('GET', 'settings')).body);
    expect(before).toMatchObject({
      file: join(folder.path, 'mantel.yaml'),
      written: { home: { name: 'Villa' }, screen: { theme: 'night' } },
      sources: [{ id: 'host', path: ['collectors', 0], enabled: true, settings: { every: '5 s' } }],
      problem: null,
      waitsForRestart: [],
    });
    expect(before.written).not.toHaveProperty('collectors');

    const changes = [
      { path: ['home', 'name'], value: 'House' },
      { path: ['screen', 'distance'], value: 3 },
      { path: ['api', 'lan'], value: true },
    ];
    const wrong = [...changes, { path: ['screen', 'diagonal'], value: 2 }];
    expect(await hub.ask('PATCH', 'settings', { changes: wrong })).toEqual({
      status: 400,
      body: {
        error: 'screen.diagonal: write at least 4.',
        path: ['screen', 'diagonal'],
        fault: 'Write at least 4.',
      },
    });
    expect(fileOf(folder.path)).toBe(mine);

    const changed = await hub.ask('PATCH', 'settings', { revision: before.revision, changes });
    expect(changed).toMatchObject({ status: 200, body: { waitsForRestart: [['api', 'lan']] } });
    const text = fileOf(folder.path);
    for (const line of ['# Ours, do not touch', 'name: House # the old one', '- kind: host # this box']) {
      expect(text).toContain(line);
    }
    const after = view((await hub.ask('GET', 'settings')).body);
    expect(after.written).toEqual({
      home: { name: 'House' },
      screen: { theme: 'night', distance: 3 },
      api: { lan: true },
    });
    expect(after).toMatchObject({ ...(changed.body as object) });

    const back = { changes: [{ path: ['home'], remove: true }] };
    expect((await hub.ask('PATCH', 'settings', back)).status).toBe(200);
    expect(view((await hub.ask('GET', 'settings')).body).written).not.toHaveProperty('home');
  });

  it('are not changed over an edit that somebody made by hand meanwhile, nor over one that is not valid', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    const { revision } = view((await hub.ask('GET', 'settings')).body);
    const byHand = mine.replace('Villa', 'Hut');
    writeFileSync(join(folder.path, 'mantel.yaml'), byHand);
    const changes = [{ path: ['screen', 'distance'], value: 3 }];
    expect(await hub.ask('PATCH', 'settings', { revision, changes })).toEqual({
      status: 409,
      body: { error: 'The settings were changed elsewhere in the meantime; look at them again, then save.' },
    });
    expect(fileOf(folder.path)).toBe(byHand);

    writeFileSync(join(folder.path, 'mantel.yaml'), mine.replace('theme: night', 'theme: dusk'));
    const answer = await hub.ask('PATCH', 'settings', { changes });
    expect(answer).toMatchObject({
      status: 409,
      body: { error: expect.stringContaining('line 5: screen.theme') as string },
    });
    expect(view((await hub.ask('GET', 'settings')).body)).toMatchObject({
      written: { home: { name: 'Hut' }, screen: { theme: 'night' } },
      problem: { line: 5, reason: expect.stringContaining('screen.theme') as string },
    });
  });

  it.each([
    [{ changes: [{ path: ['home', 'name'] }] }, 'Each change needs either a value or "remove".'],
    [
      { changes: [{ path: ['home', 'name'], value: 'A', remove: true }] },
      'Each change needs either a value or "remove".',
    ],
    [{ changes: [{ path: [0], value: 'A' }] }, '0: there is no such setting; look for a misspelling.'],
    [
      { changes: [{ path: ['__proto__', 'a'], value: 1 }] },
      '__proto__: there is no such setting; look for a misspelling.',
    ],
    [{ changes: [] }, 'changes: must have at least 1 entry, not 0.'],
  ])('refuse %j', async (body, error) => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    expect(await hub.ask('PATCH', 'settings', body)).toMatchObject({ status: 400, body: { error } });
    expect(fileOf(folder.path)).toBe(mine);
  });

  it('are described by their schemas, section by section', async () => {
    using folder = temporaryFolder();
    await using hub = await hubOf(folder.path, mine);
    const { body } = await hub.askAsAnybody('GET', 'settings/form');
    const { sections } = settingsFormSchema.parse(body);
    const fieldAt = (section: string, name: string) =>
      sections.find((one) => one.name === section)?.fields?.find((one) => one.name === name);
    expect(fieldAt('screen', 'distance')).toMatchObject({
      type: 'choice',
      unit: 'm',
      usual: 1.5,
      choices: [0.6, 1.5, 3],
    });
    expect(fieldAt('store', 'keep_samples')).toMatchObject({ type: 'span', usual: '365 d', restart: true });
    expect(fieldAt('home', 'latitude')).toMatchObject({
      type: 'number',
      unit: '°',
      least: -90,
      most: 90,
      required: false,
    });
    expect(fieldAt('network', 'proxy_password')).toMatchObject({ type: 'secret' });
    expect((await hub.askAsAnybody('GET', 'settings')).status).toBe(403);
  });
});

describe('secrets', () => {
  it('are written into a file of their owner alone, and never answered', async () => {
    using folder = temporaryFolder();
    writeFileSync(join(folder.path, 'secrets.yaml'), '# Ours\nold_key: horse # of the plugs\n', { mode: 0o600 });
    await using hub = await hubOf(folder.path, undefined, { environment: { MANTEL_SECRET_FIXED: 'from elsewhere' } });
    const value = 'correct horse battery 3f9a';
    expect(await hub.ask('PUT', 'secrets/new_key', { value })).toEqual({
      status: 200,
      body: { name: 'new_key', isSet: true, lastFour: '3f9a', from: 'file', usedBy: [] },
    });
    expect(fileOf(folder.path, 'secrets.yaml')).toContain('# Ours\nold_key: horse # of the plugs\n');
    expect(statSync(join(folder.path, 'secrets.yaml')).mode & 0o777).toBe(0o600);
    const { secrets } = view((await hub.ask('GET', 'settings')).body);
    expect(secrets.map(({ name, lastFour, from }) => [name, lastFour, from])).toEqual([
      ['fixed', null, 'environment'],
      ['new_key', '3f9a', 'file'],
      ['old_key', null, 'file'],
    ]);
    expect((await hub.ask('DELETE', 'secrets/old_key')).status).toBe(204);
    expect((await hub.ask('DELETE', 'secrets/old_key')).status).toBe(404);
    for (const [method, body] of [
      ['PUT', { value }],
      ['DELETE', undefined],
    ] as const) {
      expect(await hub.ask(method, 'secrets/fixed', body)).toEqual({
        status: 409,
        body: {
          error: 'The secret fixed comes from the environment (MANTEL_SECRET_FIXED) and can only be changed there.',
        },
      });
    }
    expect((await hub.ask('PUT', 'secrets/Not%20a%20name', { value })).status).toBe(400);
    expect((await hub.ask('PUT', 'secrets/empty', { value: '' })).status).toBe(400);
    expect(fileOf(folder.path, 'logs/mantel.log')).not.toContain('battery');
  });

  it('that somebody wrote where their name belongs are not shown', async () => {
    using folder = temporaryFolder();
    const key = 'a1b2c3d4e5f6a7b8c9d0';
    await using hub = await hubOf(folder.path, `collectors: [{kind: openweather, settings: {key: ${key}}}]\n`);
    expect(JSON.stringify((await hub.ask('GET', 'settings')).body)).not.toContain(key);
  });
});
