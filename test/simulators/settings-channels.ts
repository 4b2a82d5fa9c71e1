/** How people are told, as the settings show it, for the screen's tests. */
import { fieldOf } from '#hub/settings/settings-form.ts';
import { channelsSchema } from '#model/channels.ts';
import type { WireLedgerEntry } from '#model/ledger-api.ts';
import type { Field } from '#model/settings-api.ts';
import type { Scene } from './scene-home.ts';

const minute = 60_000;
const hour = 60 * minute;

export const channelsSection: Field = fieldOf(channelsSchema, ['channels']);

export const writtenSecrets = { topic: 'channels_ntfy_topic', token: 'channels_telegram_token' } as const;
export const writtenChannels = { ntfy: { topic: writtenSecrets.topic }, telegram: { token: writtenSecrets.token } };

const entry = (number: number, at: number, rest: Partial<WireLedgerEntry>): WireLedgerEntry => ({
  number,
  at,
  until: at,
  times: 1,
  what: 'interrupt',
  why: 'The day still had room for it.',
  title: 'Kitchen air is unhealthy.',
  alert: 'unhealthy-air mqtt.pm2_5{device=kitchen}',
  series: 'mqtt.pm2_5{device=kitchen}',
  severity: 'warn',
  ways: {},
  corrected: false,
  ...rest,
});

const ledger = (now: number): readonly WireLedgerEntry[] => [
  entry(9, now - 12 * minute, {
    what: 'hold',
    why: 'The day had its interruptions already.',
    title: 'Hallway window sensor has fallen silent.',
  }),
  entry(8, now - 167 * minute, {
    what: 'digest',
    why: null,
    title: '2 things from today that could wait',
    alert: null,
    series: null,
    severity: null,
    ways: { ntfy: 'sent', telegram: 'sent' },
  }),
  entry(7, now - 5 * hour, {
    what: 'interrupt',
    why: 'An alarm never waits.',
    title: 'Laundry is wet.',
    severity: 'alarm',
    ways: { ntfy: 'sent', telegram: 'sent', email: 'failed' },
  }),
  entry(6, now - 9 * hour, {
    until: now - 6 * hour,
    times: 23,
    what: 'hold',
    why: 'It had been told once that day.',
    title: 'Front door is open.',
  }),
  entry(5, now - 10 * hour, { ways: { ntfy: 'sent', telegram: 'sent' }, corrected: true }),
];

export const channelAnswers: NonNullable<Scene['answers']> = { '/api/v1/ledger': (_, now) => ledger(now) };
