/** What an agent stored against what the hub has of it, row by row; read while nobody has the stores open. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { deviceOfAgent } from '#model/agent.ts';
import { exportRows } from '#storage/export.ts';

export type AgentDifference = {
  readonly stored: number;
  /** ms from the first to the last number it counted. */
  readonly span: number;
  readonly missing: number;
  readonly doubled: number;
};

/** Everything but what the agent says of itself. */
const rowsQuery = `SELECT name, labels, at, value FROM samples JOIN series ON series.id = samples.series
  WHERE name NOT LIKE 'mantel.%'`;

type Row = { readonly name: string; readonly labels: string; readonly at: number; readonly value: number };

/**
 * `hubRows` comes from {@link rowsOf}. What the agent read after `until`, epoch ms, may still wait in its outbox: it was
 * ended before it could send that.
 */
export async function compareStores(
  agent: string,
  data: string,
  hubRows: readonly Row[],
  until: number,
): Promise<AgentDifference> {
  const own = await rowsOf(data);
  const stored = new Set(own.map((row) => textOf(row, agent)));
  const due = new Set(own.filter(({ at }) => at <= until).map((row) => textOf(row, agent)));
  const ofAgent = hubRows.filter((row) => labelsOf(row)['agent'] === agent);
  const held = new Set(ofAgent.map((row) => textOf(row, agent)));
  const counted = own.filter(({ name, labels }) => name === 'count.number' && labels.includes('timed'));
  const times = counted.map(({ at }) => at);
  return {
    stored: stored.size,
    span:
      times.length === 0 ? 0 : Math.max(times.at(-1) ?? 0, times[0] ?? 0) - Math.min(times.at(-1) ?? 0, times[0] ?? 0),
    missing: due.difference(held).size,
    doubled: held.difference(stored).size,
  };
}

export async function rowsOf(data: string): Promise<readonly Row[]> {
  const copy = join(data, 'rows.db');
  await exportRows(join(data, 'store', 'mantel.db'), copy);
  const database = new Sqlite(copy, { readonly: true });
  try {
    return database.prepare<[], Row>(`${rowsQuery} ORDER BY name, labels, at`).all();
  } finally {
    database.close();
  }
}

const labelsOf = ({ labels }: Row): Readonly<Record<string, string>> =>
  JSON.parse(labels) as Readonly<Record<string, string>>;

/** The same on both sides, whoever the hub says it is from. */
function textOf(row: Row, agent: string): string {
  const { agent: _, device, ...labels } = labelsOf(row);
  const id = device === undefined ? '' : deviceOfAgent(agent, device);
  return `${row.name} ${id} ${JSON.stringify(labels)} ${row.at} ${row.value}`;
}
