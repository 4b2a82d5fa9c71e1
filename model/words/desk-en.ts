import { spoken } from './spoken.ts';

/** Words of the desk, in English. */
export const deskWords = spoken('desk', {
  tasks: 'Tasks',
  late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
  today: 'Today',
  tomorrow: 'Tomorrow',
  now: 'now',
  moreTasks: (n: number) => (n === 1 ? 'One more' : `${n} more`),
  taskIsLate: (n: number) => (n === 1 ? 'One task is late' : `${n} tasks are late`),
  taskIsDue: (n: number) => (n === 1 ? 'One task today' : `${n} tasks today`),
  noTaskDue: 'No task is due today',
  begins: (day: string, time: string) => `${day} begins at ${time}.`,
  nextAt: (time: string) => `Next at ${time}.`,
  calendar: 'Calendar',
  headlines: 'Headlines',
  podcasts: 'Podcasts',
  messages: 'Messages',
  auctions: 'Auctions',
  endingSoon: 'ending soon',
  endsIn: (span: string) => `in ${span}`,
  playing: 'Playing',
  playerActions: { play: 'Play', pause: 'Pause', next: 'Next', previous: 'Previous' },
  orderFailed: 'That did not reach Mantel. Try again.',
} as const);
