/** A server of calendars on this machine: public, behind name and password, and one that has no ETag. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { serveMisbehaving } from './misbehaviour.ts';
import type { SimulatedServer } from './misbehaviour.ts';

export type CalendarSimulator = SimulatedServer & {
  /** Lines of events by path. */
  readonly calendars: Map<string, string>;
  /** Its private addresses are revoked. */
  revoke(): void;
  unchanged(): number;
};

/** "ada:p@ss", which /private/ asks for. */
const login = `Basic ${Buffer.from('ada:p@ss').toString('base64')}`;

export async function startCalendars(): Promise<CalendarSimulator> {
  const calendars = new Map<string, string>();
  let isRevoked = false;
  let unchanged = 0;
  const handler = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '';
    const lines = calendars.get(path);
    if (path.startsWith('/private/') && request.headers.authorization !== login) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="calendars"' }).end();
    } else if (lines === undefined || isRevoked) response.writeHead(404).end();
    else {
      const body = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Of ${path.split('/')[1]}\r\n${lines}\r\nEND:VCALENDAR\r\n`;
      const etag = `"${createHash('sha1').update(body).digest('hex')}"`;
      if (request.headers['if-none-match'] === etag) {
        unchanged++;
        response.writeHead(304).end();
      } else response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8', etag }).end(body);
    }
  };
  const server = await serveMisbehaving(handler);
  return Object.assign(server, {
    calendars,
    revoke: () => void (isRevoked = true),
    unchanged: () => unchanged,
  });
}
