import { describe, expect, it } from 'vitest';
import { createTickets, sessionLifetime, ticketLifetime } from '#hub/access/tickets.ts';

function setUp() {
  let now = 0;
  let calls = 0;
  const tickets = createTickets({
    random: (bytes) => new Uint8Array(bytes).fill((calls += 1)),
    clock: { monotonic: () => now },
  });
  return { tickets, advance: (milliseconds: number) => void (now += milliseconds) };
}

describe('tickets', () => {
  it('opens one session, once', () => {
    const { tickets } = setUp();
    const ticket = tickets.issue();
    const session = tickets.redeem(ticket) ?? '';
    expect(tickets.session(session)).toBe(true);
    expect(tickets.redeem(ticket)).toBeUndefined();
    expect(tickets.session(ticket)).toBe(false);
    expect(tickets.redeem(session)).toBeUndefined();
  });

  it('ends after a minute', () => {
    const { tickets, advance } = setUp();
    const first = tickets.issue();
    const second = tickets.issue();
    advance(ticketLifetime - 1);
    expect(tickets.redeem(first)).toBeDefined();
    advance(1);
    expect(tickets.redeem(second)).toBeUndefined();
  });

  it('keeps a session that is used, ends one that is not', () => {
    const { tickets, advance } = setUp();
    const session = tickets.redeem(tickets.issue()) ?? '';
    for (let i = 0; i < 3; i++) {
      advance(sessionLifetime - 1);
      expect(tickets.session(session)).toBe(true);
    }
    advance(sessionLifetime);
    expect(tickets.session(session)).toBe(false);
  });

  it('drops the oldest of too many', () => {
    const { tickets } = setUp();
    const first = tickets.issue();
    for (let i = 0; i < 64; i++) tickets.issue();
    expect(tickets.redeem(first)).toBeUndefined();
    expect(tickets.redeem(tickets.issue())).toBeDefined();
  });
});
