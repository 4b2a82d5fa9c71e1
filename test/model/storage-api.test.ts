/** What the storage page is answered. */
import { expect, it } from 'vitest';
import { storageClassSchema, storageSchema } from '#model/storage-api.ts';

it('reads what a hub answers', () => {
  const samples = {
    class: 'samples',
    setting: 'keep_samples',
    keep: '365 d',
    bytes: 1,
    from: null,
    perDay: null,
    choices: [{ keep: '90 d', bytes: 1 }],
  };
  expect(storageClassSchema.parse(samples)).toEqual(samples);
  const whole = {
    bytes: 1,
    budget: 1,
    disk: { bytes: 1, free: 1 },
    backups: { bytes: 0, count: 0 },
    classes: [samples],
  };
  expect(storageSchema.parse(whole)).toEqual(whole);
});
