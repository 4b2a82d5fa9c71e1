/** How a browser becomes the administrator's: a ticket, asked for with the admin token and opened once. */
import { z } from 'zod';
import { errorSchema, ticketAnswerSchema } from '#model/api.ts';
import { freeTokenName } from '../access/free-token-name.ts';
import type { ApiDependencies } from './dependencies.ts';
import type { Doorkeeper } from './permission.ts';
import { type Routes, permit, refused } from './routes.ts';
import { storeDeadline } from './storing.ts';
import { within } from './within.ts';

/** The path a browser opens to redeem a ticket; for `npm start`, which issues its own. */
export const ticketPath = (ticket: string): string => `/api/v1/open?ticket=${ticket}`;

type Parts = Pick<ApiDependencies, 'tickets' | 'invitations' | 'access' | 'timers'>;

export function ticketRoutes(app: Routes, parts: Parts, doorkeeper: Doorkeeper): void {
  const { tickets, invitations, access, timers } = parts;
  app.post(
    '/api/v1/tickets',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Issue a one-time ticket',
        description:
          'A path that signs a browser in without showing it the admin token. It works once, within a minute.',
        response: { 201: ticketAnswerSchema.meta({ description: 'The path to open.' }), ...refused },
      },
    },
    (_request, reply) => {
      reply.code(201);
      return { path: ticketPath(tickets.issue()) };
    },
  );

  app.get(
    '/api/v1/open',
    {
      // The ticket is the permission.
      config: permit('open'),
      // Whoever only looks whether a link is good must not use the ticket up.
      exposeHeadRoute: false,
      schema: {
        tags: ['Access'],
        summary: 'Redeem a ticket',
        description: 'Starts a session in this browser and goes on to the screen.',
        querystring: z.object({ ticket: z.string().max(100) }),
        response: {
          303: z.null().meta({ description: 'Signed in; the screen is at `/`.' }),
          410: errorSchema.meta({ description: 'The ticket was used or is older than a minute.' }),
          ...refused,
        },
      },
    },
    async (request, reply) => {
      const { ticket } = request.query;
      const invitation = invitations.redeem(ticket);
      if (invitation) {
        const name = freeTokenName(invitation.name, access);
        const creating = access.create({ name, scopes: invitation.scopes, topics: [] });
        doorkeeper.welcome(request, reply, (await within(storeDeadline, timers, creating)).secret);
      } else doorkeeper.signIn(request, reply, ticket);
      reply.code(303).header('location', '/');
      return null;
    },
  );
}
