/** Whom the collector asks for readings, and how one of them is looked at. */
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { isRefusal } from './conversation.ts';
import { lookAt } from './look.ts';
import type { Look } from './look.ts';
import type { Network } from './network.ts';

/** A device, or an address from the settings that has not answered yet. */
export type Target = {
  name: string;
  address: string;
  /** Attempts in a row that failed. */
  misses: number;
  /** Whether it wanted the newer login last. */
  isNewer: boolean;
};
export type Plug = Target & {
  readonly id: string;
  /** Where it answered the search last. A working address is not given up for it: two may claim one id. */
  heard: string;
};
export type Host = Target & { plug: Plug | undefined };

/** Failures in a row that are nobody's concern: datagrams get lost, and a changed address is found meanwhile. */
export const patience = 3;

/** Whether it is a device's own trouble. */
export function isTrouble(error: unknown): boolean {
  return error instanceof Unreachable || error instanceof BadReading || error instanceof Misconfigured;
}

/**
 * Looks at whoever is at an address: as the target was last, and where that is refused, as a device of the newer kind.
 * Fails with Unreachable, BadReading or Misconfigured.
 */
export async function lookAtTarget(
  network: Network,
  target: Target,
  address: string,
): Promise<Look & { readonly isNewer: boolean }> {
  let refusal: unknown;
  if (!target.isNewer) {
    try {
      return { ...(await lookAt((request) => network.exchange(address, request))), isNewer: false };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusal = error;
    }
  }
  let found: Look | undefined;
  try {
    found = await network.lookNewer(address);
  } catch (error) {
    if (refusal === undefined || !(error instanceof Unreachable)) {
      // It may be given back its older ways.
      if (isRefusal(error)) target.isNewer = false;
      throw error;
    }
  }
  if (found) return { ...found, isNewer: true };
  if (refusal instanceof Unreachable) throw refusal;
  target.isNewer = false;
  throw new Unreachable(kasaCollectorWords.unanswered.silent(address));
}
