/** Names as devices tell them. */

/** A name as it is shown, in characters that a desktop and a messenger take; undefined when nothing of it is left. */
export function named(name: string | null | undefined): string | undefined {
  const trimmed = name
    ?.replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 100)
    // Half of a pair of surrogates, by the cut or as it came.
    .toWellFormed();
  return trimmed === '' ? undefined : trimmed;
}
