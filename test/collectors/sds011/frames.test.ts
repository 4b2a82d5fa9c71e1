import { describe, expect, test } from 'vitest';
import { sleep, wake } from '#collectors/sds011/commands.ts';
import { parseFrame } from '#collectors/sds011/frames.ts';
import type { Reply, Report } from '#collectors/sds011/frames.ts';
import { createStreamReader } from '#collectors/serial/stream.ts';
import type { Damage } from '#collectors/serial/stream.ts';
import { reportFrame } from '../../simulators/dust-sensor.ts';

type Frame = Report | Reply | Damage;

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const read = (...parts: (string | Uint8Array)[]): Frame[] => {
  const reader = createStreamReader(parseFrame);
  return parts.flatMap((part) => reader.read(typeof part === 'string' ? bytes(part) : part));
};
const good = 'aa c0 49 00 79 00 58 d9 f3 ab';
const report = { kind: 'report', id: '58d9', pm2_5: 7.3, pm10: 12.1 } as const;
const damage = { kind: 'damage', why: expect.any(String) as string } as const;

describe('frames of an SDS011', () => {
  test('a report is read to a tenth, a reply with its command and value', () => {
    expect(read(good)).toEqual([report]);
    expect(read('aa c5 08 00 0a 00 00 07 19 ab')).toEqual([{ kind: 'reply', id: '0007', command: 8, value: 10 }]);
  });

  test('it does not matter how the bytes are cut', () => {
    expect(read(...good.split(' '))).toEqual([report]);
    expect(read(`${good} ${good} aa c0`, '49 00 79 00 58 d9 f3 ab')).toEqual([report, report, report]);
  });

  test('heads and tails within the data are data', () => {
    const odd = { kind: 'report', id: 'aac0', pm2_5: 4377.0, pm10: 4_390.7 } as const;
    expect(read(reportFrame(odd.pm2_5, odd.pm10, 0xaac0))).toEqual([odd]);
    // Joined in the middle of it, where its id looks like the head of a report.
    expect(read(reportFrame(odd.pm2_5, odd.pm10, 0xaac0).subarray(5), good)).toEqual([report]);
  });

  test('the reader checks header, tail and checksum, and resyncs after each that is wrong', () => {
    const broken = {
      header: 'ab c0 49 00 79 00 58 d9 f3 ab',
      tail: `${good.slice(0, -2)}aa`,
      checksum: good.replace('f3', 'f2'),
    };
    for (const frame of Object.values(broken)) {
      expect(read(good, frame, good)).toEqual([report, damage, report]);
      expect(read(frame)).not.toContainEqual(expect.objectContaining({ kind: 'report' }));
    }
  });

  test.each([
    ['a wrong checksum', 'aa c0 49 00 79 00 58 d9 f4 ab'],
    ['a wrong tail', 'aa c0 49 00 79 00 58 d9 f3 ac'],
    ['another mark', 'aa c1 49 00 79 00 58 d9 f3 ab'],
    ['a changed value', 'aa c0 4b 00 79 00 58 d9 f3 ab'],
  ])('%s is damage, once, and the next frame is read', (_, broken) => {
    expect(read(good, broken, good)).toEqual([report, damage, report]);
    expect(read(good, `${broken} ${broken} ff`, good)).toEqual([report, damage, report]);
  });

  test.each(Array.from({ length: 9 }, (_, cut) => [cut + 1]))(
    'a frame of which %i bytes arrive hides no other',
    (cut) => {
      const start = bytes(good).subarray(0, cut);
      const end = bytes(good).subarray(10 - cut);
      expect(read(good, start, good)).toEqual([report, damage, report]);
      expect(read(good, end, good)).toEqual([report, damage, report]);
      // Joined midway, nothing was damaged.
      expect(read(end, good)).toEqual([report]);
    },
  );

  test('what cannot be read is counted until a frame is', () => {
    const reader = createStreamReader(parseFrame);
    reader.read(bytes('00 01 02 aa c0 01'));
    expect(reader.unread).toBe(6);
    reader.read(bytes(`ff ${good}`));
    expect(reader.unread).toBe(0);
  });

  test('of 2,000 reports with bytes cut out and put in, every whole one is read, and nothing else', () => {
    // A fixed sequence (mulberry32), so that a failure can be looked at.
    let state = 7;
    const random = (): number => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    };
    const under = (limit: number): number => Math.floor(random() * limit);
    // No tail, which could make a cut frame whole again.
    const noise = (): number => [0xaa, 0xc0, 0xc5, under(0xab)][under(4)] ?? 0;
    const whole: Report[] = [];
    const stream: number[] = [];
    for (let i = 0; i < 2_000; i++) {
      const [pm2_5, pm10] = [under(9_999) / 10, under(9_999) / 10];
      const frame = [...reportFrame(pm2_5, pm10)];
      const fate = under(5);
      if (fate === 0) frame.splice(under(10), 1 + under(3));
      else if (fate === 1) frame.splice(2 + under(7), 0, noise());
      else {
        if (fate === 2) stream.push(noise(), noise());
        whole.push({ kind: 'report', id: '58d9', pm2_5, pm10 });
      }
      stream.push(...frame);
    }
    const reader = createStreamReader(parseFrame);
    const found: Frame[] = [];
    for (let at = 0; at < stream.length;) {
      const end = at + 1 + under(24);
      found.push(...reader.read(Uint8Array.from(stream.slice(at, end))));
      at = end;
    }
    expect(found.filter(({ kind }) => kind !== 'damage')).toEqual(whole);
  });
});

test('commands are those of the data sheet', () => {
  expect(Buffer.from(sleep).toString('hex')).toBe('aab406010000000000000000000000ffff05ab');
  expect(Buffer.from(wake).toString('hex')).toBe('aab406010100000000000000000000ffff06ab');
});
