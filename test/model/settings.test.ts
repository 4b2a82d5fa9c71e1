import { describe, expect, test } from 'vitest';
import { coreSettingsSchema } from '#model/settings.ts';

const mistakes = (settings: object): string[] =>
  coreSettingsSchema.safeParse(settings).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ??
  [];

describe('settings', () => {
  test('a number without a unit is no time', () => {
    expect(mistakes({ store: { keep_samples: 365, keep_minutes: '365 d' } })).toEqual([
      'store.keep_samples: write a time like "30 s", "5 min", "12 h" or "7 d"',
    ]);
  });

  test('an empty file is whole', () => {
    expect(mistakes({})).toEqual([]);
  });

  test.each(['365 ms', '12 h', 0])('history is not kept for %s only: a unit was forgotten', (keep_samples) => {
    expect(mistakes({ store: { keep_samples } })).toEqual([
      'store.keep_samples: write a time of at least a day, like "365 d"',
    ]);
  });
});
