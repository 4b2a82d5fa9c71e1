/** Whether a screen fetches its document anew for the web pages that were put on its pages since. Pure. */

/** A hand is taken to be gone after so long, in ms. */
const untouchedFor = 30_000;
/** Where a new document does not help, another is not tried before so long, in ms. */
const between = 60 * 60_000;

export type Blocked = {
  /** By the hub's clock, epoch ms; so are the others. */
  readonly now: number;
  readonly touchedAt: number;
  /** When it last started anew for this. */
  readonly startedAt: number;
  /** A hub that is away has no document. */
  readonly isLinked: boolean;
  /** Something is in hand that would be lost. */
  readonly isHeld: boolean;
  /** Origins that the policy refused, and those that stand on pages. */
  readonly refused: ReadonlySet<string>;
  readonly placed: ReadonlySet<string>;
};

export function mayStartAnew({ now, touchedAt, startedAt, isLinked, isHeld, refused, placed }: Blocked): boolean {
  if (!isLinked || isHeld || refused.isDisjointFrom(placed)) return false;
  return Math.abs(now - touchedAt) >= untouchedFor && Math.abs(now - startedAt) >= between;
}
