/** How the meters of the home are heard, now. */
import { useMemo } from 'react';
import type { SeriesInfo } from '../live/directory.ts';
import { lastHeard } from '../live/freshness.ts';
import { live } from '../live/live.ts';
import { longSilent } from '../live/long-silent.ts';
import { useNow } from '../live/now.ts';
import { metersHeard, type MetersHeard } from './meters-heard.ts';

const none: readonly SeriesInfo[] = [];

/** What has been silent for a month is not waited for. */
export function useMetersHeard(meters: readonly SeriesInfo[] = none): MetersHeard {
  const told = useNow((now) => {
    const left = new Set(longSilent(live.state, now));
    const awaited = meters.filter(({ id }) => !left.has(id));
    const { until, silent, of } = metersHeard(
      awaited.map(({ id }) => lastHeard(live.state, id)),
      now,
    );
    return [until ?? '', silent, of].join(' ');
  });
  return useMemo(() => {
    const [until = '', silent, of] = told.split(' ');
    return { until: until === '' ? undefined : Number(until), silent: Number(silent), of: Number(of) };
  }, [told]);
}
