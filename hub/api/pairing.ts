/** How another machine becomes an agent of this hub: an administrator asks for a code, the machine exchanges it for its login. */
import {
  agentIdOf,
  agentTopics,
  pairAnswerSchema,
  pairingAnswerSchema,
  pairRequestSchema,
  type PairAnswer,
} from '#model/agent.ts';
import { errorSchema } from '#model/api.ts';
import { pairingLifetime } from '../access/pairing-secrets.ts';
import type { ApiDependencies } from './dependencies.ts';
import { storeDeadline } from './storing.ts';
import { lanAddress } from './lan-address.ts';
import type { Doorkeeper } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { within } from './within.ts';

type Parts = Pick<ApiDependencies, 'access' | 'pairing' | 'broker' | 'lan' | 'clock' | 'timers'>;

export function pairingRoutes(app: Routes, parts: Parts, doorkeeper: Doorkeeper): void {
  const { access, pairing, broker, lan, clock, timers } = parts;

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
        description: 'Exchanges the secret of a code for a login that may publish to the topics of this agent only.',
        body: pairRequestSchema.meta({ examples: [{ secret: 'K7QF3-M2XAB', name: 'attic-pi' }] }),
        response: {
          201: pairAnswerSchema.meta({ description: 'The login; the token is in this answer and nowhere else.' }),
          410: errorSchema.meta({ description: 'The code is wrong, was used, or is older than ten minutes.' }),
          ...refused,
        },
      },
    },
    async (request, reply): Promise<PairAnswer> => {
      const { secret, name } = request.body;
      const mqttPort = brokerPort(broker());
      doorkeeper.present(
        request,
        () => pairing.redeem(secret),
        'This code is wrong, was used, or is older than ten minutes; ask for a new one.',
      );
      const agent = freeId(agentIdOf(name), access);
      const user = userOf(agent);
      const creating = access.create({ name: user, scopes: ['ingest'], topics: [agentTopics(agent)] });
      const { secret: token } = await within(storeDeadline, timers, creating);
      reply.code(201);
      return { agent, user, token, mqttPort };
    },
  );
}

/** Throws a Refusal 503 while agents could not be heard. */
function brokerPort({ port, reason }: ReturnType<Parts['broker']>): number {
  if (port !== null) return port;
  throw new Refusal(503, `Agents speak MQTT, and this hub's broker does not listen. ${reason ?? ''}`.trim());
}

const userOf = (agent: string): string => `agent-${agent}`;

/** Two machines may call themselves the same; one whose login was revoked may come back as who it was. */
function freeId(wanted: string, { tokens }: Pick<Parts['access'], 'tokens'>): string {
  const taken = new Set(tokens.filter(({ revokedAt }) => revokedAt === undefined).map(({ name }) => name));
  let id = wanted;
  for (let n = 2; taken.has(userOf(id)); n++) id = `${wanted}-${n}`;
  return id;
}
