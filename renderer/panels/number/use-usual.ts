import { useMemo } from 'react';
import { useUsual as useTold } from '../power-now/use-power-now.ts';
import { usualOf, type Usual } from './usual.ts';

/** What is usual at this hour, by the hub as for every panel. Undefined while nothing is, or nothing is known. */
export function useUsual(key: string): Usual | undefined {
  const keys = useMemo(() => [key], [key]);
  const now = useTold(keys, true)?.now ?? undefined;
  return useMemo(() => now && usualOf(now), [now]);
}
