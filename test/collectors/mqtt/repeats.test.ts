import { expect, test } from 'vitest';
import { isRepeatedTooOften, startOver } from '#collectors/mqtt/repeats.ts';

/** Sends the same value so many times, so many ms apart, and counts what is let through. */
function counter() {
  let now = 1_000_000;
  let asked = 0;
  const series = { value: NaN, repeats: 0, flood: undefined };
  const clock = (): number => {
    asked++;
    return now;
  };
  return {
    asked: () => asked,
    send(value: number, times: number, apart: number): number {
      let passed = 0;
      for (let i = 0; i < times; i++) {
        now += apart;
        if (value !== series.value) startOver(series, value);
        else if (isRepeatedTooOften(series, clock)) continue;
        passed++;
      }
      return passed;
    },
  };
}

test('a thousand a second become one a second, after the two hundred it takes to be sure', () => {
  const { send } = counter();
  expect(send(21, 10_000, 1)).toBe(200 + 10);
});

test('ninety a second all pass, and cost one look at the clock in a hundred', () => {
  const { send, asked } = counter();
  expect(send(21, 9_000, 11)).toBe(9_000);
  expect(asked()).toBe(89);
});

test('another value always passes and ends the flood', () => {
  const { send } = counter();
  send(21, 1_000, 1);
  expect(send(22, 1, 1)).toBe(1);
  expect(send(21, 100, 1)).toBe(100);
});

test('a flood that has ended lets the quiet sender through again', () => {
  const { send } = counter();
  send(21, 1_000, 1);
  expect(send(21, 150, 2_000)).toBe(150);
});

test('a clock that was set back silences nobody for long', () => {
  const { send } = counter();
  send(21, 1_000, 1);
  expect(send(21, 1, -3_600_000)).toBe(1);
});
