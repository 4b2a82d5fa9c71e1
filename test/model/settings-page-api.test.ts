/** What the settings pages send and are answered: examples of each shape, and what is refused. */
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  backupNameSchema,
  backupSchema,
  backupsSchema,
  restartAnswerSchema,
  restoreRequestSchema,
} from '#model/backup-api.ts';
import { deviceAnswerSchema, deviceEditSchema } from '#model/device-api.ts';
import { foundSchema, type Found } from '#model/found-api.ts';
import { aboutSchema, autostartRequestSchema, autostartSchema } from '#model/machine-api.ts';
import { callerSchema, invitationRequestSchema, invitationSchema, networkAnswerSchema } from '#model/network-api.ts';
import { herePlaceSchema, type Place, placesQuerySchema, placesSchema } from '#model/place-api.ts';
import {
  type Field,
  type SettingPath,
  type SettingsAnswer,
  secretNameSchema,
  secretStateSchema,
  secretValueSchema,
  settingsAnswerSchema,
  settingsChangeSchema,
  settingsChangedSchema,
  settingsFormSchema,
  settingsRefusalSchema,
  sourceAdditionSchema,
  sourceEditedSchema,
  sourceEditSchema,
} from '#model/settings-api.ts';
import {
  sourceKindSchema,
  sourceTrialRequestSchema,
  sourceTrialSchema,
  type SourceTrial,
} from '#model/source-kind-api.ts';

const backup = { name: '2026-11-26-0330.mantel', at: 1, bytes: 2, why: 'nightly' };
const vienna: Place = {
  name: 'Vienna',
  region: null,
  country: 'AT',
  latitude: 48.2,
  longitude: 16.4,
  timeZone: 'Europe/Vienna',
  population: 1_691_468,
};
const secret = { name: 'key', isSet: true, lastFour: '3f9a', from: 'file', usedBy: ['openweather'] };
const field: Field = {
  name: 'key',
  type: 'secret',
  title: 'Key',
  help: null,
  unit: null,
  required: true,
  choices: null,
  least: null,
  most: null,
  restart: false,
  fields: null,
  entry: null,
  discriminator: null,
  variants: null,
};
const reading: Found['values'][number] = {
  series: 'kasa.power{device=desk}',
  quantity: 'power',
  unit: 'W',
  kind: 'gauge',
  value: 61,
  at: 1,
};

const lanPath: SettingPath = ['api', 'lan'];
const values: Found['values'] = [reading];
const trouble: SourceTrial['trouble'] = null;
const problem: SettingsAnswer['problem'] = null;

