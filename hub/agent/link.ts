/** One connection of an agent to its hub's broker. */
import { agentTopic, type AgentMatter } from '#model/agent.ts';
import { second } from '#model/time.ts';
import { Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { agentWords as words } from '#model/words/agent-en.ts';
import type { Membership } from './membership.ts';

export type HubLink = AsyncDisposable & {
  /** Aborts when the connection is over; the reason is the error to throw. */
  readonly gone: AbortSignal;
  /** Resolves when the hub has acknowledged it: samples are on its disk then. Rejects when the connection is over. */
  send(matter: AgentMatter, body: unknown): Promise<void>;
};

const connectWithin = 10 * second;
/** s */
const keepAlive = 20;
/** CONNACK: bad user name or password, not authorized (MQTT 3.1.1 section 3.2.2.3). */
const notAuthorized: readonly unknown[] = [4, 5];

/** Rejects with Unreachable, or with Misconfigured when the hub does not know this agent any more. */
export async function openLink({ hub, agent, user, token }: Membership, signal: AbortSignal): Promise<HubLink> {
  // Loaded where it is used: a hub that is no agent does without.
  const { connect } = await import('mqtt');
  signal.throwIfAborted();
  const place = `${hub.host}:${hub.mqttPort}`;
  const client = connect({
    protocol: 'mqtt',
    host: hub.host.replace(/^\[|\]$/g, ''),
    port: hub.mqttPort,
    protocolVersion: 4,
    clientId: `mantel-${user}`,
    username: user,
    password: token,
    clean: true,
    reconnectPeriod: 0,
    connectTimeout: connectWithin,
    keepalive: keepAlive,
  });
  const gone = new AbortController();
  const connected = Promise.withResolvers<void>();
  const over = Promise.withResolvers<never>();
  over.promise.catch(() => undefined);
  const fail = (error: Error): void => {
    connected.reject(error);
    over.reject(error);
    if (!gone.signal.aborted) gone.abort(error);
  };
  client.on('connect', () => connected.resolve());
  client.on('error', (error) => fail(troubleOf(error, place)));
  client.on('close', () => fail(new Unreachable(words.silent(place))));
  const end = (): void => fail(new Unreachable(words.silent(place)));
  signal.addEventListener('abort', end, { once: true });
  const close = async (): Promise<void> => {
    signal.removeEventListener('abort', end);
    await client.endAsync(true);
  };
  try {
    await connected.promise;
  } catch (error) {
    await close();
    throw error;
  }
  return {
    gone: gone.signal,
    async send(matter, body) {
      const sent = client.publishAsync(agentTopic(agent, matter), JSON.stringify(body), { qos: 1 });
      // mqtt.js keeps a message whose connection is over for the next one, which there never is.
      sent.catch(() => undefined);
      await Promise.race([sent, over.promise]);
    },
    [Symbol.asyncDispose]: close,
  };
}

function troubleOf(error: unknown, place: string): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (notAuthorized.includes(code)) return new Misconfigured(words.unknownHere(place), { cause: error });
  return new Unreachable(words.unreachable(place, messageOf(error)), { cause: error });
}
