/**
 * Tado's REST API and login, over real HTTP on this machine, as its help pages and the clients of others describe them:
 * device code, tokens that are used once, 100 calls a day told in headers, and a home of which everything is known.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { day as dayLength, isoText, second } from '#model/time.ts';
import { serveMisbehaving, type SimulatedServer } from './misbehaviour.ts';
import { dayOf, dayReport, humidityAt, simulatedHome, simulatedZones, temperatureAt } from './tado-year.ts';

export type TadoSimulator = SimulatedServer & {
  /** The person agrees to the code. */
  agree(userCode: string): void;
  /** Access tokens are refused from now on; refresh tokens hold. */
  expireTokens(): void;
  /** Calls to the API today. */
  readonly calls: number;
  /** A new day begins for the allowance. */
  refill(): void;
};

export type TadoOptions = {
  readonly now: () => number;
  /** Calls a day; 100 unless told. */
  readonly perDay?: number;
  /** Whether the API wants a token; true unless told. */
  readonly isGuarded?: boolean;
  /** A call arrived, so many in all; its answer comes after. */
  readonly called?: (calls: number) => void;
};

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';

export async function startTado({ now, perDay = 100, isGuarded = true, called }: TadoOptions): Promise<TadoSimulator> {
  /** Device codes, and whether somebody agreed. */
  const codes = new Map<string, { readonly userCode: string; agreed: boolean }>();
  const access = new Set<string>();
  const refresh = new Set<string>();
  let issued = 0;
  let calls = 0;

  const tokens = (): Record<string, unknown> => {
    issued++;
    access.add(`access-${issued}`);
    refresh.add(`refresh-${issued}`);
    return {
      access_token: `access-${issued}`,
      refresh_token: `refresh-${issued}`,
      token_type: 'bearer',
      scope: 'offline_access',
      expires_in: 599,
    };
  };

  function login(path: string, form: URLSearchParams, response: ServerResponse): void {
    if (path === '/oauth2/device_authorize') {
      const code = `device-${codes.size + 1}`;
      const userCode = `CODE${codes.size + 1}`;
      codes.set(code, { userCode, agreed: false });
      const page = `https://login.tado.example/oauth2/device`;
      json(response, 200, {
        device_code: code,
        user_code: userCode,
        verification_uri: page,
        verification_uri_complete: `${page}?user_code=${userCode}`,
        expires_in: 300,
        interval: 5,
      });
      return;
    }
    if (form.get('grant_type') === deviceGrant) {
      const code = codes.get(form.get('device_code') ?? '');
      if (!code) json(response, 400, { error: 'expired_token' });
      else if (!code.agreed) json(response, 400, { error: 'authorization_pending' });
      else {
        codes.delete(form.get('device_code') ?? '');
        json(response, 200, tokens());
      }
    } else if (form.get('grant_type') === 'refresh_token' && refresh.delete(form.get('refresh_token') ?? '')) {
      json(response, 200, tokens());
    } else {
      json(response, 400, { error: 'invalid_grant', error_reason: 'refresh_token_not_found' });
    }
  }

  function api(url: URL, request: IncomingMessage, response: ServerResponse): void {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (isGuarded && (token === undefined || !access.has(token))) {
      json(response, 401, { errors: [{ code: 'unauthorized', title: 'Full authentication is required' }] });
      return;
    }
    response.setHeader('RateLimit-Policy', `"perday";q=${perDay};w=86400`);
    if (calls >= perDay) {
      const left = Math.ceil((dayLength - (now() % dayLength)) / second);
      response.setHeader('RateLimit', `"perday";r=0;t=${left}`);
      response.setHeader('Retry-After', String(left));
      json(response, 429, { errors: [{ code: 'rateLimit', title: 'The daily limit is reached' }] });
      return;
    }
    calls++;
    called?.(calls);
    response.setHeader('RateLimit', `"perday";r=${perDay - calls}`);
    const answer = answerTo(url, now());
    if (answer === undefined) json(response, 404, { errors: [{ code: 'notFound', title: 'There is no such thing' }] });
    else json(response, 200, answer);
  }

  const server = await serveMisbehaving((request, response) => {
    const url = new URL(request.url ?? '/', 'http://tado');
    if (url.pathname.startsWith('/api/v2/')) return api(url, request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => login(url.pathname, new URLSearchParams(Buffer.concat(parts).toString()), response));
  });
  return {
    url: server.url,
    requests: server.requests,
    handler: server.handler,
    next: (...given) => server.next(...given),
    get left() {
      return server.left;
    },
    agree(userCode) {
      for (const code of codes.values()) if (code.userCode === userCode) code.agreed = true;
    },
    expireTokens: () => access.clear(),
    get calls() {
      return calls;
    },
    refill() {
      calls = 0;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

function answerTo({ pathname, searchParams }: URL, now: number): unknown {
  const path = pathname.slice('/api/v2/'.length);
  const home = `homes/${simulatedHome}`;
  if (path === 'me') return { name: 'Home owner', homes: [{ id: simulatedHome, name: 'Home' }] };
  if (path === `${home}/zones`) return simulatedZones.map((zone) => ({ ...zone, devices: [], reportAvailable: true }));
  if (path === `${home}/weather`) {
    const timestamp = isoText(now);
    return {
      outsideTemperature: { celsius: 7.46, fahrenheit: 45.43, timestamp, type: 'TEMPERATURE' },
      solarIntensity: { percentage: 2.1, timestamp, type: 'PERCENTAGE' },
      weatherState: { value: 'FOGGY', timestamp, type: 'WEATHER_STATE' },
    };
  }
  if (path === `${home}/zoneStates`) {
    return { zoneStates: Object.fromEntries(simulatedZones.map(({ id, type }) => [id, stateOf(id, type, now)])) };
  }
  const [, zone] = new RegExp(`^${home}/zones/(\\d+)/dayReport$`).exec(path) ?? [];
  const date = searchParams.get('date') ?? '';
  return zone !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) ? dayReport(Number(zone), dayOf(date), now) : undefined;
}

function stateOf(zone: number, type: string, now: number): unknown {
  const isWater = type === 'HOT_WATER';
  const timestamp = isoText(now);
  return {
    tadoMode: 'HOME',
    setting: { type, power: 'ON', temperature: { celsius: isWater ? 60 : 21, fahrenheit: 69.8 } },
    openWindow: null,
    link: { state: 'ONLINE' },
    activityDataPoints: isWater ? {} : { heatingPower: { type: 'PERCENTAGE', percentage: 12, timestamp } },
    sensorDataPoints: isWater
      ? {}
      : {
          insideTemperature: { celsius: temperatureAt(zone, now), timestamp, type: 'TEMPERATURE' },
          humidity: { percentage: humidityAt(zone, now) * 100, timestamp, type: 'PERCENTAGE' },
        },
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(body));
}
