/** What happened to the things of some series, and where on the plot it is written. Pure. */
import { exploreWords as words } from '#model/words/explore-en.ts';
import type { JournalEntry, Run } from '../../live/past-happenings.ts';
import { longSpan } from '../../format/age.ts';
import { clockTime, dayAndMonth, moment } from '../../format/time.ts';
import { spanOf, type View } from '../../charts/view.ts';

export type Happening = {
  readonly at: number;
  /** When it was over, where that is known. */
  readonly until: number | undefined;
  readonly isAlert: boolean;
  /** Whether a person was wanted. */
  readonly isTrouble: boolean;
  /** "Living room air is unhealthy". */
  readonly title: string;
  /** The whole of it. */
  readonly text: string;
};

const sentence = (text: string): string => (/^(.*?[.!?])(\s|$)/s.exec(text)?.[1] ?? text).replace(/[.!?]$/, '');

/** The title of an alert stands at the end of the entry that says that it is over. */
function endOf(fired: JournalEntry, later: readonly JournalEntry[]): number | undefined {
  const over = later.find(
    ({ kind, subject, level, text }) =>
      kind === 'alert' &&
      level === 'info' &&
      subject === fired.subject &&
      fired.text.startsWith(text.slice(text.indexOf(': ') + 2)),
  );
  return over?.at;
}

/** Alerts with their length, what else the journal says, and runs that did not succeed; oldest first. */
export function happenings(journal: readonly JournalEntry[], runs: readonly Run[]): readonly Happening[] {
  const entries = journal.toSorted((a, b) => a.at - b.at);
  const told = entries.flatMap((entry, i): Happening[] => {
    const { at, kind, level, text } = entry;
    const isAlert = kind === 'alert';
    if (isAlert && level === 'info') return [];
    const until = isAlert ? endOf(entry, entries.slice(i + 1)) : undefined;
    return [{ at, until, isAlert, isTrouble: level !== 'info', title: sentence(text), text }];
  });
  const ran = runs.flatMap(({ started, ended, outcome, text = '' }): Happening[] => {
    if (outcome !== 'failed' && outcome !== 'deferred' && outcome !== 'interrupted') return [];
    const title = { failed: words.runFailed, deferred: words.runDeferred, interrupted: words.runInterrupted }[outcome];
    const until = ended ?? undefined;
    return [
      { at: started, until, isAlert: false, isTrouble: outcome === 'failed', title, text: `${title}. ${text}`.trim() },
    ];
  });
  return [...told, ...ran].toSorted((a, b) => a.at - b.at);
}

export type Mark = {
  /** Part of the width. */
  readonly place: number;
  /** Words stand left of the mark. */
  readonly flips: boolean;
  /** Part of the width that its words may take. */
  readonly width: number;
  readonly title: string;
  readonly note: string;
  readonly isTrouble: boolean;
  readonly all: readonly Happening[];
};

/** A length under a minute is not worth a word. */
const worthTelling = 60_000;

/** Those in a view; what would stand closer than `room`, a part of the width, shares one mark. */
export function marksIn(all: readonly Happening[], view: View, zone: string, room: number): readonly Mark[] {
  const place = (at: number): number => (at - view.from) / spanOf(view);
  const groups: Happening[][] = [];
  let free = -Infinity;
  for (const each of all) {
    const at = place(each.at);
    if (at < 0 || at > 1) continue;
    // Near the end the words stand before the mark.
    const begin = at > 1 - room ? at - room : at;
    const last = groups.at(-1);
    if (last !== undefined && begin < free) last.push(each);
    else {
      groups.push([each]);
      free = at > 1 - room ? at : at + room;
    }
  }
  const begins = groups.map(([first]) => place(first?.at ?? 0));
  return groups.flatMap((group, i) => {
    const [first] = group;
    const last = group.at(-1);
    if (!first || !last) return [];
    const at = begins[i] ?? 0;
    const flips = at > 1 - room;
    const next = begins[i + 1] ?? 1;
    const free = flips ? room : (next > 1 - room && i + 1 < begins.length ? next - room : next) - at;
    return [
      {
        place: at,
        flips,
        width: Math.max(room, free),
        title: group.length === 1 ? titleOf(first) : countOf(group),
        note: group.length === 1 ? whenOf(first, view, zone) : daysOf(first.at, last.at, zone),
        isTrouble: group.some(({ isTrouble }) => isTrouble),
        all: group,
      },
    ];
  });
}

const titleOf = ({ title, at, until }: Happening): string =>
  until !== undefined && until - at >= worthTelling ? words.lasted(title, longSpan(until - at)) : title;

const countOf = (group: readonly Happening[]): string =>
  group.every(({ isAlert }) => isAlert) ? words.alerts(group.length) : words.happened(group.length);

const nearView = 3 * 86_400_000;
const whenOf = ({ at }: Happening, view: View, zone: string): string =>
  spanOf(view) <= nearView ? moment(at, zone) : dayAndMonth(at, zone);

function daysOf(from: number, to: number, zone: string): string {
  const [first, last] = [dayAndMonth(from, zone), dayAndMonth(to, zone)];
  if (first === last) {
    const [begin, end] = [clockTime(from, zone), clockTime(to, zone)];
    return begin === end ? `${first}, ${begin}` : `${first}, ${words.from(begin, end)}`;
  }
  return words.from(first, last);
}
