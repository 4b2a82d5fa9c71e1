/** The jobs' place in a hub whose store was empty, for supervisors under test. */
import { createJobBoard } from '#hub/jobs/job-board.ts';
import type { JobBoard, JobBoardOptions } from '#hub/jobs/job-board.ts';
import { createRememberingLog } from './remembering-log.ts';

export function jobBoardOf(
  ingest: JobBoardOptions['ingest'],
  clock: JobBoardOptions['clock'],
  opened: JobBoardOptions['opened'] = { runs: [], kept: [] },
  timeZone = 'UTC',
): JobBoard {
  return createJobBoard({ opened, ingest, log: createRememberingLog(), clock, home: () => ({ timeZone }) });
}
