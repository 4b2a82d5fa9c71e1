import { describe, expect, it } from 'vitest';
import { createBus } from '#hub/bus.ts';
import type { Message } from '#model/collector.ts';
import { createRememberingLog } from './remembering-log.ts';

const message = (topic: string): Message => ({ topic, payload: Buffer.from('1'), qos: 0, retain: false });

describe('the bus', () => {
  it('hands a message to every reader whose filter matches, until it is disposed', () => {
    const bus = createBus(createRememberingLog());
    const seen: string[] = [];
    const all = bus.read('#', ({ topic }) => seen.push(`# ${topic}`));
    bus.read('home/+/power', ({ topic }) => seen.push(`+ ${topic}`));
    for (const topic of ['home/desk/power', 'other', '$SYS/uptime']) bus.deliver(message(topic));
    all[Symbol.dispose]();
    bus.deliver(message('home/desk/power'));
    bus.read('other', ({ topic }) => seen.push(`= ${topic}`));
    bus.deliver(message('other'));
    expect(seen).toEqual(['# home/desk/power', '+ home/desk/power', '# other', '+ home/desk/power', '= other']);
  });

  it('lets no failure of a reader out, nor keep others from reading', () => {
    const log = createRememberingLog();
    const bus = createBus(log);
    let read = 0;
    bus.read('#', () => {
      throw new Error('broken');
    });
    bus.read('#', () => void (read += 1));
    bus.deliver(message('a'));
    expect(read).toBe(1);
    expect(log.lines).toEqual([{ level: 'error', text: 'A reader of # failed on a; this is a fault in Mantel.' }]);
  });

  it('publishes to its own readers, and through the broker while there is one', () => {
    const bus = createBus(createRememberingLog());
    const inside: string[] = [];
    const sent: unknown[] = [];
    bus.read('#', ({ topic, payload, retain }) => inside.push(`${topic} ${Buffer.from(payload).toString()} ${retain}`));
    bus.publish('a', 'one', { retain: true });
    const broker = bus.onPublish((topic, payload, options) => sent.push([topic, payload.length, options]));
    bus.publish('b', 'zwölf', { qos: 1 });
    broker[Symbol.dispose]();
    bus.publish('c', new Uint8Array([51]));
    expect(inside).toEqual(['a one true', 'b zwölf false', 'c 3 false']);
    expect(sent).toEqual([['b', 6, { retain: false, qos: 1 }]]);
  });

  it('hands over what the broker keeps, marked as kept: to who asked before there was one, and at once to others', () => {
    const bus = createBus(createRememberingLog());
    const seen: string[] = [];
    const see =
      (who: string) =>
      ({ topic, wasKept }: Message): void =>
        void seen.push(`${who} ${topic} ${String(wasKept)}`);
    bus.kept('a/#', see('early'));
    bus.kept('a/#', see('gone'))[Symbol.dispose]();
    expect(seen).toEqual([]);
    const broker = bus.onKept((filter) => (filter === 'a/#' ? [message('a/1'), message('a/2')] : []));
    bus.kept('b', see('late'));
    bus.kept('a/#', see('late'));
    expect(seen).toEqual(['early a/1 true', 'early a/2 true', 'late a/1 true', 'late a/2 true']);
    broker[Symbol.dispose]();
    bus.kept('a/#', see('after'));
    expect(seen).toHaveLength(4);
  });

  it('lets no failure of who asked for them out', () => {
    const log = createRememberingLog();
    const bus = createBus(log);
    bus.onKept(() => [message('a'), message('b')]);
    let read = 0;
    bus.kept('#', () => {
      read += 1;
      throw new Error('broken');
    });
    expect(read).toBe(2);
    expect(log.lines.map(({ text }) => text)).toEqual([
      'A reader of # failed on a; this is a fault in Mantel.',
      'A reader of # failed on b; this is a fault in Mantel.',
    ]);
  });

  it('keeps what is for the own clients until their broker has started', () => {
    const bus = createBus(createRememberingLog());
    const told: string[] = [];
    bus.relay(message('early'), () => told.push('early done'));
    bus.onPublish((topic) => told.push(topic));
    expect(told).toEqual([]);
    bus.settled();
    bus.relay(message('late'), () => told.push('late done'));
    expect(told).toEqual(['early', 'early done', 'late', 'late done']);
  });
});
