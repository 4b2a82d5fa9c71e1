/** Alerts: one episode of a rule being true for one series. Rules, which say what to watch for, stand in rule-kinds.ts. */
import type { Severity } from './severity.ts';

export type { Rule, RuleOf, Selector } from './rule-kinds.ts';
export { severities, type Severity } from './severity.ts';

/** Stands where an alert names its rule when no rule is broken, but readings of a counter are kept apart; no rule can be called so. */
export const heldRule = 'held/counter';

export type AlertState = 'pending' | 'firing' | 'resolved';

export type Alert = {
  /** `rule id` + space + `series key`. */
  readonly id: string;
  readonly rule: string;
  readonly series: string;
  readonly state: AlertState;
  readonly severity: Severity;
  /** When the condition became true. */
  readonly since: number;
  readonly firedAt?: number;
  readonly resolvedAt?: number;
  readonly acknowledgedAt?: number;
  readonly snoozedUntil?: number;
  /** It fired in quiet hours, or the day had no room for it: shown, but nobody is disturbed before then. */
  readonly heldUntil?: number;
  /** It came and went so often that this is what is told; `since` is when it began to. */
  readonly unstable?: true;
  readonly value?: number;
  /** "Living room air is unhealthy." */
  readonly title: string;
  /** "PM2.5 is 62 µg/m³ and has been above 35 for 12 minutes." */
  readonly detail: string;
};
