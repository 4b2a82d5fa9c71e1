/** The home that this process is to be the hub of: the real one, which can show the made-up one, or that one itself. */
import type { Timers } from '../clock.ts';
import type { Exploring } from './exploring.ts';

type HereOptions = {
  /** The data folder of the real home. */
  readonly real: string;
  readonly isSample: boolean;
  /** Where one came from to the made-up home. */
  readonly back: string | undefined;
  /** The file this process was started by. */
  readonly main: string;
  readonly timers: Timers;
};

/** Throws Misconfigured for a folder of sample data that Mantel did not make. */
export async function hereHome({
  real,
  isSample,
  back,
  main,
  timers,
}: HereOptions): Promise<Exploring & { folder: string }> {
  if (isSample) return (await import('./sample-home.ts')).sampleHome(real, back);
  let running: ((back: string) => Promise<string>) | undefined;
  return {
    folder: real,
    async explore(from) {
      const { createSampleHub } = await import('./sample-hub.ts');
      running ??= createSampleHub({
        folder: real,
        entry: [...process.execArgv, main],
        environment: process.env,
        timers,
      });
      return await running(from);
    },
  };
}
