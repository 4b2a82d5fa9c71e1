/** Calls from the hub's thread to a worker and their answers. One message each; the worker starts them in order. */
import type { MessagePort, Transferable, Worker } from 'node:worker_threads';
import { BadReading, messageOf, Misconfigured } from '#model/trouble.ts';
import { StoreUnavailable } from './contract.ts';
import { codeOf } from './failure.ts';

/** Name of a call to what it takes and gives. */
export type CallTable = Readonly<Record<string, (argument: never) => unknown>>;
export type Handlers<Calls extends CallTable> = {
  readonly [Name in keyof Calls]: (
    argument: Parameters<Calls[Name]>[0],
  ) => ReturnType<Calls[Name]> | Promise<ReturnType<Calls[Name]>>;
};

type Request = { readonly id: number; readonly name: string; readonly argument: unknown };
type Trouble = {
  readonly kind: string;
  readonly message: string;
  readonly code: string;
  readonly stack: string | undefined;
};
type Answer = { readonly id: number; readonly value?: unknown; readonly trouble?: Trouble };

export type Caller<Calls extends CallTable> = {
  call<Name extends keyof Calls & string>(
    name: Name,
    argument: Parameters<Calls[Name]>[0],
    transfer?: readonly Transferable[],
  ): Promise<ReturnType<Calls[Name]>>;
  /** False once the thread is gone, by `end` or by itself: every call is rejected then. */
  readonly alive: boolean;
  /** Ends the thread; calls that wait are rejected. */
  end(): Promise<void>;
};

function revive({ kind, message, code, stack }: Trouble): Error {
  if (kind === 'StoreUnavailable') return new StoreUnavailable(message, code);
  if (kind === 'BadReading') return new BadReading(message);
  if (kind === 'Misconfigured') return new Misconfigured(message);
  const error = new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
}

/** `lost` is told once when the thread ends without having been told to. */
export function callWorker<Calls extends CallTable>(
  worker: Worker,
  lost?: (error: StoreUnavailable) => void,
): Caller<Calls> {
  type Waiting = { readonly resolve: (value: never) => void; readonly reject: (error: Error) => void };
  const waiting = new Map<number, Waiting>();
  let next = 1;
  let gone: StoreUnavailable | undefined;

  function lose(reason: string): void {
    const unexpected = gone === undefined;
    gone ??= new StoreUnavailable(`A thread of the store ended unexpectedly (${reason}); try again.`, 'THREAD_ENDED');
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
    if (unexpected) lost?.(gone);
  }
  worker.on('message', ({ id, value, trouble }: Answer) => {
    const call = waiting.get(id);
    waiting.delete(id);
    if (trouble) call?.reject(revive(trouble));
    else call?.resolve(value as never);
  });
  worker.on('error', (error) => lose(messageOf(error)));
  worker.on('exit', () => lose('it stopped'));

  return {
    call(name, argument, transfer = []) {
      if (gone) return Promise.reject(gone);
      return new Promise((resolve, reject) => {
        const id = next++;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, argument } satisfies Request, transfer);
      });
    },
    get alive() {
      return gone === undefined;
    },
    async end() {
      gone ??= new StoreUnavailable('The store is closed.', 'CLOSED');
      await worker.terminate();
    },
  };
}

const kindOf = (error: unknown): string => (error instanceof Error ? error.name : 'Error');

export function answerCalls<Calls extends CallTable>(port: MessagePort, handlers: Handlers<Calls>): void {
  const run = async ({ id, name, argument }: Request): Promise<void> => {
    try {
      const handler = handlers[name];
      if (!handler) throw new Error(`The store has no call ${name}.`);
      const value: unknown = await handler(argument as never);
      port.postMessage({ id, value } satisfies Answer);
    } catch (error) {
      const stack = error instanceof Error ? error.stack : undefined;
      port.postMessage({
        id,
        trouble: { kind: kindOf(error), message: messageOf(error), code: codeOf(error), stack },
      } satisfies Answer);
    }
  };
  port.on('message', (request: Request) => void run(request));
}
