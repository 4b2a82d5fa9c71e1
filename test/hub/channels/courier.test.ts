import { describe, expect, it } from 'vitest';
import type { Notice } from '#hub/channels/channel.ts';
import { createCourier } from '#hub/channels/courier.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { minute, second } from '#model/time.ts';
import { createFakeMachine, settle, type FakeMachine } from '../fake-machine.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { at, memoryOf, noticeOf } from './channel-parts.ts';

function courierOf(machine: FakeMachine = createFakeMachine(at), memory = memoryOf()) {
  const delivered: number[] = [];
  const lost: number[] = [];
  const inNeed: number[] = [];
  const log = createRememberingLog();
  let fault: Error | undefined;
  let tries = 0;
  const courier = createCourier({
    channel: {
      id: 'ntfy',
      deliver({ number }) {
        tries += 1;
        if (fault) return Promise.reject(fault);
        delivered.push(number);
        return Promise.resolve();
      },
    },
    restored: memory.all,
    keep: memory.keep,
    now: () => machine.wall,
    timers: machine.timers,
    random: () => 0.5,
    log,
    strike: (text) => text.replaceAll('hush', '••••'),
    changed: () => undefined,
    taken: () => undefined,
    lost: ({ number }) => void lost.push(number),
    inNeed: ({ number }) => void inNeed.push(number),
  });
  return {
    courier,
    machine,
    memory,
    delivered,
    lost,
    inNeed,
    log,
    fail: (error: Error | undefined) => void (fault = error),
    tries: () => tries,
  };
}
const expiring = (number: number, after: number, rest: Partial<Notice> = {}): Notice =>
  noticeOf({ number, expires: at + after, ...rest });

describe('courier', () => {
  it('tries again until a notice is taken, with one line for the outage and one for its end', async () => {
    const { courier, machine, delivered, log, fail, tries } = courierOf();
    fail(new Unreachable('hush is away.'));
    courier.send(noticeOf());
    await machine.pass(5 * minute);
    expect(delivered).toEqual([]);
    expect(tries()).toBeGreaterThan(4);
    fail(undefined);
    await machine.pass(5 * minute);
    expect(delivered).toEqual([1]);
    expect(log.lines.map(({ level, text }) => [level, text])).toEqual([
      ['warn', 'ntfy takes no notices: •••• is away.'],
      ['info', 'ntfy takes notices again.'],
    ]);
    expect(machine.waiting).toBe(0);
  });

  it('waits as long as the other side asks for', async () => {
    const { courier, machine, fail, tries } = courierOf();
    fail(new Unreachable('Too often.', { retryAfter: 3 * minute }));
    courier.send(noticeOf());
    await machine.pass(2 * minute);
    expect(tries()).toBe(1);
    await machine.pass(2 * minute);
    expect(tries()).toBe(2);
  });

  it('keeps what waits over a restart, once each', async () => {
    const first = courierOf();
    first.fail(new Unreachable('Away.'));
    first.courier.send(noticeOf({ number: 1 }));
    first.courier.send(noticeOf({ number: 1 }));
    first.courier.send(noticeOf({ number: 2 }));
    await settle();
    await first.courier[Symbol.asyncDispose]();
    expect(first.machine.waiting).toBe(0);
    const second_ = courierOf(first.machine, first.memory);
    await settle();
    expect(second_.delivered).toEqual([1, 2]);
    expect(second_.memory.all).toEqual([]);
  });

  it('puts an alarm before what waits, and drops what is no news any more', async () => {
    const { courier, machine, delivered, lost, fail } = courierOf();
    fail(new Unreachable('Away.'));
    courier.send(expiring(1, 30 * minute));
    courier.send(expiring(2, 5 * minute));
    courier.send(expiring(3, 24 * 60 * minute, { severity: 'alarm' }));
    await machine.pass(10 * minute);
    fail(undefined);
    await machine.pass(5 * minute);
    expect(delivered).toEqual([3, 1]);
    expect(lost).toEqual([2]);
  });

  it('asks for another way after half a minute for an alarm, after ten for the rest', async () => {
    const { courier, machine, inNeed, fail } = courierOf();
    fail(new Misconfigured('No such topic.'));
    courier.send(noticeOf({ number: 1, severity: 'alarm' }));
    courier.send(noticeOf({ number: 2 }));
    await machine.pass(29 * second);
    expect(inNeed).toEqual([]);
    await machine.pass(2 * second);
    expect(inNeed).toEqual([1]);
    await machine.pass(10 * minute);
    expect(inNeed).toEqual([1, 2]);
  });

  it('gives up what will never be taken, and goes on with the next', async () => {
    const { courier, machine, lost, inNeed, fail, delivered } = courierOf();
    fail(new BadReading('Cannot be read.'));
    courier.send(noticeOf({ number: 1 }));
    await machine.pass(minute);
    expect(lost).toEqual([1]);
    expect(inNeed).toEqual([1]);
    fail(undefined);
    courier.send(noticeOf({ number: 2 }));
    await machine.pass(minute);
    expect(delivered).toEqual([2]);
  });
});
