/** Everything on the desk, as lines, in the home's time. */
import { useMemo } from 'react';
import type { Snapshot } from '#model/snapshots.ts';
import { shownTwin, twinOf } from '#model/twins.ts';
import { clockTime, dayText, longWeekday, shortDate } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { useLive } from '../../live/live.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { agendaLines } from '../../panels/agenda/agenda.ts';
import { auctionLines } from '../../panels/auctions/auctions.ts';
import { episodeLines, headlineLines } from '../../panels/headlines/headlines.ts';
import { marketRows, type MarketRow } from '../../panels/markets/markets.ts';
import { messageLines } from '../../panels/messages/messages.ts';
import { playingShown, type Shown } from '../../panels/playing/playing.ts';
import { taskList, type TaskList } from '../../panels/tasks/tasks.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import type { DeskFacts } from './desk.ts';

const most = { tasks: 5, events: 4, messages: 2, headlines: 4, auctions: 3, episodes: 2 } as const;

export type Desk = {
  readonly tasks: TaskList | undefined;
  readonly events: readonly DeskLine[];
  readonly markets: readonly MarketRow[];
  readonly credits: readonly string[];
  readonly yields: Snapshot<'yields'> | undefined;
  readonly messages: readonly DeskLine[];
  readonly headlines: readonly DeskLine[];
  readonly auctions: readonly DeskLine[];
  readonly episodes: readonly DeskLine[];
  readonly playing: Shown | undefined;
  readonly facts: DeskFacts;
};

const bodies = <B>(documents: readonly { readonly body: B }[]): readonly B[] => documents.map(({ body }) => body);

export function useDesk(): Desk {
  const zone = useZone();
  const minute = useMinute();
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  const allQuotes = useDocuments('quote');
  const allYields = useDocuments('yields');
  const rates = useDocuments('rates')[0];
  const tasks = useDocuments('tasks');
  const agenda = useDocuments('agenda');
  const feeds = useDocuments('feed');
  const messages = useDocuments('messages');
  const auctions = useDocuments('auctions');
  const players = useDocuments('playing');
  return useMemo(() => {
    const now = hubNow();
    // Of two sources that tell the same one is shown.
    const quotes = [...Map.groupBy(allQuotes, (quote) => twinOf(quote).thing).values()].flatMap(
      (twins) => shownTwin(twins, sources, now) ?? [],
    );
    const yields = shownTwin(allYields, sources, now);
    const markets = marketRows({ quotes, yields, rates }, directory);
    const list = tasks.length === 0 ? undefined : taskList(bodies(tasks), dayText(now, zone), most.tasks);
    const { lines: events, next } = agendaLines(bodies(agenda), now, zone, most.events);
    const isToday = next !== undefined && shortDate(next.start, zone) === shortDate(now, zone);
    return {
      tasks: list,
      events,
      markets,
      credits: [...new Set([...quotes, yields, rates].flatMap((each) => (each ? [each.body.credit] : [])))],
      yields,
      messages: messageLines(bodies(messages), now, zone, most.messages),
      headlines: headlineLines(bodies(feeds), most.headlines),
      auctions: auctionLines(bodies(auctions), now, zone, most.auctions),
      episodes: episodeLines(bodies(feeds), now, most.episodes),
      playing: playingShown(players, now),
      facts: {
        tasks: list,
        next: next && { day: longWeekday(next.start, zone), time: clockTime(next.start, zone), isToday },
        findings: markets.map(({ finding }) => finding),
      },
    };
  }, [
    zone,
    minute,
    directory,
    sources,
    allQuotes,
    allYields,
    rates,
    tasks,
    agenda,
    feeds,
    messages,
    auctions,
    players,
  ]);
}
