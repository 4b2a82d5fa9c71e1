/** How another machine becomes an agent of this hub: an administrator asks for a code, the machine exchanges it for its login. */
import {
  agentIdOf,
  agentOf,
  agentTopics,
  pairAnswerSchema,
  pairingAnswerSchema,
  pairRequestSchema,
  type PairAnswer,
  type PairRequest,
} from '#model/agent.ts';
import { errorSchema } from '#model/api.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { pairingLifetime } from '../access/pairing-secrets.ts';
import { freeName } from '../free-name.ts';
import type { ApiDependencies } from './dependencies.ts';
import { storeDeadline } from './storing.ts';
import { lanAddress } from './lan-address.ts';
import type { Doorkeeper } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { within } from './within.ts';

type Parts = Pick<ApiDependencies, 'access' | 'pairing' | 'broker' | 'lan' | 'hostname' | 'clock' | 'timers'>;

export function pairingRoutes(app: Routes, parts: Parts, doorkeeper: Doorkeeper): void {
  const { access, pairing, broker, lan, hostname, clock, timers } = parts;

  app.post(
    '/api/v1/pairings',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Invite an agent',
        description: 'A code by which one other machine becomes an agent of this hub, once, within ten minutes.',
        response: { 201: pairingAnswerSchema.meta({ description: 'The code.' }), ...refused },
      },
    },
    (request, reply) => {
      brokerPort(broker());
      const place = `${(lan ? lanAddress() : undefined) ?? '127.0.0.1'}:${request.socket.localPort}`;
      reply.code(201);
      return { code: `${place}/${pairing.issue()}`, expiresAt: clock.now() + pairingLifetime, lan };
    },
  );

  app.post(
    '/api/v1/pair',
    {
      // The secret is the permission.
      config: permit('open'),
      schema: {
        tags: ['Access'],
        summary: 'Become an agent',
        description:
          'Exchanges the secret of a code for a login that may publish to the topics of this agent only. An agent that joins again keeps its id; its former login ends when it uses the new one.',
        body: pairRequestSchema.meta({ examples: [{ secret: 'K7QF3-M2XAB', name: 'attic-pi' }] }),
        response: {
          201: pairAnswerSchema.meta({ description: 'The login; the token is in this answer and nowhere else.' }),
          410: errorSchema.meta({ description: 'The code is wrong, was used, or is older than ten minutes.' }),
          ...refused,
        },
      },
    },
    async (request, reply): Promise<PairAnswer> => {
      const { secret, name, before } = request.body;
      const mqttPort = brokerPort(broker());
      doorkeeper.present(request, () => pairing.redeem(secret), refusalWords.oldCode);
      const known = before && knownAgent(before, access);
      const agent = known?.agent ?? freeId(agentIdOf(name), access, agentIdOf(hostname));
      const user = userOf(agent);
      const wanted = { name: user, scopes: ['ingest'], topics: [agentTopics(agent)] } as const;
      const creating = access.create({ ...wanted, ...(known?.replaces !== undefined && { replaces: known.replaces }) });
      const { secret: token } = await within(storeDeadline, timers, creating);
      reply.code(201);
      return { agent, user, token, mqttPort };
    },
  );
}

/** Throws a Refusal 503 while agents could not be heard. */
function brokerPort({ port, reason }: ReturnType<Parts['broker']>): number {
  if (port !== null) return port;
  throw new Refusal(503, refusalWords.agentsUnheard(reason ?? ''));
}

const userOf = (agent: string): string => `agent-${agent}`;

/**
 * The agent that had a login of this hub: it keeps its id, and the login until it uses the new one. Once revoked, it
 * keeps the id only while nobody else has it.
 */
function knownAgent(
  { user, proof }: NonNullable<PairRequest['before']>,
  access: Parts['access'],
): { readonly agent: string; readonly replaces: string | undefined } | undefined {
  const token = access.proven(user, proof);
  const agent = agentOf(token?.topics[0] ?? '');
  if (token === undefined || agent === undefined || user !== userOf(agent)) return undefined;
  if (token.revokedAt === undefined) return { agent, replaces: token.id };
  const isTaken = access.tokens.some(({ name, revokedAt }) => name === user && revokedAt === undefined);
  return isTaken ? undefined : { agent, replaces: undefined };
}

/** Machines may call themselves the same, and as this one; and what was revoked has a history under its id. */
function freeId(wanted: string, { tokens }: Pick<Parts['access'], 'tokens'>, own: string): string {
  const taken = new Set([userOf(own), ...tokens.map(({ name }) => name)]);
  return freeName(wanted, (id) => taken.has(userOf(id)));
}
