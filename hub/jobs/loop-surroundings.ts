/** What a job is run by. */
import type { HubClock, HubLog, Ingest, Purse } from '../ports.ts';
import type { Schedule } from '../schedule.ts';
import type { ExecutionSurroundings } from './execution.ts';
import type { JobMemories } from './job-memory.ts';

export type LoopSurroundings = ExecutionSurroundings & {
  readonly clock: HubClock;
  readonly ingest: ExecutionSurroundings['ingest'] & Pick<Ingest, 'journal'>;
  readonly schedule: Pick<Schedule, 'onRearm'>;
  readonly timeZone: string;
  /** In [0, 1). */
  readonly random: () => number;
  readonly purse: Purse;
  readonly memories: Pick<JobMemories, 'fetch'>;
  readonly log: HubLog;
};
