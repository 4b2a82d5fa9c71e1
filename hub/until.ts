/** Waiting that an abort ends early. */

/** Resolves when `begin` says it is done or when the signal aborts, whichever is first, and disposes what it began. */
export async function until(signal: AbortSignal, begin: (done: () => void) => Disposable): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = (): void => resolve();
  signal.addEventListener('abort', stop, { once: true });
  try {
    using _begun = begin(stop);
    await promise;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** What the work gives, unless the signal aborts first: then its reason is thrown and the work goes on unwatched. */
export async function unlessAborted<T>(work: Promise<T>, abort: AbortSignal): Promise<T> {
  abort.throwIfAborted();
  const aborted = Promise.withResolvers<never>();
  const end = (): void => aborted.reject(abort.reason as Error);
  abort.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    abort.removeEventListener('abort', end);
  }
}
