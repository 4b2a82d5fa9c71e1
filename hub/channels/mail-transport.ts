/** How mail leaves: what an SMTP client has to be for the e-mail channel. */
import type { Epoch } from '#model/time.ts';

export type Mail = {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly at: Epoch;
  /** Unique left part of its Message-ID. */
  readonly id: string;
  /** Asks mail programs to show it first. */
  readonly isUrgent: boolean;
};

export type MailTransport = {
  /** Resolves once the server has taken it. Throws Unreachable, Misconfigured or BadReading with a plain sentence. */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
};
