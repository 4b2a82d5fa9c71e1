import type { Alert } from '#model/alert.ts';
import type { Epoch } from '#model/time.ts';

/** A warning that fires since a moment. */
export const warningOf = (id: string, since: Epoch, rest: Partial<Alert> = {}): Alert => ({
  id,
  rule: 'rule',
  series: id,
  state: 'firing',
  severity: 'warn',
  since,
  firedAt: since,
  title: `${id} is wrong.`,
  detail: 'It is.',
  ...rest,
});
