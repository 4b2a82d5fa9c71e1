/** Whether the display of the wall is to be on, and why. Pure. */
import type { Alert } from '#model/alert.ts';
import { isBetween, litByTouch, type WireWall } from '#model/kiosk.ts';

export type WallState = {
  /** By a clock that never jumps, ms; so are the other times. */
  readonly now: number;
  /** Minute of the home's day. */
  readonly minute: number;
  /** Minutes of the day between which it is off. */
  readonly off: { readonly from: number; readonly to: number } | undefined;
  /** How long after the last one has gone it turns off; undefined without a presence topic. */
  readonly delay: number | undefined;
  /** What the presence topic said last; undefined while it has said nothing. */
  readonly presence: { readonly there: boolean; readonly since: number } | undefined;
  readonly touchedAt: number | undefined;
  readonly alerts: readonly Alert[];
  /** Epoch ms, for alerts that were put off. */
  readonly date: number;
};

/**
 * An alarm that nobody has seen to is shown whenever it comes; a warning does not light a bedroom at night, and wakes a
 * display only that is off because nobody is there. A touch lights it for a while. Hours in which it is off come before
 * somebody who walks by.
 */
export function wall(state: WallState): WireWall {
  const { now, minute, off, delay, presence, touchedAt } = state;
  const isOffHour = off !== undefined && isBetween(minute, off.from, off.to);
  const open = state.alerts.filter((alert) => needsSomebody(alert, state.date));
  if (open.some(({ severity }) => severity === 'alarm')) return { on: true, reason: 'alert' };
  if (touchedAt !== undefined && now - touchedAt < litByTouch) return { on: true, reason: 'touch' };
  if (isOffHour) return { on: false, reason: 'schedule' };
  if (open.length > 0) return { on: true, reason: 'alert' };
  const isEmpty = presence !== undefined && !presence.there && delay !== undefined && now - presence.since >= delay;
  return isEmpty ? { on: false, reason: 'nobody' } : { on: true, reason: 'usual' };
}

const needsSomebody = ({ state, acknowledgedAt, snoozedUntil = 0, heldUntil = 0 }: Alert, date: number): boolean =>
  state === 'firing' && acknowledgedAt === undefined && snoozedUntil <= date && heldUntil <= date;
