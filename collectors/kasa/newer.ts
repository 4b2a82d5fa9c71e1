/** Looks at devices of the newer kind: the login, and then whichever of the two languages the device speaks. */
import { BadReading, Unreachable } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import type { Klap } from './klap.ts';
import { lookAt } from './look.ts';
import type { Ask, Look } from './look.ts';
import type { Network } from './network.ts';
import { infoCall, isSmart } from './smart-reading.ts';
import { learnTraits, lookAtSmart } from './smart-look.ts';
import type { Traits } from './smart-look.ts';

/** More than a home has. */
const mostKnown = 400;

/** How a {@link Network} looks at devices of the newer kind. */
export function createLookNewer(klap: Klap): Network['lookNewer'] {
  /** Of devices in the newer language, by address. */
  const known = new Map<string, Traits>();

  const lookAsSmart = async (address: string, ask: Ask): Promise<Look> => {
    const kept = known.get(address);
    const seen = kept && (await lookAtSmart(ask, kept));
    if (seen) return seen;
    const traits = await learnTraits(ask);
    if (known.size >= mostKnown) known.clear();
    known.set(address, traits);
    const look = await lookAtSmart(ask, traits);
    if (look) return look;
    throw new BadReading(kasaCollectorWords.otherAnswered);
  };

  return async (address) => {
    const ask: Ask = async (request) => {
      const answer = await klap.ask(address, request);
      if (answer !== undefined) return answer;
      throw new Unreachable(kasaCollectorWords.forgotLogin(address));
    };
    try {
      if (known.has(address)) return await lookAsSmart(address, ask);
      const answer = await klap.ask(address, JSON.stringify(infoCall));
      if (answer === undefined) return undefined;
      return await (isSmart(answer) ? lookAsSmart(address, ask) : lookAt(ask));
    } catch (error) {
      // Whatever it was, the device may be another one now.
      known.delete(address);
      throw error;
    }
  };
}
