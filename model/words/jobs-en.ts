/** Jobs, their runs and what is fetched afterwards, in English. */
import { plural, span } from './units-en.ts';
import { spoken } from './spoken.ts';

export const jobWords = spoken('job', {
  noRule: (rule: string) => `"${rule}" is not a time rule; write one like "0 6 * * *" for every day at 6.`,
  late: (title: string, limit: number) => `${title} was not done within ${span(limit)}.`,
  notStored: (why: string) => `What was fetched could not be stored: ${why}`,
  behind: 'The store is behind, so the rest is fetched later.',
  stopped: 'Mantel or this source was stopped, or its settings were changed.',
  cancelled: 'It was cancelled.',
  fault: (title: string, why: string) => `${title} met a fault in Mantel: ${why}`,
  noneGoesOn: 'None of its jobs can go on.',
  paused: 'All its jobs are paused.',
  again: (title: string) => `${title}: works again.`,
  recordLost: (why: string) => `What was remembered of jobs cannot be read and is begun anew: ${why}`,
} as const);

/** Answers to a person. */
export const jobAnswers = spoken('jobAnswers', {
  noSource: (source: string) => `There is no source ${JSON.stringify(source)} that collects by schedule.`,
  noJob: (source: string, job: string, all: readonly string[]) =>
    `${source} has no job ${JSON.stringify(job)}; there is ${all.join(', ')}.`,
  running: (title: string) => `${title} is running already; wait for that.`,
  ahead: (title: string, calls: number, left: number | undefined) =>
    `${title} would take ${plural(calls, 'call')} ahead of time, from what is spread over the rest of the day${left === undefined ? '' : ` (${left} left)`}; confirm it to run all the same.`,
  shut: (title: string, wait: number) =>
    `${title} can run again in ${span(wait)}: its source takes no call before that.`,
  noHistory: (title: string) => `${title} has no history; only what is new can be fetched.`,
  noDate: (text: string) => `${JSON.stringify(text)} is no day; write one like 2026-03-29.`,
  backwards: (from: string, to: string) => `${from} comes after ${to}; write the earlier day first.`,
  future: (from: string) => `${from} is not over yet; the last day that can be fetched is yesterday.`,
  tooEarly: (title: string, earliest: string) => `${title} has nothing before ${earliest}.`,
  fetching: (title: string) => `${title} is fetching days already; wait for that, or cancel it.`,
  notFetching: (title: string) => `${title} is fetching no days.`,
} as const);

export const backfillWords = spoken('backfill', {
  begun: (title: string, from: string, to: string) => `${title}: fetches ${days(from, to)}.`,
  done: (title: string, from: string, to: string, left: number) =>
    `${title}: ${days(from, to)} fetched${left === 0 ? '' : `, but ${plural(left, 'day')} of them could not be read`}.`,
  cancelled: (title: string, from: string, to: string) => `${title}: fetching ${days(from, to)} was cancelled.`,
  held: (title: string, from: string, to: string, why: string) =>
    `${title}: fetching ${days(from, to)} waits until something is changed. ${why}`,
  leftOut: (title: string, from: string, to: string, why: string) =>
    `${title}: ${days(from, to)} could not be read and were left out. ${why}`,
} as const);

/** In the terminal. */
export const backfillCommandWords = spoken('backfillCommand', {
  usage:
    'Write: npm run backfill -- <source> [job] <from> <to>, for example npm run backfill -- tado 2026-01-01 2026-10-31.',
  begun: (title: string, from: string, to: string) =>
    `${title}: ${days(from, to)} will be fetched. Ctrl+C leaves it running.`,
  already: (title: string, from: string, to: string) =>
    `${title} is fetching ${days(from, to)} already. Ctrl+C leaves it running.`,
  progress: (done: number, why: string | undefined) =>
    `${Math.floor(done * 100)} % fetched${why === undefined ? '' : `; it waits: ${why}`}`,
  done: 'Fetched; the journal tells if any days were left out.',
  goesOn: 'Mantel goes on fetching; the same command shows how far it is.',
  noSource: (source: string, all: readonly string[]) =>
    `There is no source ${JSON.stringify(source)} that can fetch days gone by; ${all.length === 0 ? 'none of those that run can' : `there is ${all.join(', ')}`}.`,
  whichJob: (source: string, all: readonly string[]) =>
    all.length === 0
      ? `${source} has no history; only what is new can be fetched.`
      : `Write which job of ${source} is to be fetched: ${all.join(', ')}.`,
} as const);

const days = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
