/** Which alert the banner shows. Pure. */
import type { Alert } from '#model/alert.ts';

export type Shown = { readonly alert: Alert; readonly more: number };

/** The most severe of those nobody acknowledged or put off, the newest first among equals, and how many more there are. */
export function shownAlert(alerts: readonly Alert[], now: number): Shown | undefined {
  const open = alerts
    .filter(
      (alert) => alert.state === 'firing' && alert.acknowledgedAt === undefined && (alert.snoozedUntil ?? 0) <= now,
    )
    .toSorted((a, b) => rank(a) - rank(b) || (b.firedAt ?? b.since) - (a.firedAt ?? a.since));
  const [alert] = open;
  return alert ? { alert, more: open.length - 1 } : undefined;
}

function rank({ severity }: Alert): number {
  return severity === 'alarm' ? 0 : 1;
}
