/** Who may leave the window: anybody while no PIN is set, else who has given it on the page a moment ago. */
import { second } from '#model/time.ts';
import { lockAnswerSchema } from '#model/kiosk-api.ts';
import type { Memory } from './remembered.ts';

export type WayOutOptions = {
  readonly token: (hub: string) => string | undefined;
  readonly fetch: typeof fetch;
  /** A hub that does not answer must not open the way. */
  readonly memory: Memory;
};

const answerWithin = 2 * second;

/** Resolves with whether it is open, by the hub at an address; undefined while there is none. */
export function wayOut({ token, fetch: ask, memory }: WayOutOptions): (hub: string | undefined) => Promise<boolean> {
  return async (at) => {
    if (at === undefined) return !memory.current.pin;
    try {
      const bearer = token(at);
      const answer = await ask(new URL('/api/v1/pin', at), {
        headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
        signal: AbortSignal.timeout(answerWithin),
      });
      const { pin, mayLeave } = lockAnswerSchema.parse(await answer.json());
      if (pin !== memory.current.pin) memory.remember({ pin });
      return !pin || mayLeave;
    } catch {
      return !memory.current.pin;
    }
  };
}
