/** Which notifications should be there. Pure. */
import type { Alert, Severity } from '#model/alert.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';

export type Notice = {
  /** Stays the same while the notification is only replaced. */
  readonly key: string;
  /** A person who closed one episode is not shown it again, but the next. */
  readonly episode: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly detail: string;
  /** Id of the alert that can be acknowledged, unless it stands for several. */
  readonly alert?: string;
};

/** More at once are one notification together. */
export const mostNotices = 3;

/** Firing, and neither acknowledged nor put off: the worst first, among equals the newest. `now` by the hub's clock. */
export function openAlerts(alerts: readonly Alert[], now: number): readonly Alert[] {
  return alerts
    .filter(
      ({ state, acknowledgedAt, snoozedUntil = 0 }) =>
        state === 'firing' && acknowledgedAt === undefined && snoozedUntil <= now,
    )
    .toSorted((a, b) => rank(a) - rank(b) || firedAt(b) - firedAt(a));
}

export function noticesOf(alerts: readonly Alert[], now: number): readonly Notice[] {
  const open = openAlerts(alerts, now);
  const rest = open.slice(mostNotices);
  const notices = open.slice(0, mostNotices).map((alert) => ({
    key: alert.id,
    episode: `${firedAt(alert)} ${alert.severity}`,
    severity: alert.severity,
    summary: words.summary(alert.title),
    detail: alert.detail,
    alert: alert.id,
  }));
  const [worst] = rest;
  if (!worst) return notices;
  const together = {
    key: 'more',
    episode: rest.map(({ id }) => id).join('\n'),
    severity: worst.severity,
    summary: words.summary(words.more(rest.length)),
    detail: rest.map(({ title }) => title).join(' '),
  };
  return [...notices, together];
}

const rank = ({ severity }: Alert): number => (severity === 'alarm' ? 0 : 1);
const firedAt = ({ firedAt: fired, since }: Alert): number => fired ?? since;
