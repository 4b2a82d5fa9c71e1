/**
 * After this machine has slept: what is shown says its age at once, and every source is started anew, since connections
 * of before are dead though nobody has told. Told by the system, else seen by the clocks, and acted on once.
 */
import { second } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { sourceWords } from '#model/words/hub-en.ts';
import type { DisciplinedClock } from './clock.ts';
import type { HubLog, Live } from './ports.ts';
import type { Supervisor } from './sources/supervisor.ts';

export type AwakeningOptions = {
  readonly clock: Pick<DisciplinedClock, 'monotonic' | 'observe' | 'onEvent'>;
  readonly supervisor: Pick<Supervisor, 'renew'>;
  readonly live: Pick<Live, 'tick'>;
  readonly log: HubLog;
};

/** ms, which do not pass while it sleeps: system and clocks tell of one sleep within it. */
const once = 10 * second;

export function watchAwakening({ clock, supervisor, live, log }: AwakeningOptions): Disposable & { woke(): void } {
  let wokeAt = -Infinity;

  function renew(): void {
    live.tick();
    if (clock.monotonic() - wokeAt < once) return;
    wokeAt = clock.monotonic();
    supervisor.renew().catch((err: unknown) => log.error({ err }, sourceWords.notRenewed(messageOf(err))));
  }

  const listening = clock.onEvent((event) => {
    if (event.kind === 'adopted' && event.why === 'slept') renew();
  });
  return {
    woke() {
      // The clocks first: what is stale is so by the time that has passed.
      clock.observe();
      renew();
    },
    [Symbol.dispose]: () => listening[Symbol.dispose](),
  };
}
