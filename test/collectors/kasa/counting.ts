import type { Network } from '#collectors/kasa/network.ts';

/** A network that knows how much of what it was asked is still to be answered. */
export function counting(network: Network): { readonly network: Network; readonly underWay: number } {
  let underWay = 0;
  const counted = async <T>(work: Promise<T>): Promise<T> => {
    underWay += 1;
    try {
      return await work;
    } finally {
      underWay -= 1;
    }
  };
  const countedSteps = async function* <T>(steps: AsyncIterable<T>): AsyncGenerator<T> {
    const iterator = steps[Symbol.asyncIterator]();
    for (;;) {
      const { done, value } = await counted(iterator.next());
      if (done) return;
      yield value;
    }
  };
  return {
    network: {
      exchange: (address, request) => counted(network.exchange(address, request)),
      lookNewer: async (address) => {
        const look = await counted(network.lookNewer(address));
        return (
          look && {
            ...look,
            meters: countedSteps(look.meters),
            turn: (socket, on) => counted(look.turn(socket, on)),
          }
        );
      },
      changed: (address) => network.changed(address),
      search: async (ears) => {
        const search = await network.search(ears);
        return {
          ask: () => counted(search.ask()),
          [Symbol.asyncDispose]: () => search[Symbol.asyncDispose](),
        };
      },
    },
    get underWay() {
      return underWay;
    },
  };
}
