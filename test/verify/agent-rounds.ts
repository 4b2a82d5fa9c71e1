/** An agent that is cut off, and both ends killed at random moments: what the agent stored is compared with what the hub has. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { exportRows } from '#storage/export.ts';
import { inviteTo, startAgentProcess, type AgentProcess } from '../simulators/agent-process.ts';
import { quietSettings, startHubProcess, temporaryFolder, type HubProcess } from '../simulators/hub-process.ts';
import { newestValues } from '../simulators/newest-values.ts';

export type AgentFigures = {
  /** Samples that the agent stored. */
  stored: number;
  /** Of these, stored while the hub was gone for good. */
  whileCutOff: number;
  /** Of what the agent stored, the hub has not. */
  missing: number;
  /** The hub has, and the agent did not store; a sample stored twice would be here under its second time. */
  doubled: number;
  /** Times the hub, killed amid a replay, held a number without all that the agent stored before it. */
  outOfOrder: number;
  kills: number;
};

export type AgentRoundsOptions = {
  readonly rounds: number;
  /** ms for which the hub is gone first. */
  readonly cutOff: number;
  /** A module loaded into the agent. */
  readonly control?: string;
};

const week = 7 * 86_400_000;
const patience = 60_000;
const countingSource = 'counting-source.mjs';

type Numbers = ReadonlyMap<string, readonly { readonly at: number; readonly value: number }[]>;

export async function agentRounds({ rounds, cutOff, control }: AgentRoundsOptions): Promise<AgentFigures> {
  using folder = temporaryFolder();
  const place = (name: string): string => join(folder.path, name);
  for (const name of ['hub', 'agent']) mkdirSync(place(name));
  const from = Math.floor(Date.now() / 1_000) * 1_000 - week;
  const figures: AgentFigures = { stored: 0, whileCutOff: 0, missing: 0, doubled: 0, outOfOrder: 0, kills: 0 };
  const preloads = control === undefined ? [] : [join('../verify/controls', control)];
  const environment = { MANTEL_COUNT_FROM: `${from}` };
  const startAgent = (code?: string): Promise<AgentProcess> =>
    startAgentProcess({
      data: place('agent'),
      preloads: [countingSource, ...preloads],
      environment,
      ...(code !== undefined && { code }),
    });
  const startHub = (settings?: string): Promise<HubProcess> =>
    startHubProcess({ data: place('hub'), ...(settings !== undefined && { settings }) });

  let hub = await startHub(quietSettings);
  let agent = await startAgent(await inviteTo(hub));
  try {
    await until(async () => (await newest(hub)) > 100);
    // The same port, or the agent would not find it again.
    writeFileSync(
      join(place('hub'), 'mantel.yaml'),
      quietSettings.replace('broker:\n  port: 0', `broker:\n  port: ${hub.brokerPort}`),
    );
    await hub.end('SIGKILL');
    const before = await numbersIn(place('hub'));
    for (let part = 0; part < 2; part++) {
      await sleep((cutOff / 2) * (0.5 + Math.random() / 2));
      await agent.end('SIGKILL');
      if (part === 0) agent = await startAgent();
    }
    figures.whileCutOff = sizeOf(await numbersIn(place('agent'))) - sizeOf(before);
    figures.kills = 3;

    for (let round = 0; round < rounds; round++) {
      hub = await startHub();
      agent = await startAgent();
      await sleep(200 + Math.random() * 1_000);
      const victims = round % 3 === 0 ? [hub] : round % 3 === 1 ? [agent] : [agent, hub];
      await Promise.all(victims.map((victim) => victim.end('SIGKILL')));
      figures.kills += victims.length;
      await sleep(Math.random() * 500);
      await Promise.all([agent.end('SIGKILL'), hub.end('SIGKILL')]);
      const [there, here] = [await numbersIn(place('agent')), await numbersIn(place('hub'))];
      if (!isPrefix(there, here)) figures.outOfOrder++;
    }

    const all = await numbersIn(place('agent'));
    figures.stored = sizeOf(all);
    const last = Math.max(...[...all.values()].map((numbers) => numbers.at(-1)?.value ?? 0));
    hub = await startHub();
    // It no longer counts, so that the end can be seen.
    agent = await startAgentProcess({ data: place('agent'), preloads });
    // With the control it has nothing to send; then the comparison says what is missing.
    await until(async () => (await newest(hub)) >= last || /Connected to \S+\.\n/.test(agent.output())).catch(
      () => undefined,
    );
    await Promise.all([agent.end('SIGTERM'), hub.end('SIGTERM')]);
    compare(all, await numbersIn(place('hub')), figures);
    return figures;
  } finally {
    await Promise.all([agent.end('SIGKILL'), hub.end('SIGKILL')]);
  }
}

/** The newest number that the hub knows in both lanes. */
async function newest(hub: HubProcess): Promise<number> {
  const own = [...(await newestValues(hub))].filter(([key]) => key.startsWith('count.number{agent='));
  return own.length < 2 ? -1 : Math.min(...own.map(([, value]) => value ?? -1));
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + patience;
  while (!(await isTrue())) {
    if (performance.now() > deadline) throw new Error('The hub did not get what the agent sends.');
    await sleep(50);
  }
}

/** What a store holds of the counting source, by lane, in the order of time; read while nobody has it open. */
async function numbersIn(data: string): Promise<Numbers> {
  const copy = join(data, 'rows.db');
  await exportRows(join(data, 'store', 'mantel.db'), copy);
  const database = new Sqlite(copy, { readonly: true });
  try {
    const rows = database
      .prepare<[], { lane: string; at: number; value: number }>(
        `SELECT json_extract(labels, '$.lane') AS lane, at, value FROM samples JOIN series ON series.id = samples.series
          WHERE name = 'count.number' ORDER BY lane, at`,
      )
      .all();
    return Map.groupBy(rows, ({ lane }) => lane);
  } finally {
    database.close();
  }
}

const sizeOf = (numbers: Numbers): number => [...numbers.values()].reduce((sum, { length }) => sum + length, 0);

/** Whether the hub has, of each lane, all that the agent stored up to the last of what the hub has. */
function isPrefix(agent: Numbers, hub: Numbers): boolean {
  return [...hub].every(([lane, numbers]) => {
    const stored = agent.get(lane) ?? [];
    return numbers.every(({ at, value }, i) => stored[i]?.at === at && stored[i].value === value);
  });
}

function compare(agent: Numbers, hub: Numbers, figures: AgentFigures): void {
  for (const lane of ['timed', 'arrival']) {
    const text = ({ at, value }: { at: number; value: number }): string => `${at} ${value}`;
    const stored = new Set((agent.get(lane) ?? []).map(text));
    const held = new Set((hub.get(lane) ?? []).map(text));
    figures.missing += stored.difference(held).size;
    figures.doubled += held.difference(stored).size;
  }
}
