import { useEffect, useState } from 'react';
import type { z } from 'zod';
import type { Alert } from '#model/alert.ts';
import type { journalEntrySchema } from '#model/journal-api.ts';
import { localMidnight } from '#model/time.ts';
import { phoneWords as words } from '#model/words/phone-en.ts';
import { clockTime } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { pathOf } from '../live/answers.ts';
import { useLive } from '../live/live.ts';
import { hubNow, useMinute } from '../live/now.ts';
import { firstSentence } from './sentences.ts';

type Entry = z.infer<typeof journalEntrySchema>;

/** As many as the hub tells at once. */
const most = 500;
const minutesBetween = 5;

/** What the journal says of alerts since midnight, newest first; asked anew every few minutes, and kept meanwhile. */
function useAlertEntries(zone: string): readonly Entry[] {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const linked = useLive((state) => state.link === 'live');
  const alerts = useLive((state) => state.alerts);
  const turn = Math.floor(useMinute() / minutesBetween);
  useEffect(() => {
    if (!linked) return undefined;
    const leaving = new AbortController();
    const midnight = localMidnight(hubNow(), zone);
    const path = pathOf('/api/v1/journal', { from: midnight, kind: 'alert', limit: most });
    fetch(path, { signal: leaving.signal })
      .then(async (answer) => (answer.ok ? ((await answer.json()) as Entry[]) : undefined))
      .then(
        (all) => {
          // What was known stands while the hub cannot say more.
          if (all) setEntries(all.filter(({ level }) => level !== 'info'));
        },
        () => undefined,
      );
    return () => leaving.abort();
  }, [linked, alerts, turn, zone]);
  // Those of yesterday may have stood there over midnight.
  return entries.filter(({ at }) => at >= localMidnight(hubNow(), zone));
}

/** What needed somebody today and is over. */
export function TodaysAlerts({ firing }: { readonly firing: readonly Alert[] }) {
  const zone = useZone();
  const entries = useAlertEntries(zone).filter(({ text }) => !firing.some(({ title }) => text.startsWith(title)));
  if (entries.length === 0) return null;
  return (
    <section className="phone-today">
      <h2 className="phone-label">{words.alertsToday}</h2>
      {entries.map(({ at, text }) => (
        <p key={`${at} ${text}`} className="phone-happened">
          <span>{firstSentence(text).replace(/\.$/, '')}</span>
          <span className="phone-when figure">{clockTime(at, zone)}</span>
        </p>
      ))}
    </section>
  );
}
