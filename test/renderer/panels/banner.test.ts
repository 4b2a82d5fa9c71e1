import { describe, expect, it } from 'vitest';
import type { Alert } from '#model/alert.ts';
import { firingAlerts, shownAlert } from '#renderer/panels/alerts/alerts.ts';

describe('the banner', () => {
  const alert = (id: string, more: Partial<Alert> = {}): Alert => ({
    id,
    rule: id,
    series: 's',
    state: 'firing',
    severity: 'warn',
    since: 0,
    title: id,
    detail: '',
    ...more,
  });
  it('shows the most severe and counts the others', () => {
    expect(shownAlert([alert('a', { firedAt: 9 }), alert('b', { severity: 'alarm' }), alert('c')], 10)).toMatchObject({
      alert: { id: 'b' },
      more: 2,
    });
  });
  it('shows the newest of equals', () =>
    expect(shownAlert([alert('a', { firedAt: 1 }), alert('b', { firedAt: 2 })], 10)?.alert.id).toBe('b'));
  it('lists all that fire, those that were seen to last', () => {
    const alerts = [alert('a', { acknowledgedAt: 1, severity: 'alarm' }), alert('b'), alert('c', { state: 'pending' })];
    expect(firingAlerts(alerts, 10).map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('leaves out what was seen to', () => {
    expect(
      shownAlert(
        [alert('a', { acknowledgedAt: 1 }), alert('b', { snoozedUntil: 20 }), alert('c', { state: 'pending' })],
        10,
      ),
    ).toBeUndefined();
    expect(shownAlert([alert('b', { snoozedUntil: 20 })], 21)?.alert.id).toBe('b');
  });
});
