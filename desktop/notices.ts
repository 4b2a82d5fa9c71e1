/** Which notifications should be there. Pure. */
import type { Alert, Severity } from '#model/alert.ts';
import type { WireDigest } from '#model/wire.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';

export type Notice = {
  /** Stays the same while the notification is only replaced. */
  readonly key: string;
  /** A person who closed one episode is not shown it again, but the next. */
  readonly episode: string;
  /** info: without a sound. */
  readonly severity: Severity | 'info';
  readonly summary: string;
  readonly detail: string;
  /** Id of the alert that can be acknowledged and snoozed, unless it stands for several. */
  readonly alert?: string;
  /** Once shown it is not shown again, whoever closed it. */
  readonly isOnce?: true;
};

/** More at once are one notification together. */
export const mostNotices = 3;

/** Firing, and neither acknowledged nor put off, by a person, by quiet hours or for want of room: the worst first, among equals the newest. `now` by the hub's clock. */
export function openAlerts(alerts: readonly Alert[], now: number): readonly Alert[] {
  return alerts
    .filter(
      ({ state, acknowledgedAt, snoozedUntil = 0, heldUntil = 0 }) =>
        state === 'firing' && acknowledgedAt === undefined && snoozedUntil <= now && heldUntil <= now,
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

/** The digest of the evening, until it is no news. */
export function digestNotices(digest: WireDigest | undefined, now: number): readonly Notice[] {
  if (!digest || digest.until <= now) return [];
  const { number, title, text } = digest;
  const notice = { key: 'digest', episode: String(number), severity: 'info', isOnce: true } as const;
  return [{ ...notice, summary: words.summary(title), detail: text }];
}

const rank = ({ severity }: Alert): number => (severity === 'alarm' ? 0 : 1);
const firedAt = ({ firedAt: fired, since }: Alert): number => fired ?? since;
