/** A way by which people are told of what happens while they do not look at the screen. */
import type { ChannelId } from '#model/channels.ts';
import type { Epoch } from '#model/time.ts';

export type Notice = {
  /** Of the ledger's entry: by it a person answers, and nothing is told twice. */
  readonly number: number;
  /** info: the end of something, or a digest. */
  readonly severity: 'alarm' | 'warn' | 'info';
  /** A sentence without its full stop. */
  readonly title: string;
  readonly text: string;
  readonly at: Epoch;
  /** Without a sound. */
  readonly isQuiet: boolean;
  /** From then on it is no news. */
  readonly expires: Epoch;
  /** Id of the alert that can be acknowledged. */
  readonly alert?: string | undefined;
  readonly series?: string | undefined;
};

export type Channel = {
  readonly id: ChannelId;
  /**
   * Resolves once the other side has taken it. Throws Unreachable (it is tried again, not before its `retryAfter`),
   * Misconfigured (a person must act) or BadReading (this notice will never be taken), each with a plain sentence.
   */
  deliver(notice: Notice, signal: AbortSignal): Promise<void>;
  /** What a person should know before they try it out, such as a code to pair with; undefined for nothing. */
  readonly invitation?: () => string | undefined;
};
