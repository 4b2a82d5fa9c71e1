import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { type AuthHub, canary, distrustfulSettings, prepareAuthHub } from './auth-hub.ts';
import { knownRoutes, tryRoutes } from './credentials.ts';
import { guessAsStranger, guessTokens } from './guesses.ts';
import { tryBroker, tryRevoking } from './mqtt-credentials.ts';
import { tryPages } from './mqtt-pages.ts';
import { ssrfVectors, tryFetching } from './ssrf-vectors.ts';
import { trySend, webVectorFiles, webVectors } from './web-vectors.ts';

/** Looked at before an address has to wait: three for free, one a second afterwards. */
const maxLooked = 8;
/** 10,000 times have a standard error of 0.006 here; a comparison that stops early shows as much more. */
const maxTilt = 0.05;
const minVectors = 120;

type Measured = VerificationResult & {
  /** Doors, each tried on its own, at which nobody came in who must not. */
  readonly closed: readonly string[];
};

async function measure({ short, say }: VerificationOptions, preload?: string): Promise<Measured> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({
    data: folder.path,
    settings: distrustfulSettings,
    ...(preload !== undefined && { preload }),
  });
  const on = await prepareAuthHub(hub);
  const routes = await knownRoutes();
  const http = await tryRoutes(routes, on);
  say(`${http.asked} requests on ${routes.length} routes`);
  const tcp = await tryBroker(on, 'tcp');
  const websocket = await tryBroker(on, 'websocket');
  const pages = await tryPages(on);
  const revoking = await tryRevoking(on);
  const mqtt = [tcp, websocket, pages, revoking];
  const mqttAttempts = mqtt.reduce((sum, { asked }) => sum + asked, 0);
  say(`${mqttAttempts} attempts on MQTT`);
  const web = await sendAll(on);
  const ssrf = ssrfVectors();
  const fetched = await tryFetching(ssrf, on.port);
  say(`${web.sent} web vectors, ${ssrf.length} addresses to fetch`);
  const guesses = await guessTokens(on, short ? 2_000 : 10_000);
  const stranger = await guessAsStranger(on);
  const wrong = [
    ...http.wrong,
    ...mqtt.flatMap((found) => found.wrong),
    ...web.wrong,
    ...fetched,
    ...(stranger?.wrong ?? []),
  ];
  const doors = {
    routes: http,
    'MQTT over TCP': tcp,
    'MQTT over WebSocket': websocket,
    'pages that speak MQTT': pages,
  };
  const tilt = Math.abs(guesses.slower - 0.5);
  const alive = hub.child.exitCode === null && (await on.ask('GET', '/api/v1/health')).status === 200;
  await hub.end();
  const vectors = web.sent + ssrf.length;
  return {
    closed: Object.entries(doors).flatMap(([name, found]) => (found.wrong.length === 0 ? [name] : [])),
    ok:
      alive &&
      wrong.length === 0 &&
      vectors >= minVectors &&
      guesses.gotIn === 0 &&
      guesses.screenRefused === 0 &&
      tilt <= maxTilt &&
      (stranger?.looked ?? 0) <= maxLooked,
    figures: {
      routes: routes.length,
      requests: http.asked,
      mqttAttempts,
      webVectors: vectors,
      wrong: wrong.length,
      guesses: guesses.guessed,
      gotIn: guesses.gotIn,
      screenRefused: guesses.screenRefused,
      rightBeginningSlower: Math.round(guesses.slower * 1e4) / 1e4,
      strangersGuessesLookedAt: stranger?.looked ?? 'no other address here',
    },
    sentence:
      `${http.asked} requests on ${routes.length} routes, ${mqttAttempts} MQTT logins and topics, ${vectors} web vectors: ${wrong.length} wrong; ` +
      `${guesses.guessed} guessed tokens: ${guesses.gotIn} got in, a right beginning was slower ${(guesses.slower * 100).toFixed(1)} % of the time` +
      (alive ? '' : '; the hub did not survive') +
      (wrong.length > 0 ? `; ${wrong.slice(0, 8).join('; ')}` : ''),
  };
}

async function sendAll(on: AuthHub): Promise<{ sent: number; wrong: string[] }> {
  const target = {
    port: on.port,
    values: { port: String(on.port), token: on.tokenId, ticket: await on.ticket() },
    cookie: on.cookie,
    adminToken: on.adminToken,
    secrets: [canary, on.adminToken, 'root:x:0', '"devDependencies"', '"scopes":', 'set-cookie'],
  };
  const vectors = webVectorFiles.flatMap((file) => webVectors(file));
  const wrong: string[] = [];
  for (const vector of vectors) {
    const why = await trySend(vector, target);
    if (why !== undefined) wrong.push(why);
  }
  // None of them has revoked the token they were after, nor made one.
  const left = (await (await on.ask('GET', '/api/v1/tokens')).json()) as { readonly id: string }[];
  if (!left.some(({ id }) => id === on.tokenId) || left.length !== 4) wrong.push('the tokens have changed');
  return { sent: vectors.length, wrong };
}

/** Who knows how a token begins, and every page, is let in: every door must show it, or its attempts prove nothing. */
async function measureOpened(options: VerificationOptions): Promise<VerificationResult> {
  const { closed, ...result } = await measure({ ...options, short: true }, 'credulous-doors.mjs');
  if (closed.length === 0) return result;
  return { ...result, ok: true, sentence: `nothing wrong was seen at ${closed.join(', ')}` };
}

export const auth: Verification = {
  name: 'auth',
  title: 'Nobody gets in without the right token, by no route, topic, header, page, path or address',
  watches: [
    'hub/*.ts',
    'hub/{api,access,broker,http,sources}/*.ts',
    'model/api.ts',
    'test/verify/{auth-hub,credentials,mqtt-credentials,mqtt-pages,guesses,web-vectors,ssrf-vectors,raw-http}.ts',
    'test/verify/web-vectors/*.json',
  ],
  short: true,
  async run(options) {
    const { closed: _closed, ...result } = await measure(options);
    return result;
  },
  control: measureOpened,
};
