/** What every request passes before a route sees it, and how every failure is answered. */
import type { FastifyReply } from 'fastify';
import { messageOf } from '#model/trouble.ts';
import { apiWords } from '#model/words/api-en.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { logWords } from '#model/words/log-en.ts';
import type { ApiDependencies } from './dependencies.ts';
import { type Given, failureOf } from './failures.ts';
import { secureHeaders, securityHeaders } from './headers.ts';
import { isInflux } from './influx-mark.ts';
import { isTooDeep, maxDepth } from './json-body.ts';
import { livePath } from './live.ts';
import { mqttPath } from './mqtt-path.ts';
import { checkHost, checkOrigin, isTwice } from './origin.ts';
import { type Doorkeeper, createDoorkeeper } from './permission.ts';
import { Refusal } from './refusal.ts';
import { type Routes, permissionOf } from './routes.ts';

const maxLoggedFaults = 100;

/** Sets the gate up; to be called before the first route is registered. */
export function setUpGate(app: Routes, dependencies: ApiDependencies): Doorkeeper {
  const doorkeeper = createDoorkeeper(dependencies);
  const routes = denyByDefault(app);
  acceptJsonOnly(app);

  app.addHook('onRequest', (request, reply, done) => {
    const permission = permissionOf(request.routeOptions.config);
    const isSecure = request.protocol === 'https';
    reply.headers(isSecure ? { ...securityHeaders, ...secureHeaders } : securityHeaders);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    if (!request.url.startsWith('/')) throw new Refusal(400, refusalWords.oddAddress);
    // RFC 9112 section 3.2: of two hosts another reader may take the other one.
    if (isTwice('host', request.raw.rawHeaders)) throw new Refusal(400, apiWords.twoHosts);
    if (isTwice('authorization', request.raw.rawHeaders)) throw new Refusal(400, apiWords.twoTokens);
    checkHost(request.headers.host, request.socket.localAddress, dependencies);
    checkOrigin({
      headers: request.headers,
      method: request.method,
      isFile: permission === 'open' && !request.url.startsWith('/api/v1/'),
      isSecure,
    });
    if (request.ws && request.routeOptions.url !== livePath && request.routeOptions.url !== mqttPath)
      throw new Refusal(400, refusalWords.webSocketAt(livePath, mqttPath));
    if (permission) doorkeeper.check(request, permission);
    else if (!request.is404) throw new Refusal(403, refusalWords.notOpen);
    done();
  });

  const logged = new Set<string>();
  app.setErrorHandler((error, request, reply) => {
    const isBug = answerFailure(reply, error, request);
    const route = `${request.method} ${request.routeOptions.url ?? ''}`;
    const what = `${route} ${messageOf(error)}`;
    if (!isBug || logged.has(what) || logged.size >= maxLoggedFaults) return;
    logged.add(what);
    dependencies.log.error({ route, err: error }, logWords.requestFailed);
  });

  app.setNotFoundHandler((request, reply) => {
    const allowed = routes.allowedAt(request.url.split('?')[0] ?? '');
    if (allowed.length > 0 && !allowed.includes(request.method)) {
      throw new Refusal(405, refusalWords.methods(allowed.join(', ')), { allow: allowed.join(', ') });
    }
    reply.code(404);
    return { error: refusalWords.nothingHere };
  });
  return doorkeeper;
}

/** Answers with the failure's one sentence. True when it is a fault of ours. */
export function answerFailure(reply: FastifyReply, error: unknown, given?: Given): boolean {
  const { statusCode, sentence, headers, isBug, about } = failureOf(error, given);
  void reply
    .code(statusCode)
    .headers(headers)
    .send({ error: sentence, ...about });
  return isBug;
}

function acceptJsonOnly(app: Routes): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body)) done(new Refusal(400, apiWords.tooDeep(maxDepth)));
    else void parse(request, body, done);
  });
  app.addHook('preParsing', (request, _reply, payload, done) => {
    const { 'content-encoding': encoding } = request.headers;
    if (encoding !== undefined && encoding !== 'identity' && !isInflux(request.routeOptions.config)) {
      throw new Refusal(415, refusalWords.packed);
    }
    done(null, payload);
  });
}

/** Refuses to register a route that does not say who may use it; knows which methods an address has. */
function denyByDefault(app: Routes): { allowedAt(path: string): string[] } {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method, config }) => {
    const methods = [method].flat();
    if (!permissionOf(config)) throw new Error(`The route ${methods.join(', ')} ${url} does not say who may use it.`);
    if (!url.endsWith('*')) routes.push({ pattern: new RegExp(`^${url.replaceAll(/:\w+/g, '[^/]+')}$`), methods });
  });
  return {
    allowedAt: (path) => [
      ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
    ],
  };
}
