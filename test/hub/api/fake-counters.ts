/** One counter that waits for somebody to decide, and what was decided. */
import type { HeldCounter } from '#hub/ports.ts';
import { startedAt } from './fake-time.ts';

export const someHeld: HeldCounter = {
  key: 'kasa.energy{device=desk-plug}',
  definition: { name: 'kasa.energy', labels: { device: 'desk-plug' }, unit: 'kWh', kind: 'counter' },
  before: { at: startedAt - 20_000, value: 100 },
  first: { at: startedAt - 10_000, value: 1_304 },
  last: { at: startedAt, value: 1_304.1 },
  readings: 2,
  decided: false,
};

export function fakeCounters() {
  const waiting = new Map([[someHeld.key, someHeld]]);
  const decided: string[] = [];
  const decide = (decision: string) => (key: string) => {
    if (!waiting.delete(key)) return false;
    decided.push(`${decision} ${key}`);
    return true;
  };
  return { decided, all: () => [...waiting.values()], accept: decide('accept'), leaveOut: decide('leave out') };
}
