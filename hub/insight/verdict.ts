/** The verdict line: one sentence on the home, first what is so, then what follows. Pure. */
import type { Alert } from '#model/alert.ts';
import { isOutOfReach } from '#model/need-look.ts';
import type { Snapshot } from '#model/snapshots.ts';
import { minute } from '#model/time.ts';
import { weatherSources } from '#model/twins.ts';
import type { Verdict, WireSource, WireStore } from '#model/wire.ts';
import { verdictWords } from '#model/words/verdict-en.ts';
import { clockTime } from '#model/words/units-en.ts';
import { dueTasks, dueReasons } from './due-tasks.ts';
import { outlook } from './outlook.ts';
import type { Outlook } from './outlook.ts';

export type Circumstances = {
  readonly now: number;
  readonly timeZone: string;
  /** The firing ones, the gravest first. */
  readonly alerts: readonly Alert[];
  /** Ids of the rules that watch for silence. */
  readonly silenceRules: ReadonlySet<string>;
  readonly sources: readonly WireSource[];
  readonly forecast: Snapshot<'forecast'> | undefined;
  /** Of each source of tasks. */
  readonly tasks: readonly Snapshot<'tasks'>[];
  readonly store: WireStore;
};

/** Something that needs a person, in a sentence. */
type Matter = { readonly tone: 'attention' | 'alarm'; readonly text: string };

/** Characters that fit into one line on the wall. */
const longest = 70;
/** A source that is tried again is no news before this. */
const patience = 30 * minute;

export function verdict(circumstances: Circumstances): Verdict {
  const { now, timeZone, forecast } = circumstances;
  const weather = outlook(forecast, now, timeZone);
  const matters = [...storeMatter(circumstances), ...alertMatters(circumstances), ...sourceMatters(circumstances)];
  const why = reasons(circumstances, weather);
  const [first, ...others] = matters;
  if (first !== undefined) {
    const tone = matters.some((matter) => matter.tone === 'alarm') ? 'alarm' : 'attention';
    return {
      tone,
      text: fit(first.text, [others.length > 0 ? verdictWords.more(others.length) : weather?.sentence]),
      why,
    };
  }
  const known = circumstances.alerts.length;
  const state = known === 0 ? verdictWords.quiet : verdictWords.known(known);
  const follow = [awaySentence(circumstances) ?? weather?.sentence, dueTasks(circumstances.tasks, now, timeZone)];
  return { tone: 'quiet', text: fit(state, follow), why };
}

/** Of what follows, that is dropped which does not fit. */
function fit(first: string, others: readonly (string | undefined)[]): string {
  let text = first.length > longest ? verdictWords.needYou(1) : first;
  for (const other of others) {
    if (other !== undefined && text.length + 1 + other.length <= longest) text = `${text} ${other}`;
  }
  return text;
}

function storeMatter({ store }: Circumstances): Matter[] {
  if (store.failing === null) return [];
  const text = verdictWords.cannotSave(store.failing.reason);
  return [{ tone: 'alarm', text: text.length <= longest ? text : verdictWords.cannotSaveAtAll }];
}

const isSeen = (alert: Alert, now: number): boolean =>
  alert.acknowledgedAt !== undefined || (alert.snoozedUntil ?? 0) > now;

function alertMatters({ alerts, silenceRules, store, now }: Circumstances): Matter[] {
  // The store has said so itself, with the reason.
  const isSaid = ({ rule }: Alert): boolean => rule === 'write-failed' && store.failing !== null;
  const unseen = alerts.filter((alert) => !isSeen(alert, now) && !isSaid(alert));
  const matterOf = ({ severity, title }: Alert): Matter => ({
    tone: severity === 'alarm' ? 'alarm' : 'attention',
    text: title,
  });
  const silent = unseen.filter(({ rule }) => silenceRules.has(rule));
  const others = unseen.filter(({ rule }) => !silenceRules.has(rule));
  const silence =
    silent.length > 1
      ? [{ tone: 'attention', text: verdictWords.silent(silent.length) } as const]
      : silent.map(matterOf);
  return [...others.map(matterOf), ...silence];
}

function sourceMatters({ sources }: Circumstances): Matter[] {
  const needy = sources.filter(({ health }) => health.state === 'misconfigured' || health.state === 'faulty');
  const [only] = needy;
  if (only === undefined) return [];
  // The settings stand among the sources, but are none.
  if (needy.length === 1 && only.id === 'settings') return [{ tone: 'attention', text: verdictWords.settingsNeed }];
  return [
    {
      tone: 'attention',
      text: needy.length === 1 ? verdictWords.sourceNeeds(only.title) : verdictWords.sourcesNeed(needy.length),
    },
  ];
}

function awaySentence({ sources, now }: Circumstances): string | undefined {
  const away = sources.filter(({ health }) => health.state === 'retrying' && now - health.since >= patience);
  const [only] = away;
  if (only === undefined) return undefined;
  return away.length === 1 ? verdictWords.away(only.title) : verdictWords.sourcesAway(away.length);
}

function reasons(
  { store, alerts, sources, tasks, now, timeZone }: Circumstances,
  weather: Outlook | undefined,
): string[] {
  const why: string[] = [];
  if (store.failing !== null) why.push(verdictWords.cannotSave(store.failing.reason));
  for (const { title, detail, acknowledgedAt, snoozedUntil = 0 } of alerts) {
    if (snoozedUntil > now) why.push(verdictWords.whySnoozed(title, clockTime(snoozedUntil, timeZone)));
    else why.push(verdictWords.whyAlert(title, detail, acknowledgedAt !== undefined));
  }
  if (alerts.length === 0) why.push(verdictWords.whyNoAlert);
  const wanted = sources.filter((source) => source.health.state !== 'off' || isOutOfReach(source));
  const well = wanted.filter(({ health }) => health.state === 'healthy' || health.state === 'starting');
  for (const source of wanted) {
    if (!well.includes(source)) why.push(verdictWords.whySource(source.title, source.health.reason));
  }
  if (wanted.length > 0) why.push(verdictWords.whySources(well.length, wanted.length));
  // Off with a reason, it would ask if it could.
  const asksForWeather = sources.some(
    ({ kind, health }) => weatherSources.includes(kind) && (health.state !== 'off' || health.reason !== undefined),
  );
  if (weather === undefined) why.push(asksForWeather ? verdictWords.whyNoForecast : verdictWords.whyNoPlace);
  else if (weather.sentence === undefined) why.push(verdictWords.whyDry(weather.place));
  else why.push(verdictWords.whyForecast(weather.place, weather.sentence));
  return [...why, ...dueReasons(tasks, now, timeZone)];
}
