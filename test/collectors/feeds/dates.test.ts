import { expect, test } from 'vitest';
import { dateOf } from '#collectors/feeds/dates.ts';

const ten = '2026-11-26T10:00:00.000Z';

test.each([
  ['Thu, 26 Nov 2026 11:00:00 +0100', ten],
  ['26 Nov 2026 10:00 GMT', ten],
  ['Thu, 26 Nov 26 10:00:00 UT', ten],
  ['Thu, 26 November 2026 05:00:00 EST', ten],
  ['Fri, 26 Nov 2026 10:00:00 Z', ten],
  ['Thu,  26  Nov 2026\n 10:00:00 -0000', ten],
  ['Do, 26 Nov 2026 11:00:00 MEZ', ten],
  ['Thu, 26 Nov 2026 10:00:00 GMT+00:00', ten],
  ['Thu, 26 Nov 2026 12:00:00 +02:00', ten],
  ['Thu, 26 Nov 2026 11:00:00 +0100 (CET)', ten],
  ['26 Dez 2026 10:00:00 GMT', '2026-12-26T10:00:00.000Z'],
  ['November 26, 2026 10:00 am', ten],
  ['Nov 26, 2026', '2026-11-26T00:00:00.000Z'],
  ['Thu Nov 26 11:00:00 CET 2026', ten],
  ['Thu Nov 26 10:00:00 2026', ten],
  ['2026-11-26T11:00:00+01:00', ten],
  ['2026-11-26T10:00:00.123Z', ten],
  ['2026-11-26 10:00:00', ten],
  ['2026-11-26T10:00Z', ten],
  ['20261126T100000Z', ten],
  ['2026-11-26', '2026-11-26T00:00:00.000Z'],
  ['2026-11', '2026-11-01T00:00:00.000Z'],
  ['1795687200', ten],
  ['1795687200000', ten],
  ['Thu, 26 Nov 2026 23:59:60 GMT', '2026-11-26T23:59:59.000Z'],
  ['Mon, 26 Nov 99 10:00:00 GMT', '1999-11-26T10:00:00.000Z'],
])('%j is a date', (text, expected) => {
  const found = dateOf(text);
  expect(found === null ? null : new Date(found).toISOString()).toBe(expected);
});

test.each([
  '',
  'yesterday',
  '26/11/2026',
  'Thu, 31 Apr 2026 10:00:00 GMT',
  'Thu, 26 Foo 2026 10:00:00 GMT',
  '2026-13-01',
  '2026-11-26T25:00:00Z',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '0001-01-01T00:00:00Z',
  '2026-11-26T10:00:00+99:00',
  '2026',
])('%j is none', (text) => {
  expect(dateOf(text)).toBeNull();
});
