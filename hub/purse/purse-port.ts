/** What a purse offers to those who make calls, and to those who plan them. */
import type { Allowance } from '#model/capability.ts';
import type { WirePurse } from '#model/wire.ts';

/** Calls that a source may make, within the quota of its key. Without a quota nothing is ever refused. */
export type Purse = {
  /** When a run that takes so many calls may begin: `now`, or later so that what is left lasts until there is more. */
  plan(calls: number, now: number): { readonly at: number };
  /**
   * Resolves once so many calls are taken, and that is on disk. `ahead` may take what is not due yet, too, never more than
   * there is. Waits while only the quota of a minute is spent; else rejects with AllowanceSpent. Rejects with Unreachable
   * while it cannot be written down.
   */
  take(calls: number, options: { readonly ahead: boolean }): Promise<void>;
  /** What is scarcest; undefined without a quota. */
  wire(): WirePurse | undefined;
};

/** As those see it who make the calls. */
export type SourcePurse = Omit<Purse, 'take'> & {
  /** Waiting ends with the signal, and nothing is taken then. */
  take(calls: number, options: { readonly ahead: boolean; readonly signal?: AbortSignal }): Promise<void>;
  /** The source told what is left. */
  learn(allowance: Allowance): void;
  /** The source wants no call for so many ms. */
  refused(retryAfter: number): void;
  onChange(listener: () => void): Disposable;
};
