import type { Alert } from '#model/alert.ts';

export const someAlert = (n: number, fields: Partial<Alert> = {}): Alert => ({
  id: `wet series-${n}`,
  rule: 'wet',
  series: `series-${n}`,
  state: 'firing',
  severity: 'warn',
  since: n,
  firedAt: n,
  title: `Leak ${n}.`,
  detail: `Water & <more> at ${n}.`,
  ...fields,
});
