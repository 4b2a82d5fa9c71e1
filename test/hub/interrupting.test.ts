import { describe, expect, it } from 'vitest';
import type { Notice } from '#hub/channels/channel.ts';
import { createInterrupting } from '#hub/interrupting.ts';
import { createLedger } from '#hub/ledger-book.ts';
import type { Alert } from '#model/alert.ts';
import { channelsSchema } from '#model/channels.ts';
import { day, hour, minute } from '#model/time.ts';
import { memoryOf } from './channels/channel-parts.ts';

const noon = Date.UTC(2027, 0, 15, 11);
const alert = (id: string, firedAt: number, rest: Partial<Alert> = {}): Alert => ({
  id,
  rule: 'rule',
  series: `mqtt.x{device=${id}}`,
  state: 'firing',
  severity: 'warn',
  since: firedAt,
  firedAt,
  title: `${id} is wrong.`,
  detail: 'It is.',
  ...rest,
});

function create(memory = memoryOf(), settings: object = {}) {
  let now = noon;
  const notices: Notice[] = [];
  const interrupting = createInterrupting({
    restored: memory.all,
    keep: memory.keep,
    settings: () => channelsSchema.parse(settings),
    timeZone: () => 'Europe/Vienna',
    now: () => now,
  });
  const fire = (id: string, rest: Partial<Alert> = {}): void =>
    interrupting.news([{ what: 'fired', alert: alert(id, now, rest), mayInterrupt: true }]);
  return { interrupting, notices, fire, memory, at: (next: number) => void (now = next), now: () => now };
}

describe('interrupting', () => {
  it('keeps what is to be told until somebody listens, then tells it at once', () => {
    const { interrupting, notices, fire } = create();
    fire('leak', { severity: 'alarm' });
    using _listening = interrupting.onNotice((notice) => void notices.push(notice));
    fire('air');
    expect(notices.map(({ title, severity, isQuiet }) => [title, severity, isQuiet])).toEqual([
      ['leak is wrong.', 'alarm', false],
      ['air is wrong.', 'warn', false],
    ]);
    interrupting.news([
      {
        what: 'cleared',
        alert: alert('air', noon, { state: 'resolved', resolvedAt: noon + 20 * minute }),
        mayInterrupt: true,
      },
    ]);
    expect(notices.at(-1)).toMatchObject({
      title: 'Over: air is wrong',
      text: 'It lasted 20 minutes.',
      isQuiet: true,
    });
  });

  it('counts on over a restart, and shows on the desktop nothing that is held', () => {
    const { fire, memory } = create();
    for (const id of ['a', 'b']) fire(id);
    const next = create(memory);
    next.at(noon + hour);
    using _listening = next.interrupting.onNotice((notice) => void next.notices.push(notice));
    next.fire('c');
    expect(next.notices).toEqual([]);
    expect(next.interrupting.shown(alert('c', noon + hour))).toMatchObject({ heldUntil: noon + 7 * hour });
    expect(next.interrupting.shown(alert('a', noon))).not.toHaveProperty('heldUntil');
    next.at(noon + 7 * hour + minute);
    expect(next.interrupting.tick([alert('c', noon + hour)])).toBe(true);
    expect(next.notices).toMatchObject([
      { title: '1 thing from today that could wait', text: 'c is wrong (since 13:00, still so)', isQuiet: true },
    ]);
    expect(next.interrupting.ledger.list({ limit: 9 }).map(({ what, why }) => [what, why])).toEqual([
      ['digest', undefined],
      ['hold', 'spent'],
      ['interrupt', 'room'],
      ['interrupt', 'room'],
    ]);
  });

  it('marks what a person calls usual, the newest unless told which, and no alarm', () => {
    const { interrupting, fire } = create();
    expect(interrupting.correct()).toEqual({ outcome: 'unknown' });
    fire('a');
    fire('b');
    expect(interrupting.correct()).toMatchObject({ outcome: 'corrected', entry: { alert: 'b' } });
    expect(interrupting.correct(1)).toMatchObject({ outcome: 'corrected', entry: { alert: 'a' } });
    expect(interrupting.ledger.of(1)).toMatchObject({ corrected: true });
    fire('leak', { severity: 'alarm' });
    expect(interrupting.correct()).toMatchObject({ outcome: 'alarm' });
  });

  it('begins anew, rather than not at all, where what is kept cannot be read', () => {
    const body = Buffer.from('{"day":1');
    const broken = [
      { space: 'interruptions', key: 'state', body },
      { space: 'ledger', key: '1', body },
    ];
    const { interrupting, fire } = create(memoryOf(broken));
    fire('a');
    expect(interrupting.ledger.list({ limit: 9 })).toMatchObject([{ number: 1, what: 'interrupt' }]);
  });
});

describe('the ledger', () => {
  it('forgets after three months, and joins what was held for the same reason in the same hours', () => {
    const memory = memoryOf();
    const ledger = createLedger([], memory.keep);
    const held = (at: number) => ({ at, what: 'hold', why: 'again', alert: 'door', title: 'Door is open.' }) as const;
    for (let i = 0; i < 5; i++) ledger.add(held(noon + i * minute));
    ledger.add({ ...held(noon + 5 * minute), why: 'spent' });
    expect(ledger.list({ limit: 9 })).toMatchObject([{ times: 1 }, { times: 5, at: noon, until: noon + 4 * minute }]);
    ledger.add(held(noon + 13 * hour));
    ledger.add(held(noon + 100 * day));
    expect(ledger.list({ limit: 9 })).toHaveLength(1);
    expect(memory.all).toHaveLength(1);
    expect(createLedger(memory.all, memory.keep).add(held(noon + 101 * day))).toBe(5);
  });
});
