/** Zigbee and Z-Wave sticks that are plugged in and not run, and how to run them with a login of their own. */
import { z } from 'zod';
import { stickLoginSchema, stickRequestSchema, waitingStickSchema } from '#model/api.ts';
import { stickWords as words } from '#model/words/sticks-en.ts';
import { freeName } from '../free-name.ts';
import { recipe } from '../sticks/recipe.ts';
import type { Login, Step } from '../sticks/recipe.ts';
import type { SeenStick } from '../sticks/watch.ts';
import type { ApiDependencies } from './dependencies.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permit, refused } from './routes.ts';
import { storeDeadline } from './storing.ts';
import { within } from './within.ts';

type Parts = Pick<ApiDependencies, 'sticks' | 'access' | 'broker' | 'timers'>;

/** Name of the login, and the topics its program publishes to with the settings that Mantel writes. */
const logins = {
  zigbee: { name: 'zigbee2mqtt', topics: ['zigbee2mqtt/#', 'homeassistant/#'] },
  zwave: { name: 'zwave-js-ui', topics: ['zwave/#', 'homeassistant/#'] },
} as const;

export function stickRoutes(app: Routes, { sticks, access, broker, timers }: Parts): void {
  const steps = ({ stick }: SeenStick, brokerPort: number, login: Login): Step[] => [
    ...recipe({ stick, brokerPort, login, timeZone: sticks.timeZone() }),
  ];

  function waitingOf(id: string): SeenStick {
    const found = sticks.waiting().find((one) => one.id === id);
    if (!found) throw new Refusal(404, words.gone);
    return found;
  }

  function describe(seen: SeenStick): z.output<typeof waitingStickSchema> {
    const { id, told } = seen;
    const { name, radio, certain, port, text } = told;
    const described = { id, name, radio, certain, port };
    if (told.state === 'stopped') return { ...described, text, steps: [] };
    const { port: brokerPort, reason } = broker();
    if (brokerPort === null) {
      return { ...described, text: `${text} ${words.noBroker(reason ?? words.unknownReason)}`, steps: [] };
    }
    const login = { user: logins[radio].name, password: words.password };
    return { ...described, text, steps: steps(seen, brokerPort, login) };
  }

  app.get(
    '/api/v1/sticks',
    {
      config: permit('view'),
      schema: {
        tags: ['Sticks'],
        summary: 'List sticks that wait',
        description:
          'Zigbee and Z-Wave sticks that are plugged into this machine and run by no program, each with the steps to run it against this broker.',
        response: {
          200: z.array(waitingStickSchema).meta({ description: 'In the order of their ports.' }),
          ...refused,
        },
      },
    },
    () => sticks.waiting().map(describe),
  );

  app.post(
    '/api/v1/sticks/login',
    {
      config: permit('admin'),
      schema: {
        tags: ['Sticks'],
        summary: 'Make a login for a stick',
        description:
          'Creates a token for the program that is to run the stick, with which it may publish its own topics and read all, and answers the steps with it filled in.',
        body: stickRequestSchema,
        response: {
          201: stickLoginSchema.meta({ description: 'The password is in this answer and nowhere else.' }),
          ...refused,
        },
      },
    },
    async ({ body: { id } }, reply) => {
      const seen = waitingOf(id);
      const { name, topics } = logins[seen.stick.radio];
      // Asked before: the first login opens the broker to the network, and while it moves it listens nowhere.
      const { port: brokerPort, reason } = broker();
      if (brokerPort === null) throw new Refusal(409, words.noBroker(reason ?? words.unknownReason));
      const scopes = ['ingest', 'view'] as const;
      const { token, secret } = await within(
        storeDeadline,
        timers,
        access.create({ name: freeLogin(name, access), scopes, topics }),
      );
      const login = { user: token.name, password: secret };
      return reply.code(201).send({ ...login, steps: steps(seen, brokerPort, login) });
    },
  );

  app.post(
    '/api/v1/sticks/dismiss',
    {
      config: permit('acknowledge'),
      schema: {
        tags: ['Sticks'],
        summary: 'Dismiss a stick',
        description: 'It is told of again when it is plugged in anew.',
        body: stickRequestSchema,
        response: { 204: z.null().meta({ description: 'It is dismissed.' }), ...refused },
      },
    },
    ({ body: { id } }, reply) => {
      if (!sticks.dismiss(id)) throw new Refusal(404, words.gone);
      reply.code(204);
      return null;
    },
  );
}

/** Names of logins are unique, and one of an earlier try may stand. */
function freeLogin(wanted: string, { tokens }: Parts['access']): string {
  const taken = new Set(tokens.filter(({ revokedAt }) => revokedAt === undefined).map(({ name }) => name));
  return freeName(wanted, (name) => taken.has(name));
}
