/**
 * One-time tickets, and the browser sessions they are exchanged for. Whoever holds the admin token (the shell, `mantel
 * open`) asks for a ticket and hands it to a browser, so that the token itself never enters one. Both live in memory
 * only: a restart signs every browser out.
 */
import type { HubClock } from '../ports.ts';
import { createExpiringSecrets } from './expiring-secrets.ts';

export const ticketLifetime = 60_000;
/** A session ends when it was not used for so long. */
export const sessionLifetime = 12 * 3_600_000;
const maxTickets = 64;
const maxSessions = 64;

export type Tickets = {
  /** A secret that opens one session within a minute. */
  issue(): string;
  /** The secret of a new session; undefined when the ticket is unknown, used or too old. */
  redeem(ticket: string): string | undefined;
  /** Whether the session lives; being asked for keeps it alive. */
  session(secret: string): boolean;
};

export type TicketOptions = {
  readonly random: (bytes: number) => Uint8Array;
  readonly clock: Pick<HubClock, 'monotonic'>;
};

export function createTickets({ random, clock }: TicketOptions): Tickets {
  const tickets = createExpiringSecrets(maxTickets, clock);
  const sessions = createExpiringSecrets(maxSessions, clock);
  const secret = () => Buffer.from(random(32)).toString('base64url');
  return {
    issue() {
      const ticket = secret();
      tickets.add(ticket, ticketLifetime);
      return ticket;
    },
    redeem(ticket) {
      if (!tickets.take(ticket)) return undefined;
      const session = secret();
      sessions.add(session, sessionLifetime);
      return session;
    },
    session(presented) {
      if (!sessions.take(presented)) return false;
      sessions.add(presented, sessionLifetime);
      return true;
    },
  };
}
