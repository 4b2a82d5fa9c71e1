/** VictoriaMetrics, single node, with the settings it comes with. */
import { join } from 'node:path';
import { z } from 'zod';
import { findTool } from '#scripts/system-packages.ts';
import { answers, freePort, type Program, startProgram } from './programs.ts';
import { askJson } from './stack.ts';

export type VictoriaMetrics = Program & {
  readonly port: number;
  /** Values it has taken in; a query may find them only a second later. */
  accepted(): Promise<number>;
  /** Values of all topics, or of one. */
  count(topic?: string): Promise<number>;
};

const answerSchema = z.object({
  data: z.object({ result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })) }),
});

export async function startVictoriaMetrics(folder: string): Promise<VictoriaMetrics> {
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    name: 'victoria-metrics',
    command: findTool('victoria-metrics') ?? 'victoria-metrics',
    args: [`-storageDataPath=${join(folder, 'store')}`, `-httpListenAddr=127.0.0.1:${port}`, '-loggerLevel=WARN'],
    folder,
    ready: async () => await answers(`${base}/health`),
  });
  return {
    ...program,
    port,
    async accepted() {
      const metrics = await (await fetch(`${base}/metrics`)).text();
      return Number(/^vm_rows_inserted_total\{type="influx"\} (\d+)/m.exec(metrics)?.[1] ?? 0);
    },
    /** The flush spares it the second until what it has taken in is found. */
    async count(topic) {
      await fetch(`${base}/internal/force_flush`);
      const only = topic === undefined ? '' : `,topic="${topic}"`;
      const parameters = new URLSearchParams({
        query: `sum(count_over_time({__name__=~"reading_.*"${only}}[1h]))`,
        // Stamps of a fast topic run a little ahead of the clock.
        time: `${Math.ceil(Date.now() / 1_000) + 600}`,
        nocache: '1',
      });
      const { data } = await askJson(`${base}/api/v1/query?${parameters.toString()}`, answerSchema);
      return Number(data.result[0]?.value[1] ?? 0);
    },
  };
}
