/** InfluxDB 1.x with the settings it comes with; folders, ports and a silent log are ours. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { findTool } from '#scripts/system-packages.ts';
import { answers, freePort, type Program, startProgram } from './programs.ts';
import { askJson } from './stack.ts';

export const database = 'home';
export const measurement = 'reading';

export type InfluxDb = Program & {
  readonly port: number;
  /** Values of all topics, or of one. */
  count(topic?: string): Promise<number>;
};

const settings = (folder: string, http: number, rpc: number): string => `reporting-disabled = true
bind-address = "127.0.0.1:${rpc}"
[meta]
  dir = "${join(folder, 'meta')}"
[data]
  dir = "${join(folder, 'data')}"
  wal-dir = "${join(folder, 'wal')}"
  query-log-enabled = false
[http]
  bind-address = "127.0.0.1:${http}"
  log-enabled = false
[logging]
  level = "warn"
`;

/** One row: its time, then a count a field. Without any value there is no series at all. */
const answerSchema = z.object({
  results: z.tuple([
    z.object({
      error: z.string().optional(),
      series: z.tuple([z.object({ values: z.tuple([z.array(z.union([z.number(), z.string()]))]) })]).optional(),
    }),
  ]),
});

export async function startInfluxDb(folder: string): Promise<InfluxDb> {
  const port = await freePort();
  const file = join(folder, 'influxdb.conf');
  writeFileSync(file, settings(folder, port, await freePort()));
  const base = `http://127.0.0.1:${port}`;
  const program = await startProgram({
    name: 'influxd',
    command: findTool('influxd') ?? 'influxd',
    args: ['run', '-config', file],
    folder,
    ready: async () => await answers(`${base}/ping`),
  });

  async function query(text: string, method: 'GET' | 'POST'): Promise<number[]> {
    const url = `${base}/query?${new URLSearchParams({ db: database, q: text }).toString()}`;
    const [result] = (await askJson(url, answerSchema, method)).results;
    if (result.error) throw new Error(`InfluxDB refuses ${text}: ${result.error}`);
    return (result.series?.[0].values[0] ?? []).slice(1).map(Number);
  }

  await query(`CREATE DATABASE ${database}`, 'POST');
  return {
    ...program,
    port,
    async count(topic) {
      const where = topic === undefined ? '' : ` WHERE topic = '${topic}'`;
      const fields = await query(`SELECT count(*) FROM ${measurement}${where}`, 'GET');
      return fields.reduce((sum, one) => sum + one, 0);
    },
  };
}
