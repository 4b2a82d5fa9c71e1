/** A signal that aborts when whoever asks has gone away before the answer. */
import type { ServerResponse } from 'node:http';

export function abortWith(reply: { readonly raw: ServerResponse }): AbortSignal {
  const ending = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) ending.abort();
  });
  return ending.signal;
}