const examples: readonly (readonly [string, z.ZodType, unknown])[] = [
  ['backup', backupSchema, backup],
  [
    'backups',
    backupsSchema,
    {
      folder: '/b',
      schedule: { enabled: true, at: '03:30', keep: 7, next: null },
      backups: [backup],
      running: null,
      trouble,
      restored: null,
    },
  ],
  ['restore', restoreRequestSchema, { backup: backup.name, settings: true }],
  ['restart', restartAnswerSchema, { restarts: true, text: 'Mantel starts again.' }],
  [
    'device',
    deviceAnswerSchema,
    {
      id: 'desk',
      name: null,
      area: null,
      hidden: false,
      gone: false,
      told: { name: null, area: null, model: null, maker: null },
      source: 'kasa',
      at: 1,
      series: [
        {
          key: 'kasa.power{device=desk}',
          quantity: 'power',
          unit: 'W',
          kind: 'gauge',
          at: 1,
          value: 61,
          raw: 61,
          offset: 0,
          canOffset: true,
        },
      ],
    },
  ],
  ['device edit', deviceEditSchema, { name: 'Desk', area: null, offsets: { temperature: -0.4 } }],
  [
    'found',
    foundSchema,
    {
      id: 'kasa:desk',
      what: 'plug',
      name: 'Desk',
      about: 'Kasa',
      state: 'reads',
      text: null,
      source: 'kasa',
      values,
      code: null,
    },
  ],
  ['about', aboutSchema, { version: '1', licence: 'MIT', dataFolder: '/d', node: 'v24', credits: [] }],
  ['autostart', autostartSchema, { on: false, can: true, how: 'desktop', text: 'Mantel starts when you sign in.' }],
  ['autostart request', autostartRequestSchema, { on: true }],
  ['caller', callerSchema, { may: ['view', 'acknowledge'] }],
  ['invitation request', invitationRequestSchema, { name: 'phone', scopes: ['view'] }],
  ['invitation', invitationSchema, { url: 'http://192.168.1.7:8440/x', path: '/x', expiresAt: 1, reachable: true }],
  [
    'network',
    networkAnswerSchema,
    {
      lan: { now: false, wanted: true },
      port: 8440,
      hostname: 'nuc',
      addresses: [],
      mqtt: { port: null, securePort: null, lan: false, reason: null },
      outside: null,
      canRestart: false,
    },
  ],
  ['places', placesSchema, { places: [vienna], from: 'offline', why: null, credit: 'GeoNames' }],
  ['here', herePlaceSchema, { timeZone: 'Europe/Vienna', place: vienna }],
  ['secret', secretStateSchema, secret],
  ['secret value', secretValueSchema, { value: 'abc' }],
  [
    'settings',
    settingsAnswerSchema,
    {
      revision: 'a',
      file: '/f',
      secretsFile: '/s',
      written: {},
      sources: [],
      secrets: [secret],
      problem,
      waitsForRestart: [lanPath],
    },
  ],
  [
    'change',
    settingsChangeSchema,
    {
      revision: 'a',
      changes: [
        { path: ['screen', 'distance'], value: 3 },
        { path: ['home', 'name'], remove: true },
      ],
    },
  ],
  ['changed', settingsChangedSchema, { revision: 'b', waitsForRestart: [] }],
  ['form', settingsFormSchema, { sections: [{ ...field, type: 'section', fields: [field] }] }],
  ['refusal', settingsRefusalSchema, { error: 'No.', path: ['api', 'port'] }],
  [
    'addition',
    sourceAdditionSchema,
    { kind: 'openweather', enabled: true, settings: {}, secrets: [{ path: ['key'], value: 'abc' }] },
  ],
  ['edit', sourceEditSchema, { enabled: false }],
  ['edited', sourceEditedSchema, { id: 'openweather', revision: 'b' }],
  [
    'kind',
    sourceKindSchema,
    {
      kind: 'host',
      title: 'This machine',
      about: 'A.',
      capability: null,
      unasked: 'always',
      isListed: true,
      signsIn: false,
      canTry: true,
      fields: [field],
      gives: [],
    },
  ],
  ['trial request', sourceTrialRequestSchema, { kind: 'openweather', settings: {}, secrets: [], seconds: 15 }],
  [
    'trial',
    sourceTrialSchema,
    {
      readings: [{ ...reading, device: 'desk', name: null }],
      documents: [],
      trouble,
      parts: [],
      needsSignIn: false,
      took: 184,
      calls: 2,
    },
  ],
];

it.each(examples)('reads the example of %s', (_name, schema, example) => {
  expect(schema.parse(example)).toEqual(example);
});

describe('refused are', () => {
  it.each<[string, z.ZodType, unknown]>([
    ['names of backups that leave the folder', backupNameSchema, '../mantel.db.mantel'],
    ['hidden files as backups', backupNameSchema, '.mantel'],
    ['secrets whose names could be anything else', secretNameSchema, 'a: b'],
    ['edits that change nothing', sourceEditSchema, { revision: 'a' }],
    ['edits of a device that change nothing', deviceEditSchema, {}],
    ['an empty list of changes', settingsChangeSchema, { changes: [] }],
    ['searches for nothing', placesQuerySchema, { q: '  ' }],
  ])('%s', (_name, schema, given) => {
    expect(schema.safeParse(given).success).toBe(false);
  });
});
