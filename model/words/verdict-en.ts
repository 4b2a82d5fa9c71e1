/** The verdict line and why it says so, in English. */
import { spoken } from './spoken.ts';
import { count, plural } from './units-en.ts';

const precipitation = { rain: 'Rain', snow: 'Snow', thunder: 'Thunderstorms' } as const;
export type Precipitation = keyof typeof precipitation;

export const verdictWords = spoken('verdict', {
  quiet: 'All quiet.',
  /** Alerts exist, and the person has seen all of them. */
  known: (alerts: number): string =>
    alerts === 1 ? 'Quiet, with one known alert.' : `Quiet, with ${alerts} known alerts.`,
  silent: (things: number): string => `${count(things)} sensors are silent.`,
  needYou: (things: number): string => `${count(things)} ${things === 1 ? 'thing needs' : 'things need'} you.`,
  /** Without its full stop. */
  needLook: (things: number): string => `${count(things)} ${things === 1 ? 'thing needs' : 'things need'} a look`,
  more: (things: number): string => `${count(things)} more ${things === 1 ? 'thing needs' : 'things need'} you.`,
  cannotSave: (reason: string): string => `Cannot save readings: ${lowerFirst(reason)}`,
  cannotSaveAtAll: 'Cannot save readings.',
  sourceNeeds: (source: string): string => `A source needs you: ${lowerFirst(source)}.`,
  settingsNeed: 'mantel.yaml has a mistake; the settings before it are kept.',
  sourcesNeed: (sources: number): string => `${count(sources)} sources need you.`,
  away: (source: string): string => `No answer from ${lowerFirst(source)}.`,
  sourcesAway: (sources: number): string => `No answer from ${sources} sources.`,
  from: (kind: Precipitation, time: string, tomorrow: boolean): string =>
    `${precipitation[kind]} from ${time}${tomorrow ? ' tomorrow' : ''}.`,
  until: (kind: Precipitation, time: string, tomorrow: boolean): string =>
    `${precipitation[kind]} until ${time}${tomorrow ? ' tomorrow' : ''}.`,
  falling: (kind: Precipitation): string => `${precipitation[kind]} now.`,
  allDay: (kind: Precipitation): string => `${precipitation[kind]} for the next 24 hours.`,

  tasks(today: number, overdue: number): string {
    if (today === 0) return `${count(overdue)} ${overdue === 1 ? 'task is' : 'tasks are'} overdue.`;
    const left = `${count(today)} ${today === 1 ? 'task' : 'tasks'} left today`;
    return overdue === 0 ? `${left}.` : `${left}, ${lowerFirst(count(overdue))} overdue.`;
  },

  whyTasks(source: string, open: number, today: number, overdue: number, missing: readonly string[]): string {
    const known = `${source}: ${plural(open, 'open task')}, ${today} due today, ${overdue} overdue.`;
    return missing.length === 0 ? known : `${known} As it was read last: ${missing.join(', ')}.`;
  },
  whyAlert: (title: string, detail: string, seen: boolean): string =>
    `${title} ${detail}${seen ? ' Acknowledged.' : ''}`,
  whySnoozed: (title: string, until: string): string => `${title} Snoozed until ${until}.`,
  whySource: (title: string, reason: string | undefined): string => `${title}: ${reason ?? 'something is wrong.'}`,
  whyNoAlert: 'No rule is broken.',
  whySources: (well: number, all: number): string =>
    `${well} of ${plural(all, 'source')} ${all === 1 ? 'is' : 'are'} well.`,
  whyForecast: (place: string, sentence: string): string => `Forecast for ${place}: ${lowerFirst(sentence)}`,
  whyDry: (place: string): string => `Forecast for ${place}: no rain in the next 24 hours.`,
  whyNoForecast: 'There is no forecast that still holds.',
  whyNoPlace: 'No weather yet: say under Settings, Home, where the home is.',
} as const);

function lowerFirst(text: string): string {
  // Acronyms keep their case: "SQLite", "I/O error".
  return /^[A-Z][a-z]+\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
