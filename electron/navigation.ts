/** Where the window may go: to its hub, and to the made-up home beside it. Pure. */

/**
 * Whether a frame may go to `url` while the window belongs to the hub at `hub`; nowhere while there is none. `sample` is
 * the hub of the home that is made up, while it runs.
 */
export function mayGo(url: string, hub: string | undefined, sample?: string): boolean {
  const wanted = originOf(url);
  if (wanted === undefined || hub === undefined) return false;
  return wanted === originOf(hub) || (sample !== undefined && wanted === originOf(sample));
}

function originOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, origin, username, password } = new URL(url);
  if (username || password) return undefined;
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** Keys that the shell takes before the page sees them. */
export function commandOf(input: {
  readonly type: string;
  readonly key: string;
  readonly control: boolean;
}): 'fullscreen' | 'quit' | undefined {
  if (input.type !== 'keyDown') return undefined;
  if (input.key === 'F11') return 'fullscreen';
  return input.control && input.key.toLowerCase() === 'q' ? 'quit' : undefined;
}
