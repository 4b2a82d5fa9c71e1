/**
 * The seam between what is so and what people are told. The rules decide what is so: `alerts` and `firing` are the state,
 * for the store and the screens, and never wait for anybody. `news` is what has just become worth telling, in order and
 * each once, over restarts too; who delivers it (a budget, a digest, channels) needs to look at nothing else:
 *
 * - `fired`: an episode began. `cleared`: it ended; never without a `fired` or an `unstable` before it.
 * - `unstable`: it came and went so often that this is told instead of every further `fired` and `cleared` of it.
 * - `still`: what was put off by snoozing, or fired in quiet hours, is still so now that this is over.
 *
 * `mayInterrupt` says whether it may disturb somebody at this moment: not what was put off, nor a warning in its rule's
 * quiet hours. What may not is no less true: a `still` follows when its time has come, unless it is over by then or
 * somebody has acknowledged it. During maintenance there are no news; afterwards only of what has changed.
 */
import type { Alert } from '#model/alert.ts';
import type { Memory } from './memory.ts';

export type News = {
  readonly what: 'fired' | 'cleared' | 'unstable' | 'still';
  /** As it is now. */
  readonly alert: Alert;
  readonly mayInterrupt: boolean;
};

export type AlertChange = {
  /** To be stored: began, fired, ended, acknowledged or snoozed. */
  readonly alerts: readonly Alert[];
  /** All that fire now, the gravest and newest first. */
  readonly firing: readonly Alert[];
  /** What is new to people. */
  readonly news: readonly News[];
  /** To be written down: what fired and what ended. */
  readonly journal: readonly { kind: 'alert'; subject: string; level: 'info' | 'warn' | 'alarm'; text: string }[];
  /** To be kept for the next start, by the id of the alert; undefined is to be forgotten. */
  readonly memories: readonly { readonly id: string; readonly memory: Memory | undefined }[];
};

/** Something is put off while one of these lies ahead; an alarm waits for nothing but its own snooze. */
export const mayInterrupt = ({ snoozedUntil = 0, heldUntil = 0, acknowledgedAt }: Alert, now: number): boolean =>
  acknowledgedAt === undefined && snoozedUntil <= now && heldUntil <= now;
