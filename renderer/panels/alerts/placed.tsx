import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { clockTime } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { firingAlerts } from './alerts.ts';

/** What needs a person now, the newest of each first; one sentence when nothing does. */
function PlacedAlerts({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const alerts = useLive((state) => state.alerts);
  const form = useListForm(size);
  const lines = useMemo((): readonly DeskLine[] => {
    const firing = firingAlerts(alerts, hubNow());
    if (firing.length === 0) return [{ id: 'none', text: words.noAlerts }];
    return firing.slice(0, form.most).map(({ id, since, title, severity }) => ({
      id,
      lead: clockTime(since, zone),
      text: title,
      needs: severity === 'alarm',
    }));
  }, [alerts, minute, form.most, zone]);
  return <PlacedList panel="alerts" title={words.panels.alerts.title} lines={lines} form={form} />;
}

export const placedAlerts = placeable({
  title: () => words.panels.alerts.title,
  about: () => words.panels.alerts.about,
  sizes: [
    [4, 2],
    [5, 3],
    [7, 2],
  ],
  settings: nothingToSet,
  offers: () => offered(true, words.panels.alerts.title),
  Panel: PlacedAlerts,
});
