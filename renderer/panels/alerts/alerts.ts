/** Which alert the banner shows. Pure. */
import type { Alert } from '#model/alert.ts';

export type Shown = { readonly alert: Alert; readonly more: number };

/** All that fire, as they would be shown one after the other: those that nobody has seen to first. */
export function firingAlerts(alerts: readonly Alert[], now: number): readonly Alert[] {
  return alerts
    .filter(({ state }) => state === 'firing')
    .toSorted(
      (a, b) =>
        Number(isSeenTo(a, now)) - Number(isSeenTo(b, now)) ||
        rank(a) - rank(b) ||
        (b.firedAt ?? b.since) - (a.firedAt ?? a.since),
    );
}

/** The most severe of those nobody acknowledged or put off, the newest first among equals, and how many more there are. */
export function shownAlert(alerts: readonly Alert[], now: number): Shown | undefined {
  const open = firingAlerts(alerts, now).filter((alert) => !isSeenTo(alert, now));
  const [alert] = open;
  return alert ? { alert, more: open.length - 1 } : undefined;
}

function isSeenTo({ acknowledgedAt, snoozedUntil = 0 }: Alert, now: number): boolean {
  return acknowledgedAt !== undefined || snoozedUntil > now;
}

function rank({ severity }: Alert): number {
  return severity === 'alarm' ? 0 : 1;
}
