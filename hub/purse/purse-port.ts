/** A purse as those see it who make the calls. */
import type { Allowance } from '#model/capability.ts';
import type { Purse } from '../ports.ts';

export type SourcePurse = Omit<Purse, 'take'> & {
  /** Waiting ends with the signal, and nothing is taken then. */
  take(calls: number, options: { readonly ahead: boolean; readonly signal?: AbortSignal }): Promise<void>;
  /** The source told what is left. */
  learn(allowance: Allowance): void;
  /** The source wants no call for so many ms. */
  refused(retryAfter: number): void;
  onChange(listener: () => void): Disposable;
};
