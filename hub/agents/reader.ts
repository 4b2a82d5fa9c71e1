/** Reads what agents send. Synchronous, while the publish is handled: its acknowledgement then waits for the commit. */
import type { z } from 'zod';
import {
  agentAboutSchema,
  agentOf,
  agentSamplesSchema,
  deviceOfAgent,
  everyAgentTopic,
  maxAgentDevices,
  type AgentAbout,
  type AgentSamples,
} from '#model/agent.ts';
import type { Message } from '#model/collector.ts';
import type { SeriesDefinition } from '#model/series.ts';
import { BadReading, messageOf } from '#model/trouble.ts';
import { isUnit } from '#model/units.ts';
import { agentsWords as words } from '#model/words/agent-en.ts';
import { readingWords } from '#model/words/readings-en.ts';
import type { HubClock, Ingest, MessageBus, Slot } from '../ports.ts';

export type AgentReaderOptions = {
  readonly bus: Pick<MessageBus, 'read'>;
  readonly ingest: Pick<Ingest, 'open' | 'putDated' | 'snapshot' | 'journal'>;
  readonly clock: Pick<HubClock, 'now'>;
  /** What the hub has been told of devices before, by id. */
  readonly devices: ReadonlyMap<string, unknown>;
  /** An agent has sent readings, or that it has none. */
  readonly heard: (agent: string, told: AgentSamples) => void;
  readonly about: (agent: string, told: AgentAbout) => void;
};

/** Sentences told once; beyond, nothing new is told. */
const maxTold = 1_000;

/**
 * Puts what agents send into ingest, at its own time, each series with the label `agent` and devices below its id:
 * whatever an agent calls its own, it cannot speak for the hub's or for another's. Its times are believed though this
 * machine's clock be behind: stamped on arrival, a backlog would be one burst, and another one when it is sent again.
 * What cannot be stored is journalled once and left out.
 */
export function readAgents({ bus, ingest, clock, devices, heard, about }: AgentReaderOptions): Disposable {
  const known = new Map<string, Set<string>>();
  const told = new Set<string>();
  const tell = (agent: string, text: string): void => {
    if (told.has(text) || told.size >= maxTold) return;
    told.add(text);
    ingest.journal({ kind: 'agent', subject: agent, level: 'warn', text });
  };

  function parse<Shape extends z.ZodType>(schema: Shape, { payload }: Message): z.output<Shape> {
    try {
      return schema.parse(JSON.parse(Buffer.from(payload).toString('utf8')));
    } catch (error) {
      const [why = ''] = messageOf(error).split('\n');
      throw new BadReading(why, { cause: error });
    }
  }

  function devicesOf(agent: string): Set<string> {
    const found = known.get(agent) ?? new Set([...devices.keys()].filter((id) => deviceOfAgent(agent, id) === id));
    known.set(agent, found);
    return found;
  }

  function learn(agent: string, sent: AgentAbout): void {
    const own = devicesOf(agent);
    let isTooMany = sent.sources.length > maxAgentDevices;
    for (const [device, body] of Object.entries(sent.devices)) {
      const subject = deviceOfAgent(agent, device);
      if (own.size >= maxAgentDevices && !own.has(subject)) {
        isTooMany = true;
        continue;
      }
      own.add(subject);
      ingest.snapshot({ kind: 'device', subject, body, at: clock.now() });
    }
    if (isTooMany) tell(agent, words.tooMany(agent, maxAgentDevices));
  }

  function openAll(agent: string, series: AgentSamples['series']): (Slot | undefined)[] {
    return series.map((one) => attempt(agent, () => ingest.open(definitionOf(agent, one))));
  }

  function attempt<Result>(agent: string, run: () => Result): Result | undefined {
    try {
      return run();
    } catch (error) {
      if (!(error instanceof BadReading)) throw error;
      tell(agent, error.message);
      return undefined;
    }
  }

  /** A reader of one topic; `read` may throw BadReading for the whole message. */
  function reader(read: (agent: string, message: Message) => void): (message: Message) => void {
    return (message) => {
      const agent = agentOf(message.topic);
      if (agent === undefined) return;
      try {
        read(agent, message);
      } catch (error) {
        if (!(error instanceof BadReading)) throw error;
        tell(agent, words.unreadable(agent, error.message));
      }
    };
  }

  const stack = new DisposableStack();
  stack.use(
    bus.read(
      everyAgentTopic('samples'),
      reader((agent, message) => {
        const sent = parse(agentSamplesSchema, message);
        const slots = openAll(agent, sent.series);
        for (const [index, at, value] of sent.samples) {
          const slot = slots[index];
          if (slot !== undefined) attempt(agent, () => ingest.putDated(slot, value, at));
        }
        heard(agent, sent);
      }),
    ),
  );
  stack.use(
    bus.read(
      everyAgentTopic('about'),
      reader((agent, message) => {
        const sent = parse(agentAboutSchema, message);
        learn(agent, sent);
        about(agent, { ...sent, sources: sent.sources.slice(0, maxAgentDevices) });
      }),
    ),
  );
  return stack;
}

function definitionOf(agent: string, { name, labels, unit, kind }: AgentSamples['series'][number]): SeriesDefinition {
  if (!isUnit(unit)) throw new BadReading(readingWords.noUnit(unit, name));
  const { device } = labels;
  const own = device === undefined ? labels : { ...labels, device: deviceOfAgent(agent, device) };
  return { name, labels: { ...own, agent }, unit, kind };
}
