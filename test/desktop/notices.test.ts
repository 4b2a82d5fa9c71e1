import { expect, test } from 'vitest';
import { digestNotices, mostNotices, noticesOf, openAlerts } from '#desktop/notices.ts';
import { someAlert } from './some-alert.ts';

test('the worst come first, among equals the newest; what nobody needs to see is left out', () => {
  const alerts = [
    someAlert(1),
    someAlert(2, { severity: 'alarm' }),
    someAlert(3),
    someAlert(4, { acknowledgedAt: 5 }),
    someAlert(5, { snoozedUntil: 101 }),
    someAlert(6, { snoozedUntil: 100 }),
    someAlert(7, { state: 'pending' }),
    someAlert(8, { state: 'resolved' }),
  ];
  expect(openAlerts(alerts, 100).map(({ firedAt }) => firedAt)).toEqual([2, 6, 3, 1]);
});

test('one each, and one together for the rest', () => {
  const alerts = [1, 2, 3, 4, 5].map((n) => someAlert(n));
  const notices = noticesOf(alerts, 0);
  expect(notices.slice(0, mostNotices).map(({ summary }) => summary)).toEqual(['Leak 5', 'Leak 4', 'Leak 3']);
  expect(notices.slice(mostNotices)).toEqual([
    {
      key: 'more',
      episode: 'wet series-2\nwet series-1',
      severity: 'warn',
      summary: '2 more things need you',
      detail: 'Leak 2. Leak 1.',
    },
  ]);
});

test('the digest of the evening is one without urgency, until it is no news', () => {
  const digest = { number: 7, title: '2 things from today that could wait', text: 'One.\nTwo.', until: 100 };
  expect(digestNotices(undefined, 0)).toEqual([]);
  expect(digestNotices(digest, 100)).toEqual([]);
  expect(digestNotices(digest, 99)).toEqual([
    {
      key: 'digest',
      episode: '7',
      severity: 'info',
      summary: '2 things from today that could wait',
      detail: 'One.\nTwo.',
      isOnce: true,
    },
  ]);
});

test('a new firing, or one that grows worse, is another episode; a new name is not', () => {
  const episode = (fields: Parameters<typeof someAlert>[1]): string | undefined =>
    noticesOf([someAlert(1, fields)], 0)[0]?.episode;
  expect(episode({ title: 'Another.' })).toBe(episode({}));
  expect(episode({ firedAt: 9 })).not.toBe(episode({}));
  expect(episode({ severity: 'alarm' })).not.toBe(episode({}));
});
