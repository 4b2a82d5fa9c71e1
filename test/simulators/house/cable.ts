/** A network cable between somebody and a port of this machine, which can be pulled and plugged in again. */
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Cable = AsyncDisposable & {
  /** Where to connect to instead. */
  readonly port: number;
  /** Breaks what stands; from now on whoever connects is dropped at once. */
  pull(): void;
  plugIn(): void;
};

export async function layCable(target: () => number): Promise<Cable> {
  const open = new Set<Socket>();
  let isPulled = false;
  const server = createServer((near) => {
    if (isPulled) return void near.destroy();
    const far = connect({ host: '127.0.0.1', port: target() });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const drop = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    pull() {
      isPulled = true;
      drop();
    },
    plugIn() {
      isPulled = false;
    },
    async [Symbol.asyncDispose]() {
      drop();
      server.close();
      await once(server, 'close');
    },
  };
}
