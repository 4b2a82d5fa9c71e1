/** Everything on the desk, as lines, in the home's time. */
import { useMemo } from 'react';
import type { Snapshot } from '#model/snapshots.ts';
import { clockTime, dayText, longWeekday, shortDate } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useDocuments } from '../../live/documents.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { agendaLines } from '../../panels/agenda/agenda.ts';
import { auctionLines } from '../../panels/auctions/auctions.ts';
import { episodeLines, headlineLines } from '../../panels/headlines/headlines.ts';
import type { MarketRow } from '../../panels/markets/markets.ts';
import { useMarkets } from '../../panels/markets/use-markets.ts';
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
  const { rows: markets, credits, yields } = useMarkets();
  const tasks = useDocuments('tasks');
  const agenda = useDocuments('agenda');
  const feeds = useDocuments('feed');
  const messages = useDocuments('messages');
  const auctions = useDocuments('auctions');
  const players = useDocuments('playing');
  return useMemo(() => {
    const now = hubNow();
    const list = tasks.length === 0 ? undefined : taskList(bodies(tasks), dayText(now, zone), most.tasks);
    const { lines: events, next } = agendaLines(bodies(agenda), now, zone, most.events);
    const isToday = next !== undefined && shortDate(next.start, zone) === shortDate(now, zone);
    return {
      tasks: list,
      events,
      markets,
      credits,
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
  }, [zone, minute, markets, credits, yields, tasks, agenda, feeds, messages, auctions, players]);
}
