/** Listens on a port, or on the next one that is free. */

const attempts = 20;

/** `listen` throws an error whose cause is EADDRINUSE when the port is taken. After 20 ports any free one will do. */
export async function onFreePort<T>(port: number, listen: (port: number) => Promise<T>): Promise<T> {
  for (let candidate = port; port !== 0 && candidate < Math.min(port + attempts, 65_536); candidate++) {
    try {
      return await listen(candidate);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return await listen(0);
}

function isTaken(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && at.code === 'EADDRINUSE') return true;
  }
  return false;
}
