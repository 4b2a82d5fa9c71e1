/** The HTTP server and its groups of routes. */
import fastifyWebsocket from '@fastify/websocket';
import fastify from 'fastify';
import { type ZodTypeProvider, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { startWords } from '#model/words/hub-en.ts';
import { alertRoutes } from './alerts.ts';
import { answerRoutes } from './answers.ts';
import { backupRoutes } from './backups.ts';
import { callerRoutes } from './caller.ts';
import { capabilityRoutes } from './capabilities.ts';
import { channelRoutes } from './channels.ts';
import { answerBrokenRequest, checkingInterval, limitConnections, tooLate } from './connections.ts';
import { limitArrival } from './deadlines.ts';
import type { ApiDependencies } from './dependencies.ts';
import { costRoutes } from './cost.ts';
import { displayRoutes } from './displays.ts';
import { bodyLimit } from './failures.ts';
import { answerFailure, setUpGate } from './gate.ts';
import { foundRoutes } from './found.ts';
import { securityHeaders } from './headers.ts';
import { heatRoutes } from './heat.ts';
import { heldRoutes } from './held.ts';
import { daysRoutes } from './days.ts';
import { deviceRoutes } from './devices.ts';
import { dryRunRoutes } from './dry-runs.ts';
import { exportRoutes } from './export.ts';
import { historyRoutes } from './history.ts';
import { influxRoutes } from './influx.ts';
import { ingestRoutes } from './ingest.ts';
import { jobRoutes } from './jobs.ts';
import { journalRoutes } from './journal.ts';
import { liveRoutes } from './live.ts';
import { machineRoutes } from './machine.ts';
import { mqttRoutes, subprotocol } from './mqtt.ts';
import { neighbourRoutes } from './neighbour.ts';
import { networkRoutes } from './network.ts';
import { pictureRoutes } from './pictures.ts';
import { pairingRoutes } from './pairing.ts';
import { pinRoutes } from './pin.ts';
import { powerRoutes } from './power.ts';
import { proxyTest } from './proxies.ts';
import { placeRoutes } from './places.ts';
import { playerRoutes } from './players.ts';
import type { Routes } from './routes.ts';
import { ruleRoutes } from './rules.ts';
import { sampleRoutes } from './sample.ts';
import { runRoutes } from './runs.ts';
import { screenRoutes } from './screen.ts';
import { seriesRoutes } from './series.ts';
import { settingsRoutes } from './settings.ts';
import { signInCallback } from './sign-in-callback.ts';
import { signInRoutes } from './sign-ins.ts';
import { sourceSettingsRoutes } from './source-settings.ts';
import { statusRoutes } from './status.ts';
import { stickRoutes } from './sticks.ts';
import { storageRoutes } from './storage.ts';
import { switchRoutes } from './switches.ts';
import { ticketRoutes } from './ticket.ts';
import { tokenRoutes } from './tokens.ts';
import { troubleRoutes } from './troubles.ts';
import { usualRoutes } from './usual.ts';

/** Clients that do not answer the end of the connection are cut off after this. */
const closeGrace = 2_000;
/** Bytes; screens send nothing but the WebSocket's own control frames, and MQTT has limits of its own. */
const maxClientMessage = 1_024;

export type Api = {
  readonly port: number;
  /** As this machine's own browser opens it. */
  readonly url: string;
  /** Answers what is under way, ends the live connections, stops listening. */
  close(): Promise<void>;
};

/** Throws Misconfigured when the port cannot be had; its cause is the error of node:net. */
export async function startApi(dependencies: ApiDependencies): Promise<Api> {
  const app = await buildApi(dependencies);
  try {
    await listen(app, dependencies.port, dependencies.lan);
  } catch (error) {
    await app.close();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : dependencies.port;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async close() {
      using _grace = dependencies.timers.after(closeGrace, () => {
        app.server.closeAllConnections();
        for (const client of app.websocketServer.clients) client.terminate();
      });
      await app.close();
    },
  };
}

/** The server with all its routes, not yet listening. `prepare` runs before the first route is registered. */
export async function buildApi(
  dependencies: ApiDependencies,
  prepare: (app: Routes) => Promise<void> = () => Promise.resolve(),
): Promise<Routes> {
  const isProxy = proxyTest(dependencies.proxies);
  const app = fastify({
    logger: false,
    bodyLimit,
    return503OnClosing: false,
    trustProxy: isProxy,
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, _request, reply) => void answerFailure(reply.headers(securityHeaders), error),
    routerOptions: { maxParamLength: 2_048 },
    http: {
      connectionsCheckingInterval: checkingInterval,
      // Without this, curl's offer of HTTP/2 would be taken for a WebSocket.
      shouldUpgradeCallback: (request) => request.headers.upgrade?.toLowerCase() === 'websocket',
    },
    // Replaced by zod's below; without these Fastify would load its own JSON Schema compilers, 4 MB.
    schemaController: {
      compilersFactory: { buildValidator: () => neverCompiled, buildSerializer: () => neverCompiled },
    },
  }).withTypeProvider<ZodTypeProvider>();
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  limitConnections(app.server, dependencies.log, isProxy);
  limitArrival(app.server, dependencies.timers, (socket) => answerBrokenRequest(tooLate(), socket));
  await app.register(fastifyWebsocket, {
    options: {
      maxPayload: maxClientMessage,
      perMessageDeflate: false,
      handleProtocols: (offered) => (offered.has(subprotocol) ? subprotocol : false),
    },
    // Takes no more; live.ts says goodbye to those that are there.
    preClose(done) {
      this.websocketServer.close();
      done();
    },
  });
  const doorkeeper = setUpGate(app, dependencies);

  await prepare(app);
  seriesRoutes(app, dependencies);
  channelRoutes(app, dependencies);
  historyRoutes(app, dependencies);
  exportRoutes(app, dependencies);
  costRoutes(app, dependencies);
  daysRoutes(app, dependencies);
  powerRoutes(app, dependencies);
  usualRoutes(app, dependencies);
  heatRoutes(app, dependencies);
  ingestRoutes(app, dependencies);
  await influxRoutes(app, dependencies);
  liveRoutes(app, dependencies, doorkeeper);
  mqttRoutes(app, dependencies);
  alertRoutes(app, dependencies);
  ruleRoutes(app);
  switchRoutes(app, dependencies);
  playerRoutes(app, dependencies);
  signInRoutes(app, dependencies);
  capabilityRoutes(app, dependencies);
  settingsRoutes(app, dependencies);
  sourceSettingsRoutes(app, dependencies);
  deviceRoutes(app, dependencies);
  placeRoutes(app, dependencies);
  foundRoutes(app, dependencies);
  storageRoutes(app, dependencies);
  await backupRoutes(app, dependencies);
  machineRoutes(app, dependencies);
  networkRoutes(app, dependencies);
  callerRoutes(app, doorkeeper);
  signInCallback(app, dependencies);
  heldRoutes(app, dependencies);
  stickRoutes(app, dependencies);
  dryRunRoutes(app, dependencies);
  jobRoutes(app, dependencies);
  runRoutes(app, dependencies);
  statusRoutes(app, dependencies);
  displayRoutes(app);
  sampleRoutes(app, dependencies);
  neighbourRoutes(app, dependencies);
  answerRoutes(app, dependencies);
  troubleRoutes(app, dependencies);
  journalRoutes(app, dependencies);
  tokenRoutes(app, dependencies);
  ticketRoutes(app, dependencies, doorkeeper);
  pairingRoutes(app, dependencies, doorkeeper);
  pinRoutes(app, dependencies);
  pictureRoutes(app, dependencies);
  await screenRoutes(app, dependencies);
  return app;
}

function neverCompiled(): never {
  throw new Error('Schemas of routes are compiled by zod.');
}

async function listen(app: Routes, port: number, lan: boolean): Promise<void> {
  try {
    await app.listen({ port, host: lan ? '::' : '127.0.0.1' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    // A machine without IPv6.
    if (lan && code === 'EAFNOSUPPORT') await app.listen({ port, host: '0.0.0.0' });
    else throw new Misconfigured(startWords.noPort(port, messageOf(error)), { cause: error });
  }
}
