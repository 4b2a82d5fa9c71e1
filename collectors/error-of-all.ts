/** The error of a run in which every part failed: of the kind that makes most of another try. */
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';

/**
 * The only one as it is; of several one that speaks for all, made by `words` of their number and of the first sentence.
 * A fault in Mantel comes before all others.
 */
export function errorOfAll(errors: readonly unknown[], words: (parts: number, first: string) => string): unknown {
  const rank = (error: unknown): number =>
    [Unreachable, BadReading, Misconfigured].findIndex((kind) => error instanceof kind);
  const [first] = errors.toSorted((one, other) => rank(one) - rank(other));
  if (errors.length === 1 || rank(first) < 0) return first;
  const text = words(errors.length, messageOf(first));
  if (first instanceof Unreachable) {
    const { retryAfter } = first;
    return new Unreachable(text, { cause: first, ...(retryAfter !== undefined && { retryAfter }) });
  }
  return first instanceof BadReading ? new BadReading(text) : new Misconfigured(text);
}
