/** A supervisor whose only collector does what a test wants, on a machine that a test moves by hand. */
import { createBus } from '#hub/bus.ts';
import { createSecrets } from '#hub/settings/secrets.ts';
import { createHubClock } from '#hub/clock.ts';
import { createSchedule } from '#hub/schedule.ts';
import { createSelfSeries } from '#hub/sources/self-series.ts';
import { createSupervisor } from '#hub/sources/supervisor.ts';
import type { SupervisorOptions } from '#hub/sources/supervisor.ts';
import type { Collector } from '#model/collector.ts';
import type { CollectorSettings } from '#model/settings.ts';
import { createFakeMachine } from '../fake-machine.ts';
import { createRememberingIngest, fakeCollectors, lampThat } from '../fake-collectors.ts';
import { jobBoardOf } from '../job-board-of.ts';
import { createRememberingLog } from '../remembering-log.ts';
import { noSerial } from '../../collectors/fake-serial.ts';

const home = { name: 'Home', latitude: undefined, longitude: undefined, timeZone: 'UTC' };
/** What the settings say of a lamp. */
export const entry = (
  id = 'lamp',
  settings: CollectorSettings['settings'] = {},
  enabled = true,
): CollectorSettings => ({
  id,
  kind: 'lamp',
  enabled,
  settings,
});

/** `run` is that of the lamp. */
export function superviseLamp(run: Collector['run'], random = 0.999, more: Partial<SupervisorOptions> = {}) {
  const machine = createFakeMachine();
  const clock = createHubClock(0, machine.read, () => machine.monotonic);
  clock.opened(0);
  const ingest = createRememberingIngest();
  const log = createRememberingLog();
  const bus = createBus(log);
  const { timers } = machine;
  /** Whether ports were lent to a source that runs unasked, run by run. */
  const lentUnasked: (boolean | undefined)[] = [];
  const jobs = jobBoardOf(ingest, clock);
  const supervisor = createSupervisor({
    collectors: [lampThat(run), ...fakeCollectors.slice(1)],
    clock,
    timers,
    schedule: createSchedule(),
    random: () => random,
    ingest,
    bus,
    hubId: 'abcdef0123456789',
    dataFolder: 'no-such-folder',
    serial: {
      lend(_holder, _signal, isUnasked) {
        lentUnasked.push(isUnasked);
        return noSerial;
      },
    },
    log,
    self: createSelfSeries(ingest, log),
    secrets: createSecrets({}),
    jobs,
    fingerprint: (value) => JSON.stringify(value),
    ...more,
  });
  const health = (id = 'lamp') => supervisor.sources.all.find((source) => source.id === id)?.health;
  return {
    machine,
    supervisor,
    jobs,
    ingest,
    log,
    bus,
    health,
    lentUnasked,
    apply: (...list: CollectorSettings[]) => supervisor.apply({ collectors: list }, home),
  };
}
