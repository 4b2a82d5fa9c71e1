/** Whom the commit rules take for waiting. */
import { expect, test } from 'vitest';
import { createSenders } from '#hub/ingest/senders.ts';

/** Publishes one message that is acknowledged after `wait`, again and again, `gap` after each acknowledgement. */
function rounds(
  senders: ReturnType<typeof createSenders>,
  key: object,
  from: number,
  given: readonly { wait: number; gap: number }[],
) {
  let now = from;
  return given.map(({ wait, gap }, batch) => {
    senders.reset();
    const sender = senders.published(key, batch, now);
    const isPressed = senders.pressedAt() <= now;
    senders.acknowledged(sender, now + wait);
    now += wait + gap;
    return isPressed;
  });
}

const again = (times: number, wait: number, gap: number) => Array.from({ length: times }, () => ({ wait, gap }));

test('a sender that twice came back at once is waited on by itself', () => {
  expect(rounds(createSenders(), {}, 0, again(5, 200, 1))).toEqual([false, false, true, true, true]);
});

test('a pause starts the proof anew', () => {
  const given = [...again(6, 1, 1), { wait: 1, gap: 900 }, ...again(4, 1, 1)];
  const pressed = rounds(createSenders(), {}, 0, given);
  expect(pressed.slice(7)).toEqual([false, false, true, true]);
});

test('a sender believed wrongly must show it longer each time', () => {
  // Twice it comes back at once by chance, is served at once, and proves to have a rhythm of its own.
  const chance = [...again(2, 980, 20), { wait: 1, gap: 999 }];
  const pressed = rounds(createSenders(), {}, 0, Array.from({ length: 20 }, () => chance).flat());
  expect(pressed.filter(Boolean)).toHaveLength(1);
});

test('a full window presses once its sender is silent for longer than it took to fill', () => {
  const senders = createSenders();
  const key = {};
  for (let i = 0; i < 7; i++) senders.published(key, 0, 100 + i);
  expect(senders.pressedAt()).toBe(Infinity);
  senders.published(key, 0, 107);
  expect(senders.pressedAt()).toBe(110);
  senders.reset();
  expect(senders.pressedAt()).toBe(Infinity);
});
