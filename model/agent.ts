/**
 * What an agent, a hub without a screen on another machine, tells the hub it belongs to: over MQTT, in JSON, on topics
 * below `mantel/agent/<id>/` that only its own login may publish to. How the two get to know each other is here, too.
 */
import { z } from 'zod';
import { sourceSchema } from './api.ts';
import { seriesKinds } from './series.ts';
import { deviceSchema } from './snapshots.ts';

/** Samples in one message; a hub takes so many whole also when its queue is nearly full. */
export const maxAgentSamples = 1_000;
/** ms. With nothing to send, an agent says so this often: by that its hub knows that it runs. */
export const agentSpeaksEvery = 30_000;

const root = 'mantel/agent/';

/** samples: readings. about: the devices it knows, and how its sources are. */
export type AgentMatter = 'samples' | 'about';

export const agentTopic = (agent: string, matter: AgentMatter): string => `${root}${agent}/${matter}`;
/** All that an agent may publish to. */
export const agentTopics = (agent: string): string => `${root}${agent}/#`;
/** All that the hub reads. */
export const everyAgentTopic = (matter: AgentMatter): string => agentTopic('+', matter);

/** The agent of a topic, or of a filter for topics of one agent only; undefined for any other. */
export function agentOf(topic: string): string | undefined {
  return /^mantel\/agent\/([a-z0-9][a-z0-9-]{0,39})(\/|$)/.exec(topic)?.[1];
}

/** Devices, and sources, that a hub hears of from one agent. */
export const maxAgentDevices = 500;

/** What the hub calls a device of an agent, so that no agent can speak of another's, nor of the hub's own. */
export function deviceOfAgent(agent: string, device: string): string {
  return device === agent || device.startsWith(`${agent}/`) ? device : `${agent}/${device}`;
}

/** The id for a machine that calls itself so: "Attic Pi" is `attic-pi`. */
export function agentIdOf(name: string): string {
  const plain = name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '');
  const id = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+/, '');
  return id.slice(0, 36).replace(/-+$/, '') || 'agent';
}

/** Unit and kind are looked at series by series: one that this hub does not know must not take the others with it. */
export const agentSamplesSchema = z.object({
  series: z.array(
    z.object({
      name: z.string(),
      labels: z.record(z.string(), z.string()),
      unit: z.string(),
      kind: z.enum(seriesKinds),
    }),
  ),
  /** Number of the series above, epoch ms, value; in the order in which the agent stored them. */
  samples: z.array(z.tuple([z.number().int().nonnegative(), z.number(), z.number()])).max(maxAgentSamples),
  /** Samples that the agent still keeps, beyond these. */
  waiting: z.number().int().nonnegative(),
  /** Samples that it had to drop unsent, told once. */
  dropped: z.number().int().nonnegative(),
});
export type AgentSamples = z.output<typeof agentSamplesSchema>;

export const agentAboutSchema = z.object({
  /** By their id, the label `device` of their series, as the agent calls them. */
  devices: z.record(z.string(), deviceSchema),
  sources: z.array(sourceSchema),
});
export type AgentAbout = z.output<typeof agentAboutSchema>;

export const pairingAnswerSchema = z.object({
  code: z.string().meta({ description: 'Address and one-time secret, for `npm run agent -- --join`.' }),
  expiresAt: z.number().meta({ description: 'Epoch ms.' }),
  lan: z.boolean().meta({ description: 'Whether other machines reach this hub at all.' }),
});

export const pairRequestSchema = z.strictObject({
  secret: z.string().max(40).meta({ description: 'The part of the code behind the slash.' }),
  name: z.string().max(255).meta({ description: 'What the machine calls itself.' }),
  before: z
    .strictObject({
      user: z.string().max(255),
      proof: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .meta({ description: 'Hex SHA-256 of its token.' }),
    })
    .optional()
    .meta({ description: 'The login that it has had from some hub: from this one, it stays who it is.' }),
});
export type PairRequest = z.output<typeof pairRequestSchema>;
export const pairAnswerSchema = z.object({
  agent: z.string().meta({ description: 'Its id: of its topics, and the label `agent` of its series.' }),
  user: z.string(),
  token: z.string().meta({ description: 'Its MQTT password, shown once.' }),
  mqttPort: z.number().int(),
});
export type PairAnswer = z.output<typeof pairAnswerSchema>;
