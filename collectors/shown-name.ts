/** Names as devices tell them. */

/** A name as it is shown; undefined when nothing of it is left. */
export function named(name: string | null | undefined): string | undefined {
  const trimmed = name
    ?.replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 100);
  return trimmed === '' ? undefined : trimmed;
}
