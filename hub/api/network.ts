/** How this hub is reached, and by which invitation a browser of the home comes in. */
import { invitationRequestSchema, invitationSchema, networkAnswerSchema } from '#model/network-api.ts';
import { hasDeviceLogin } from '../access/device-logins.ts';
import { invitationLifetime } from '../access/invitations.ts';
import type { ApiDependencies } from './dependencies.ts';
import { lanAddresses } from './lan-address.ts';
import { hostName, isLoopbackName } from './origin.ts';
import { type Routes, permit, refused } from './routes.ts';
import { ticketPath } from './ticket.ts';

type Parts = Pick<
  ApiDependencies,
  'access' | 'invitations' | 'broker' | 'lan' | 'hosts' | 'wantsLan' | 'phoneAddress' | 'hostname' | 'clock' | 'restart'
>;

const nameOf = (address: string): string | undefined => hostName(URL.parse(address)?.host);

export function networkRoutes(app: Routes, parts: Parts): void {
  const { access, invitations, broker, lan, hosts, wantsLan, phoneAddress, hostname, clock, restart } = parts;
  const isAnswered = (address: string): boolean => hosts.some((each) => hostName(each) === nameOf(address));
  const outside = (): string | null => {
    const told = phoneAddress();
    return told !== undefined && isAnswered(told) ? new URL(told).origin : null;
  };
  const urlOf = (address: string, port: number | undefined): string => `http://${address}:${port ?? 0}`;

  app.get(
    '/api/v1/network',
    {
      config: permit('view'),
      schema: {
        tags: ['Access'],
        summary: 'Show how Mantel is reached',
        description: 'Addresses of this machine in the home, and whether other machines reach it by them.',
        response: { 200: networkAnswerSchema.meta({ description: 'As it is now.' }), ...refused },
      },
    },
    ({ socket }) => {
      const { port, securePort, reason } = broker();
      return {
        lan: { now: lan, wanted: wantsLan() },
        port: socket.localPort ?? 0,
        hostname,
        addresses: lanAddresses().map((address, index) => ({
          address,
          url: urlOf(address, socket.localPort),
          likely: index === 0,
        })),
        outside: outside(),
        mqtt: { port, securePort, lan: hasDeviceLogin(access.tokens), reason },
        canRestart: restart.isByItself,
      };
    },
  );

  app.post(
    '/api/v1/invitations',
    {
      config: permit('admin'),
      schema: {
        tags: ['Access'],
        summary: 'Invite a browser',
        description:
          'An address that signs the browser in which opens it first, within ten minutes. It stays signed in, also over a restart, until its token is revoked.',
        body: invitationRequestSchema.meta({ examples: [{ name: 'phone', scopes: ['view'] }] }),
        response: { 201: invitationSchema.meta({ description: 'The address, for a QR code.' }), ...refused },
      },
    },
    ({ body, socket, protocol, headers }, reply) => {
      const path = ticketPath(invitations.issue(body));
      const [address = '127.0.0.1'] = lan ? lanAddresses() : [];
      // Who asks by way of a proxy invites to where it asked; else a person may have said where phones come in.
      const asked = protocol === 'https' ? `https://${headers.host}` : undefined;
      const told = [asked, phoneAddress()].find((each) => each !== undefined && !isLoopbackName(nameOf(each)));
      reply.code(201);
      return {
        url: new URL(path, told ?? urlOf(address, socket.localPort)).href,
        path,
        expiresAt: clock.now() + invitationLifetime,
        reachable: lan || (told !== undefined && isAnswered(told)),
      };
    },
  );
}
