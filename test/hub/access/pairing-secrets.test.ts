import { expect, test } from 'vitest';
import { createPairingSecrets, pairingLifetime } from '#hub/access/pairing-secrets.ts';

function setUp() {
  let now = 0;
  let next = 0;
  const secrets = createPairingSecrets({
    random: (bytes) => Uint8Array.from({ length: bytes }, () => (next += 37) % 256),
    clock: { monotonic: () => now },
  });
  return { secrets, advance: (ms: number) => void (now += ms) };
}

test('a secret works once', () => {
  const { secrets } = setUp();
  const secret = secrets.issue();
  expect(secret).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  expect(secrets.redeem(secret)).toBe(true);
  expect(secrets.redeem(secret)).toBe(false);
});

test('it ends after ten minutes', () => {
  const { secrets, advance } = setUp();
  const [first, second] = [secrets.issue(), secrets.issue()];
  advance(pairingLifetime - 1);
  expect(secrets.redeem(first)).toBe(true);
  advance(1);
  expect(secrets.redeem(second)).toBe(false);
});

test('it may be typed as people type', () => {
  const { secrets } = setUp();
  const secret = secrets.issue();
  const typed = secret.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  expect(secrets.redeem(typed)).toBe(true);
});

test('every one differs, and what was never issued opens nothing', () => {
  const { secrets } = setUp();
  expect(new Set(Array.from({ length: 16 }, () => secrets.issue())).size).toBe(16);
  for (const wrong of ['', 'K7QF3-M2XAB', '-----', 'x'.repeat(40)]) expect(secrets.redeem(wrong)).toBe(false);
});
