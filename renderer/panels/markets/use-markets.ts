/** What the money does, from the documents of all its sources. */
import { useMemo } from 'react';
import type { Snapshot } from '#model/snapshots.ts';
import { shownTwin, twinOf } from '#model/twins.ts';
import { useDocuments } from '../../live/documents.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { marketRows, type MarketRow } from './markets.ts';

type Markets = {
  readonly rows: readonly MarketRow[];
  readonly credits: readonly string[];
  readonly yields: Snapshot<'yields'> | undefined;
};

export function useMarkets(): Markets {
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  const minute = useMinute();
  const allQuotes = useDocuments('quote');
  const allYields = useDocuments('yields');
  const rates = useDocuments('rates')[0];
  return useMemo(() => {
    const now = hubNow();
    // Of two sources that tell the same one is shown.
    const quotes = [...Map.groupBy(allQuotes, (quote) => twinOf(quote).thing).values()].flatMap(
      (twins) => shownTwin(twins, sources, now) ?? [],
    );
    const yields = shownTwin(allYields, sources, now);
    return {
      rows: marketRows({ quotes, yields, rates }, directory),
      credits: [...new Set([...quotes, yields, rates].flatMap((each) => (each ? [each.body.credit] : [])))],
      yields,
    };
  }, [directory, sources, minute, allQuotes, allYields, rates]);
}
