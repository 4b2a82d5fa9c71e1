import { spoken } from './spoken.ts';

/** Words of energy, in English. Numbers, dates and amounts come formatted. */
export const energyWords = spoken('energy', {
  energy: 'Energy',
  now: 'Now',
  plugsNow: 'Plugs now',
  /** Which meters are the home. */
  together: (n: number) => `${n} meters together`,
  usualAtThisHour: (low: string, high: string) => `usual at this hour, ${low} to ${high}`,
  usually: (low: string, high: string) => `usually ${low} to ${high}`,
  usingLess: 'Using less than usual now',
  usingAsUsual: 'Using about as much as usual now',
  usingMore: 'Using more than usual now',
  soFarToday: (amount: string) => `${amount} so far today`,
  soFarUntil: (amount: string, time: string) => `${amount} today, until ${time}`,
  onDay: (day: string, amount: string) => `${amount} on ${day}`,
  nothingYet: 'No energy has been counted yet',
  peakAt: (time: string) => `The peak was at ${time}.`,
  peakOf: (name: string, time: string) => `${name} was the peak, at ${time}.`,
  today: 'today',
  /** When the meters were last heard. */
  todayUntil: (time: string) => `today, until ${time}`,
  metersSilent: (silent: number, of: number) =>
    of === 1
      ? 'The meter has fallen silent'
      : silent === of
        ? 'All meters have fallen silent'
        : `${silent} of ${of} meters silent`,
  yesterday: 'yesterday',
  usual: 'usual',
  under: (percent: string, weekday: string) => ({ much: `${percent} under`, rest: `a usual ${weekday}` }),
  over: (percent: string, weekday: string) => ({ much: `${percent} over`, rest: `a usual ${weekday}` }),
  asUsual: (weekday: string) => ({ much: 'As much', rest: `as on a usual ${weekday}` }),
  costToday: 'Cost today',
  costUntil: (time: string) => `Cost today, until ${time}`,
  costOfMonth: (month: string) => `${month} so far`,
  likely: 'Likely in all',
  inDays: (n: number) => (n === 1 ? 'in one day' : `in ${n} days`),
  ofDays: (known: number, n: number) => `in ${known} of ${n} days`,
  underLastYear: (percent: string) => `, ${percent} under last year`,
  overLastYear: (percent: string) => `, ${percent} over last year`,
  asLastYear: ', as last year',
  rateKey: (name: string, price: string) => `${name} ${price}`,
  tier: (name: string, tier: number) => `${name}, step ${tier}`,
  between: 'in between',
  aKilowattHour: (cents: string) => `${cents} a kWh`,
  acceptIt: 'accept?',
  jumped: (amount: string) => `The meter jumped by ${amount}.`,
  byTheHour: (days: number) => (days === 7 ? 'Seven days by the hour' : `${days} days by the hour`),
  hoursNote: 'power, kW, under the temperature outdoors',
  hoursNoteAlone: 'power, kW',
  byTheWeek: (weeks: number) =>
    weeks >= 100 ? 'Two years by the week' : weeks === 26 ? 'Six months by the week' : `${weeks} weeks, one by one`,
  moreForEachDegree: (amount: string) => `${amount} more for each degree colder`,
  weeksNote: 'kWh a week',
  bandSaid: (value: string, low: string, high: string) => `${value}, usually ${low} to ${high}`,
  todaySaid: (amount: string) => `${amount} counted today, hour by hour`,
  daysSaid: (amount: string, days: number) =>
    days === 1 ? `${amount} in one day, one bar` : `${amount} in ${days} days, a bar each`,
  hoursSaid: (peak: string) => `Power hour by hour, at most ${peak}`,
  weeksSaid: (weeks: number) => `Energy of ${weeks} weeks, a bar each`,
} as const);
