/** Switches sockets, and believes that they did only when they say so themselves. */
import type { Clock } from '#model/collector.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import type { Look } from './look.ts';

export type SwitchingOptions = {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Looks at the device, and puts what it says of its sockets. */
  look(): Promise<Look>;
};

/** A relay moves in 20 ms; a device tells of it at once, or after its next turn of work. */
const looks = 5;
const between = 400;

/**
 * Resolves once the socket reports the state. Throws Unreachable or BadReading, and what looking throws: whether the
 * socket has switched is then not known.
 */
export async function turnSocket(socket: string, on: boolean, options: SwitchingOptions): Promise<void> {
  const { clock, signal, look } = options;
  await (await look()).turn(socket, on);
  let left = looks;
  for await (const _ of clock.ticks(between, signal)) {
    const { device } = await look();
    if (device.sockets.find(({ id }) => id === socket)?.on === on) return;
    left -= 1;
    if (left === 0) throw new BadReading(kasaCollectorWords.notTurned);
  }
  throw new Unreachable(kasaCollectorWords.stoppedAsking);
}
