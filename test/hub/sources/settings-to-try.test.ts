import { expect, test } from 'vitest';
import { z } from 'zod';
import { settingsToTry } from '#hub/sources/settings-to-try.ts';

test('what is wrong within a list is found by the number its form shows', () => {
  const settings = z.object({
    calendars: z.array(z.object({ url: z.string().startsWith('https://', 'write an address') })),
  });
  expect(() => settingsToTry({ settings }, { calendars: [{ url: 'https://a' }, { url: 'x' }] })).toThrow(
    'This cannot be tried: calendars 2 url: write an address.',
  );
});
