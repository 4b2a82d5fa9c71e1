/** What doctor found out about one thing. */
import type { doctorWords } from '#model/words/doctor-en.ts';

export type Check = keyof (typeof doctorWords)['checks'];

/** look: it works, but a person may want to know. */
export type Finding = {
  readonly check: Check;
  readonly state: 'ok' | 'look' | 'wrong';
  /** One sentence. */
  readonly says: string;
  /** What to do about it. */
  readonly fix?: string;
};

export const ok = (check: Check, says: string): Finding => ({ check, state: 'ok', says });
export const look = (check: Check, says: string, fix?: string): Finding => ({
  check,
  state: 'look',
  says,
  ...(fix !== undefined && { fix }),
});
export const wrong = (check: Check, says: string, fix: string): Finding => ({ check, state: 'wrong', says, fix });
