/** A portal of Opower's kind, over real HTTP on this machine: login, accounts, reads by the hour and the day, weather. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clockReading, day, hour, instantsShowing } from '#model/time.ts';
import { serveMisbehaving, type SimulatedServer } from './misbehaviour.ts';

export type PortalOptions = {
  readonly timeZone: string;
  readonly utility?: string;
  readonly password?: string;
  /** How it shows who is logged in. */
  readonly session?: 'cookie' | 'token';
  /** How it refuses a wrong login. */
  readonly refuses?: 'status' | 'error' | 'page' | 'silence';
  readonly unit?: string;
  readonly resolution?: string;
  /** Read by the day, too. */
  readonly gas?: boolean;
};

/** kWh of the hour that begins then. */
export const usageAt = (at: number): number => ((at / hour) % 24) / 10 + 0.1;

export async function startPortal(options: PortalOptions): Promise<SimulatedServer> {
  const { timeZone, utility = 'gwp', password = 'right', session = 'cookie', refuses = 'status' } = options;
  const base = '/ei/edge/apis';

  function login(text: string, response: ServerResponse): void {
    const given = JSON.parse(text) as { username?: string; password?: string };
    if (given.password === password) {
      if (session === 'cookie') {
        response.setHeader('Set-Cookie', [
          'visit=1; Expires=Thu, 26 Nov 2026 10:00:00 GMT; Path=/',
          'session=abc123; Path=/; HttpOnly',
        ]);
        response.writeHead(204).end();
      } else json(response, { sessionToken: 'abc123' });
      return;
    }
    if (refuses === 'status') response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
    else if (refuses === 'error') json(response, { error: { code: 'INVALID_CREDENTIALS' } });
    else if (refuses === 'page')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Wrong password</html>');
    else json(response, {});
  }

  const isLoggedIn = ({ headers }: IncomingMessage): boolean =>
    session === 'cookie'
      ? /(^|; )session=abc123(;|$)/.test(headers.cookie ?? '')
      : headers.authorization === 'Bearer abc123';

  function answer(url: URL, response: ServerResponse): void {
    const date = (name: string, shift = 0): number => {
      const [year = 0, month = 0, of = 0] = (url.searchParams.get(name) ?? '').split('-').map(Number);
      const [at = NaN] = instantsShowing({ year, month, day: of, hour: 0, minute: 0 }, timeZone);
      if (shift === 0) return at;
      const next = clockReading(at + 26 * hour, timeZone);
      return (
        instantsShowing({ year: next.year, month: next.month, day: next.day, hour: 0, minute: 0 }, timeZone)[0] ?? NaN
      );
    };
    const path = url.pathname.slice(base.length + 1);
    if (path === `multi-account-v1/cws/${utility}/customers`) {
      const resolution = options.resolution ?? 'HOUR';
      const electricity = {
        uuid: 'e-1',
        meterType: 'ELEC',
        readResolution: resolution,
        preferredUtilityAccountId: '77',
      };
      const gas = { uuid: 'g-1', meterType: 'GAS', readResolution: 'DAY', preferredUtilityAccountId: '78' };
      json(response, {
        customers: [{ uuid: 'c-1', utilityAccounts: options.gas ? [electricity, gas] : [electricity] }],
      });
      return;
    }
    const [from, to] = [date('startDate'), date('endDate', 1)];
    if (to - from > 31 * day) {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error":"range"}');
      return;
    }
    const text = (at: number): string => offsetText(at, timeZone);
    if (path.startsWith('DataBrowser-v1/cws/weather/daily')) {
      json(response, { reads: daysIn(from, to, timeZone).map(([at]) => ({ date: text(at), meanTemperature: 12.5 })) });
      return;
    }
    const isGas = path.includes('/g-1/');
    const spans =
      url.searchParams.get('aggregateType') === 'day'
        ? daysIn(from, to, timeZone)
        : Array.from({ length: (to - from) / hour }, (_, i): [number, number] => [
            from + i * hour,
            from + (i + 1) * hour,
          ]);
    json(response, {
      units: { consumption: isGas ? 'THERM' : (options.unit ?? 'KWH') },
      reads: spans.map(([at, end], i) => ({
        startTime: text(at),
        endTime: text(end),
        consumption: i === spans.length - 1 ? { value: 99, type: 'FORECAST' } : { value: usageAt(at), type: 'ACTUAL' },
      })),
    });
  }

  return serveMisbehaving((request, response) => {
    const url = new URL(request.url ?? '/', 'http://portal');
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (url.pathname.endsWith('/account/signin')) login(Buffer.concat(parts).toString(), response);
      else if (isLoggedIn(request)) answer(url, response);
      else response.writeHead(401, { 'content-type': 'application/json' }).end('{}');
    });
  });
}

function daysIn(from: number, to: number, timeZone: string): [number, number][] {
  const days: [number, number][] = [];
  for (let at = from; at < to;) {
    const next = clockReading(at + 26 * hour, timeZone);
    const [end = to] = instantsShowing(
      { year: next.year, month: next.month, day: next.day, hour: 0, minute: 0 },
      timeZone,
    );
    days.push([at, end]);
    at = end;
  }
  return days;
}

/** 2026-05-01T00:00:00.000-07:00 */
function offsetText(at: number, timeZone: string): string {
  const { year, month, day: date, minute } = clockReading(at, timeZone);
  const two = (value: number): string => String(value).padStart(2, '0');
  const shown = `${year}-${two(month)}-${two(date)}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00.000`;
  const offset = (Date.parse(`${shown}Z`) - at) / 60_000;
  const size = Math.abs(offset);
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function json(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
