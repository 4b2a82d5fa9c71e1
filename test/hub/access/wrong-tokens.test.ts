import { describe, expect, it } from 'vitest';
import { createWrongTokens, isLoopback } from '#hub/access/wrong-tokens.ts';

function setUp() {
  let now = 0;
  const wrongTokens = createWrongTokens({ monotonic: () => now });
  return { wrongTokens, advance: (milliseconds: number) => void (now += milliseconds) };
}

describe('wrong tokens', () => {
  it('makes an address wait longer and longer, a minute at most', () => {
    const { wrongTokens } = setUp();
    const waits = Array.from({ length: 12 }, () => {
      wrongTokens.wrong('192.168.1.9');
      return wrongTokens.wait('192.168.1.9');
    });
    expect(waits).toEqual([0, 0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('lets ten thousand guesses come to at most ten a minute', () => {
    const { wrongTokens, advance } = setUp();
    let looked = 0;
    for (let i = 0; i < 10_000; i++) {
      if (wrongTokens.wait('192.168.1.9') === 0) {
        looked += 1;
        wrongTokens.wrong('192.168.1.9');
      }
      advance(60);
    }
    expect(looked).toBeLessThanOrEqual(100);
  });

  it('never makes this machine wait', () => {
    const { wrongTokens } = setUp();
    for (const address of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      for (let i = 0; i < 20; i++) wrongTokens.wrong(address);
      expect(wrongTokens.wait(address)).toBe(0);
    }
  });

  it('counts addresses apart, but a household IPv6 network as one', () => {
    const { wrongTokens } = setUp();
    for (let i = 0; i < 6; i++) wrongTokens.wrong(`2001:db8:1:2::${i + 1}`);
    expect(wrongTokens.wait('2001:db8:1:2:a:b:c:d')).toBeGreaterThan(0);
    expect(wrongTokens.wait('2001:db8:1:3::1')).toBe(0);
    expect(wrongTokens.wait('192.168.1.9')).toBe(0);
  });

  it('forgives after ten quiet minutes, and tells the first only', () => {
    const { wrongTokens, advance } = setUp();
    expect([1, 2, 3, 4, 5].map(() => wrongTokens.wrong('10.0.0.5'))).toEqual([true, false, false, false, false]);
    advance(600_000);
    expect(wrongTokens.wrong('10.0.0.5')).toBe(true);
    expect(wrongTokens.wait('10.0.0.5')).toBe(0);
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) => {
    expect(isLoopback(address)).toBe(true);
  });
  it.each(['192.168.1.1', '128.0.0.1', '::ffff:10.0.0.1', 'fe80::1', '', '127.0.0.1.evil.example'])(
    '"%s" is not',
    (address) => {
      expect(isLoopback(address)).toBe(false);
    },
  );
});
