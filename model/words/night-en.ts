/** The words of the night page, in English. */
import { spoken } from './spoken.ts';

export const nightWords = spoken('night', {
  nightPage: 'Night page',
  outside: 'Outside',
  sunDown: (time: string) => `Sun down ${time}`,
  sunUp: (time: string) => `Sun up ${time}`,
  more: (n: number) => (n === 1 ? 'And one more.' : `And ${n} more.`),
});
