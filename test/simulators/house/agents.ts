/**
 * The agents of the house: real ones, each a process with its own store, behind a cable of its own. Each reads this
 * machine and lives through a week and more at one number in 5 s, as fast as it can: 250 of them a second.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inviteTo, startAgentProcess, type AgentProcess } from '../agent-process.ts';
import { temporaryFolder } from '../hub-process.ts';
import { layCable, type Cable } from './cable.ts';
import type { HouseDevice } from './device.ts';
import type { HouseHub } from './hub.ts';

export type HouseAgent = {
  readonly device: HouseDevice;
  /** What the hub calls it. */
  readonly id: string;
  readonly data: string;
  readonly cable: Cable;
  /** Lives on, but counts no more, so that the end of what it has to say can be seen. */
  stopCounting(): Promise<void>;
  end(): Promise<void>;
};

/** So long ago that it does not arrive at the present while it counts. */
const begunBefore = 14 * 86_400_000;
const patience = 30_000;

/** Joins so many to the hub. Disposing the stack ends them. */
export async function joinAgents(count: number, hub: HouseHub, stack: AsyncDisposableStack): Promise<HouseAgent[]> {
  const agents: HouseAgent[] = [];
  for (let i = 0; i < count; i++) agents.push(await joinOne(hub, stack));
  return agents;
}

async function joinOne(hub: HouseHub, stack: AsyncDisposableStack): Promise<HouseAgent> {
  const folder = stack.use(temporaryFolder());
  const cable = stack.use(await layCable(hub.broker.port));
  // It joins by the hub's own address and is then moved behind the cable.
  const first = await startAgentProcess({ data: folder.path, code: await inviteTo(hub.process) });
  await first.end('SIGTERM');
  const file = join(folder.path, 'membership.json');
  const membership = JSON.parse(readFileSync(file, 'utf8')) as { agent: string; hub: { mqttPort: number } };
  membership.hub.mqttPort = cable.port;
  writeFileSync(file, JSON.stringify(membership));

  const environment = { MANTEL_COUNT_FROM: String(Date.now() - begunBefore), MANTEL_COUNT_EVERY: '5000' };
  let agent: AgentProcess = await startAgentProcess({
    data: folder.path,
    preloads: ['counting-source.mjs'],
    environment,
  });
  stack.defer(() => agent[Symbol.asyncDispose]());
  const id = membership.agent;
  return {
    id,
    data: folder.path,
    cable,
    device: {
      key: `agent ${id}`,
      family: 'agents',
      id,
      name: undefined,
      area: undefined,
      marks: [],
      steady: [],
    },
    async stopCounting() {
      await agent.end('SIGTERM');
      agent = await startAgentProcess({ data: folder.path });
    },
    end: async () =>
      void (await Promise.race([agent.end('SIGTERM'), new Promise((done) => setTimeout(done, patience))])),
  };
}
