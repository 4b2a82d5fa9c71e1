import { describe, expect, it } from 'vitest';
import { createChannelBoard } from '#hub/channels/channel-board.ts';
import { channelsSchema, type ChannelId } from '#model/channels.ts';
import { minute, second } from '#model/time.ts';
import { Unreachable } from '#model/trouble.ts';
import { createFakeMachine } from '../fake-machine.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { at, memoryOf, noticeOf } from './channel-parts.ts';

const ntfy = { topic: 'topic' };
const email = { host: 'localhost', from: 'a@example.org', to: ['b@example.org'], only_in_need: true };
const parse = (settings: object) => channelsSchema.parse(settings);

function boardOf() {
  const machine = createFakeMachine(at);
  const memory = memoryOf();
  const delivered: string[] = [];
  const told: string[] = [];
  const untold: number[] = [];
  const made: ChannelId[] = [];
  const away = new Set<ChannelId>();
  const board = createChannelBoard({
    keep: memory.keep,
    restored: () => memory.all,
    now: () => machine.wall,
    timers: machine.timers,
    random: () => 0.5,
    log: createRememberingLog(),
    strike: (text) => text,
    make(id) {
      made.push(id);
      return {
        id,
        deliver({ number }) {
          if (away.has(id)) return Promise.reject(new Unreachable('Away.'));
          delivered.push(`${id} ${number}`);
          return Promise.resolve();
        },
      };
    },
    fingerprint: (value) => JSON.stringify(value),
    changed: () => undefined,
    untold: ({ number }) => void untold.push(number),
    told: (number, way, how) => void told.push(`${number} ${way} ${how}`),
  });
  return { board, machine, delivered, told, untold, made, away };
}

describe('channels together', () => {
  it('goes by a way in need only when the others have not delivered, and then only by that one', async () => {
    const { board, machine, delivered, told, away } = boardOf();
    await board.apply(parse({ ntfy, email }));
    board.tell(noticeOf({ number: 1, severity: 'alarm' }));
    await machine.pass(minute);
    expect(delivered).toEqual(['ntfy 1']);
    away.add('ntfy');
    board.tell(noticeOf({ number: 2, severity: 'alarm', at: machine.wall }));
    await machine.pass(29 * second);
    expect(delivered).toEqual(['ntfy 1']);
    await machine.pass(5 * second);
    expect(delivered).toEqual(['ntfy 1', 'email 2']);
    away.clear();
    await machine.pass(10 * minute);
    expect(delivered).toEqual(['ntfy 1', 'email 2']);
    expect(told).toEqual(['1 ntfy sent', '2 email sent']);
    await board[Symbol.asyncDispose]();
    expect(machine.waiting).toBe(0);
  });

  it('does not call on it where another of several ways has delivered', async () => {
    const { board, machine, delivered, away } = boardOf();
    await board.apply(parse({ ntfy, email, webhook: { address: 'hook' } }));
    away.add('ntfy');
    board.tell(noticeOf({ number: 1, severity: 'alarm' }));
    await machine.pass(20 * minute);
    expect(delivered).toEqual(['webhook 1']);
  });

  it('says what no way has brought: at once where there is none, else when it has waited for them', async () => {
    const { board, machine, untold, away } = boardOf();
    board.tell(noticeOf({ number: 1, severity: 'info' }));
    expect(untold).toEqual([1]);
    await board.apply(parse({ ntfy, webhook: { address: 'hook' } }));
    away.add('ntfy');
    board.tell(noticeOf({ number: 2, severity: 'info', at: machine.wall }));
    await machine.pass(20 * minute);
    expect(untold).toEqual([1]);
    away.add('webhook');
    board.tell(noticeOf({ number: 3, severity: 'info', at: machine.wall }));
    await machine.pass(9 * minute);
    expect(untold).toEqual([1]);
    await machine.pass(2 * minute);
    expect(new Set(untold)).toEqual(new Set([1, 3]));
  });

  it('uses the ways in need where there is no other', async () => {
    const { board, machine, delivered } = boardOf();
    await board.apply(parse({ email }));
    board.tell(noticeOf({ number: 1 }));
    await machine.pass(second);
    expect(delivered).toEqual(['email 1']);
  });

  it('begins only what has changed anew, which then tells what waited', async () => {
    const { board, machine, delivered, made, away } = boardOf();
    await board.apply(parse({ ntfy, email }));
    away.add('ntfy');
    board.tell(noticeOf({ number: 1 }));
    await machine.pass(second);
    away.clear();
    await board.apply(parse({ ntfy: { ...ntfy, server_url: 'https://ntfy.example.org' }, email }));
    await machine.pass(0);
    expect(made).toEqual(['ntfy', 'email', 'ntfy']);
    expect(delivered).toEqual(['ntfy 1']);
    await board.apply(parse({ email }));
    expect(await board.test('ntfy')).toMatchObject({ delivered: false });
    expect(await board.test('email')).toEqual({ delivered: true, text: 'E-mail has taken the notice.' });
  });
});
