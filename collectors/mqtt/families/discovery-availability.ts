/** Whether an announced device is there, by the topics it names for that. */
import { knownQuantity } from '../quantities.ts';
import type { Template } from '../templates/template.ts';
import { textOf } from '../templates/text.ts';
import { NoValue, UnreadableTemplate } from '../templates/unreadable.ts';
import type { EntityConfig } from './discovery-config.ts';
import type { House } from './family.ts';

type Watched = {
  readonly template: Template | undefined;
  readonly yes: string;
  readonly no: string;
  /** Undefined until it was heard. */
  said: 0 | 1 | undefined;
};
type Presence = { readonly mode: string; readonly topics: Map<string, Watched> };

export type Availability = {
  /** Takes note of the topics one of the device's entities names. */
  watch(device: string, config: EntityConfig): void;
  forget(device: string): void;
  watches(topic: string): boolean;
  read(topic: string, text: string, json: unknown): void;
};

const mostTopics = 8;

/** What is remembered of them. */
export type Presences = {
  readonly presences: Map<string, Presence>;
  readonly byTopic: Map<string, Set<string>>;
};

export const newPresences = (): Presences => ({ presences: new Map(), byTopic: new Map() });

export function createAvailability(
  house: House,
  templates: (source: string) => Template,
  { presences, byTopic }: Presences,
): Availability {
  const available = knownQuantity('available');

  return {
    watch(device, config) {
      let presence = presences.get(device);
      if (!presence) {
        presence = { mode: config.availability_mode ?? 'latest', topics: new Map() };
        presences.set(device, presence);
      }
      for (const [topic, watched] of topicsOf(config, templates)) {
        if (presence.topics.has(topic) || presence.topics.size >= mostTopics) continue;
        presence.topics.set(topic, watched);
        const devices = byTopic.get(topic) ?? new Set();
        byTopic.set(topic, devices.add(device));
        house.reconsider(topic);
      }
    },
    forget(device) {
      for (const topic of presences.get(device)?.topics.keys() ?? []) {
        const devices = byTopic.get(topic);
        devices?.delete(device);
        if (devices?.size === 0) byTopic.delete(topic);
      }
      presences.delete(device);
    },
    watches: (topic) => byTopic.has(topic),
    read(topic, text, json) {
      for (const device of byTopic.get(topic) ?? []) {
        const presence = presences.get(device);
        const watched = presence?.topics.get(topic);
        if (!presence || !watched) continue;
        const said = saidBy(watched, text, json);
        if (said === undefined) continue;
        watched.said = said;
        const value = judge(presence, said);
        if (value !== undefined && available) house.put(device, available, value);
      }
    },
  };
}

function topicsOf(config: EntityConfig, templates: (source: string) => Template): [string, Watched][] {
  const entries = config.availability.map((each) => ({ ...each }));
  if (config.availability_topic !== undefined && config.availability_topic !== '') {
    entries.push({
      topic: config.availability_topic,
      value_template: config.availability_template,
      payload_available: config.payload_available,
      payload_not_available: config.payload_not_available,
    });
  }
  return entries.flatMap(
    ({ topic, value_template: source = '', payload_available: yes, payload_not_available: no }) => {
      const template = templateOf(source, templates);
      if (template === null) return [];
      return [[topic, { template, yes: yes ?? 'online', no: no ?? 'offline', said: undefined }]];
    },
  );
}

/** null for one that cannot be read: then nothing is said of whether the device is there. */
function templateOf(source: string, templates: (source: string) => Template): Template | undefined | null {
  try {
    return source === '' ? undefined : templates(source);
  } catch (error) {
    if (error instanceof UnreadableTemplate) return null;
    throw error;
  }
}

function saidBy({ template, yes, no }: Watched, text: string, json: unknown): 0 | 1 | undefined {
  let said = text.trim();
  try {
    if (template) said = textOf(template({ text, json })).trim();
  } catch (error) {
    if (error instanceof NoValue) return undefined;
    throw error;
  }
  if (said === yes) return 1;
  return said === no ? 0 : undefined;
}

/** "all" needs every topic, "any" one; else the latest word counts. */
function judge({ mode, topics }: Presence, latest: 0 | 1): 0 | 1 | undefined {
  const all = [...topics.values()].map(({ said }) => said);
  if (mode === 'all') return all.includes(0) ? 0 : all.includes(undefined) ? undefined : 1;
  if (mode === 'any') return all.includes(1) ? 1 : all.includes(undefined) ? undefined : 0;
  return latest;
}
