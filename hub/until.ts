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
