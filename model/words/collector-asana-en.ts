import { spoken } from './spoken.ts';

/** What is said about Asana's lists of tasks, in English. */
export const asanaCollectorWords = spoken('collector-asana', {
  untitled: 'Without a name',
  mine: 'My tasks',
  nothing: 'There is nothing to read from Asana; list projects, or set my_tasks to true.',
  refused: (list: string, reason: string) =>
    `Asana does not give the tasks of ${list}: ${reason}; check that project in the settings and in Asana.`,
  circle: (list: string) => `Asana gives the tasks of ${list} in a circle; they stay as they were.`,
  cut: (list: string, tasks: number) =>
    `${list} has more than ${tasks} open tasks; those are read, the others are not.`,
  all: (lists: number, first: string) => `None of the ${lists} lists can be read. ${first}`,
  countedAsOne: 'both would be counted as one; list all projects under one of them',
} as const);
