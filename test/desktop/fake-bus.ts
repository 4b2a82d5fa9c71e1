/** A session bus in memory: names appear and go as told, calls are recorded and answered as told. */
import type { Call } from '#desktop/bus-calls.ts';
import type { Claim, Served, SessionBus, Signal } from '#desktop/session-bus.ts';

export type FakeBus = SessionBus & {
  readonly calls: Call[];
  readonly emitted: { readonly signal: Signal; readonly body: readonly unknown[] }[];
  readonly served: Served[];
  /** Answers calls; throws to refuse. */
  answer: (call: Call) => unknown;
  owned(name: string, owned: boolean): void;
  claim(claim: Claim): void;
  signal(member: string, ...body: readonly unknown[]): void;
};

export function createFakeBus(): FakeBus {
  const watched = new Map<string, (owned: boolean) => void>();
  const heard = new Map<string, (body: readonly unknown[]) => void>();
  let claimed: ((claim: Claim) => void) | undefined;
  const nothing: Disposable = { [Symbol.dispose]: () => undefined };
  const bus: FakeBus = {
    calls: [],
    emitted: [],
    served: [],
    answer: () => undefined,
    async call(call) {
      bus.calls.push(call);
      await Promise.resolve();
      return bus.answer(call);
    },
    watchName(name, changed) {
      watched.set(name, changed);
      return { [Symbol.dispose]: () => void watched.delete(name) };
    },
    onSignal(_sender, signal, listener) {
      heard.set(signal.member, listener);
      return { [Symbol.dispose]: () => void heard.delete(signal.member) };
    },
    serve(served) {
      bus.served.push(served);
      return nothing;
    },
    emit: (signal, _signature, body) => void bus.emitted.push({ signal, body }),
    own(_name, changed) {
      claimed = changed;
      return nothing;
    },
    owned: (name, owned) => watched.get(name)?.(owned),
    claim: (claim) => claimed?.(claim),
    signal: (member, ...body) => heard.get(member)?.(body),
    async [Symbol.asyncDispose]() {
      await Promise.resolve();
    },
  };
  return bus;
}
