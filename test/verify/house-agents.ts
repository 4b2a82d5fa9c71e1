/** The agents of the house in its verification: cut off while everything else happens, then compared row by row. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { HouseAgent } from '../simulators/house/agents.ts';
import type { HouseHub } from '../simulators/house/hub.ts';
import { hello, seriesIn } from '../simulators/house/seen.ts';
import { compareStores, rowsOf, type AgentDifference } from '../simulators/house/stores.ts';

export type AgentFigures = {
  readonly agentSamples: number;
  /** Days between the first and the last number that an agent counted while it was cut off. */
  readonly cutOffDays: number;
  readonly agentMissing: number;
  readonly agentDoubled: number;
};

const patience = 180_000;
/** ms without anything new after which an agent is taken to have said everything. */
const quiet = 3_000;

/** Plugs them in again and waits until the hub hears nothing new of them. */
export async function reconnect(agents: readonly HouseAgent[], hub: HouseHub): Promise<void> {
  for (const agent of agents) {
    await agent.stopCounting();
    agent.cable.plugIn();
  }
  const deadline = Date.now() + patience;
  let latest = '';
  for (let since = Date.now(); Date.now() - since < quiet && Date.now() < deadline; await sleep(500)) {
    const frame = await hello(hub.api);
    const counts = seriesIn(frame).filter(({ key }) => key.startsWith('count.number'));
    const isBehind = agents.some(({ id }) =>
      frame.sources.some((source) => source.id === `agent/${id}` && source.health.state !== 'healthy'),
    );
    const now = counts.map(({ value }) => value).join(' ');
    if (now !== latest || isBehind || counts.length < agents.length) since = Date.now();
    latest = now;
  }
}

/** ms that a reading may take to the hub. */
const onItsWay = 10_000;

/** Ends both sides and compares. */
export async function compareAgents(agents: readonly HouseAgent[], hub: HouseHub): Promise<AgentFigures> {
  const until = Date.now() - onItsWay;
  await Promise.all(agents.map((agent) => agent.end()));
  await hub.process.end();
  const held = await rowsOf(hub.process.data);
  const differences: AgentDifference[] = [];
  for (const { id, data } of agents) differences.push(await compareStores(id, data, held, until));
  const sum = (of: (one: AgentDifference) => number): number => differences.reduce((all, one) => all + of(one), 0);
  return {
    agentSamples: sum(({ stored }) => stored),
    cutOffDays: Math.round((Math.min(...differences.map(({ span }) => span)) / 86_400_000) * 100) / 100,
    agentMissing: sum(({ missing }) => missing),
    agentDoubled: sum(({ doubled }) => doubled),
  };
}
