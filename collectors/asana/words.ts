/** What Asana's tasks say to people. */
export const asanaWords = {
  untitled: 'Without a name',
  mine: 'My tasks',
  nothing: 'There is nothing to read from Asana; list projects, or set my_tasks to true.',
  refused: (list: string, reason: string): string =>
    `Asana does not give the tasks of ${list}: ${reason.replace(/[\s.]+$/, '').slice(0, 200)}; check that project in the settings and in Asana.`,
  circle: (list: string): string => `Asana gives the tasks of ${list} in a circle; they stay as they were.`,
  cut: (list: string, tasks: number): string =>
    `${list} has more than ${tasks} open tasks; those are read, the others are not.`,
  all: (lists: number, first: string): string => `None of the ${lists} lists can be read. ${first}`,
} as const;
