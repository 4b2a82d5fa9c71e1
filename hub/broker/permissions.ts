/** What a connection may do, by the scopes of its token. Pure. */
import { agentOf } from '#model/agent.ts';
import type { Grant } from '../ports.ts';
import { topicMatches } from './topics.ts';

export type Rights = {
  /** Who it is, for the log: the token's name, or "this machine". */
  readonly name: string;
  /** Id of the token; absent for a program on this machine that needs none. */
  readonly token?: string;
  readonly maySubscribe: boolean;
  mayPublish(topic: string): boolean;
};

/**
 * Topics by which devices are told to do something, in the customs of the field: Zigbee2MQTT (`set`, `get`,
 * `bridge/request`), Tasmota (`cmnd`), Shelly (`command`, `rpc`), ESPHome (`command`).
 */
const commandLevel = /(^|\/)(set|get|cmnd|cmd|command|request|rpc)(\/|$)/;

/**
 * What only the hub itself and administrators publish to, apart from the topics of an agent, which are those of its own
 * login: one whose token names that agent. `$SYS/` is closed to everybody, by the broker.
 */
const isReserved = (topic: string): boolean => topic.startsWith('mantel/') || topic === 'mantel';

/** Of a program on this machine without a token, while loopback is trusted. */
export const localRights: Rights = {
  name: 'this machine',
  maySubscribe: true,
  mayPublish: (topic) => !isReserved(topic),
};

/** Of a connection that is being ended: not even its will is published. */
export const revokedRights = (name: string): Rights => ({ name, maySubscribe: false, mayPublish: () => false });

export function rightsOf(grant: Grant): Rights {
  const admin = grant.scopes.includes('admin');
  const ingest = grant.scopes.includes('ingest');
  const control = grant.scopes.includes('control');
  return {
    name: grant.name,
    token: grant.id,
    maySubscribe: admin || grant.scopes.includes('view'),
    mayPublish(topic) {
      if (admin) return true;
      if (isReserved(topic)) return ingest && isOwnAgent(grant.topics, topic);
      if (ingest && (grant.topics.length === 0 || grant.topics.some((filter) => topicMatches(filter, topic))))
        return true;
      return control && commandLevel.test(topic);
    },
  };
}

/** A filter like `mantel/#` names no agent. */
function isOwnAgent(filters: readonly string[], topic: string): boolean {
  const agent = agentOf(topic);
  return agent !== undefined && filters.some((filter) => agentOf(filter) === agent && topicMatches(filter, topic));
}
