import { expect, it } from 'vitest';
import { presenceTold } from '#hub/insight/presence-told.ts';
import { wall, type WallState } from '#hub/insight/wall.ts';
import type { Alert } from '#model/alert.ts';
import { isBetween, litByTouch } from '#model/kiosk.ts';
import { hour, minute } from '#model/time.ts';

const at = 10 * hour;
const by = (more: Partial<WallState> = {}): WallState => ({
  now: at,
  minute: 12 * 60,
  off: undefined,
  delay: undefined,
  presence: undefined,
  touchedAt: undefined,
  alerts: [],
  date: Date.UTC(2026, 10, 22),
  ...more,
});
const night = { off: { from: 23 * 60, to: 6 * 60 }, minute: 2 * 60 };
const alert = (more: Partial<Alert>): Alert => ({
  id: 'a',
  rule: 'r',
  series: 's',
  state: 'firing',
  severity: 'warn',
  since: 0,
  title: 'Air is bad.',
  detail: '',
  ...more,
});
const gone = { presence: { there: false, since: at - 10 * minute }, delay: 10 * minute };

it.each<[string, WallState, boolean, string]>([
  ['without settings', by(), true, 'usual'],
  ['in its hours', by(night), false, 'schedule'],
  ['at the first minute of them', by({ ...night, minute: 23 * 60 }), false, 'schedule'],
  ['at their end', by({ ...night, minute: 6 * 60 }), true, 'usual'],
  ['in hours within a day', by({ off: { from: 60, to: 120 }, minute: 90 }), false, 'schedule'],
  ['after a touch in its hours', by({ ...night, touchedAt: at - litByTouch + 1 }), true, 'touch'],
  ['when that was long ago', by({ ...night, touchedAt: at - litByTouch }), false, 'schedule'],
  ['when nobody is there', by(gone), false, 'nobody'],
  ['before the delay is over', by({ ...gone, delay: 10 * minute + 1 }), true, 'usual'],
  ['when somebody is there', by({ ...gone, presence: { there: true, since: 0 } }), true, 'usual'],
  ['when the topic has said nothing yet', by({ delay: 0 }), true, 'usual'],
  [
    'somebody walks by in its hours',
    by({ ...night, delay: 0, presence: { there: true, since: at } }),
    false,
    'schedule',
  ],
  ['an alarm in its hours', by({ ...night, alerts: [alert({ severity: 'alarm' })] }), true, 'alert'],
  ['a warning in its hours', by({ ...night, alerts: [alert({})] }), false, 'schedule'],
  ['a warning when nobody is there', by({ ...gone, alerts: [alert({})] }), true, 'alert'],
  ['an alarm seen to', by({ ...night, alerts: [alert({ severity: 'alarm', acknowledgedAt: 1 })] }), false, 'schedule'],
  ['an alarm put off', by({ ...night, alerts: [alert({ severity: 'alarm', snoozedUntil: 9e15 })] }), false, 'schedule'],
  [
    'an alarm that only draws near',
    by({ ...gone, alerts: [alert({ severity: 'alarm', state: 'pending' })] }),
    false,
    'nobody',
  ],
])('%s', (_, state, on, reason) => {
  expect(wall(state)).toEqual({ on, reason });
});

it('hours that begin when they end are none', () => {
  expect([0, 60, 1_439].some((minuteOfDay) => isBetween(minuteOfDay, 60, 60))).toBe(false);
});

it.each<[string, boolean | undefined]>([
  ['on', true],
  ['OFF', false],
  [' true\n', true],
  ['"false"', false],
  ['1', true],
  ['0', false],
  ['not_home', false],
  ['{"occupancy":true,"battery":97}', true],
  ['{"presence":false}', false],
  ['{"motion":1}', true],
  ['{"state":"OFF"}', false],
  ['3', true],
  ['{"battery":97}', undefined],
  ['hello', undefined],
  ['', undefined],
  ['null', undefined],
])('presence %j is %s', (payload, there) => {
  expect(presenceTold(payload)).toBe(there);
});
