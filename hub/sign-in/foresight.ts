/** Looks ahead for one sign-in: its end is announced days before, and one that would lapse unused is used. */
import { hour } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { signInWords } from '#model/words/sign-in-en.ts';
import type { HubClock, HubLog } from '../ports.ts';
import { announcementDue, daysUntil, isIdle, signInEnd } from './renewal.ts';
import type { TokenKeeper } from './token-keeper.ts';

export type Foresight = {
  /** Wanted about once a minute. `holds`: ms for which a sign-in that is not used holds. */
  look(title: string, holds: number | undefined): void;
};

export type ForesightOptions = {
  readonly keeper: Pick<TokenKeeper, 'tokens' | 'renew' | 'announced'>;
  readonly clock: Pick<HubClock, 'now' | 'monotonic' | 'trusted'>;
  readonly log: Pick<HubLog, 'debug'>;
  /** Tells a person. */
  readonly warn: (text: string) => void;
};

/** ms between two tries to keep an unused sign-in from lapsing. */
const retry = hour;

export function createForesight({ keeper, clock, log, warn }: ForesightOptions): Foresight {
  let nextTry = 0;
  const note = (err: unknown): void => log.debug({ err }, messageOf(err));
  return {
    look(title, holds) {
      const { tokens } = keeper;
      if (!tokens || !clock.trusted) return;
      const now = clock.now();
      if (isIdle(tokens, holds, now) && clock.monotonic() >= nextTry) {
        nextTry = clock.monotonic() + retry;
        // Who needs a token meets the same trouble and tells it; what nobody uses is announced below.
        void keeper.renew().catch(note);
      }
      const end = signInEnd(tokens, holds);
      const days = announcementDue(tokens, end, now);
      if (days === undefined || end === undefined) return;
      warn(signInWords.endsIn(title, daysUntil(end, now)));
      void keeper.announced(days).catch(note);
    },
  };
}
