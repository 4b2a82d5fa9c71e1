/** Thousands of wrong tokens: whether one gets in, whether the time tells anything, and who has to wait. */
import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';
import { networkInterfaces } from 'node:os';
import { connectAsync } from 'mqtt';
import type { AuthHub } from './auth-hub.ts';

export type Guesses = {
  readonly guessed: number;
  readonly gotIn: number;
  /** How often a token with the right beginning took longer than a random one: 0.5 when the time says nothing. */
  readonly slower: number;
  /** Requests of the browser that is signed in, in between, that were not answered. */
  readonly screenRefused: number;
};

/** Guesses over HTTP from this machine, where nobody waits, in pairs of random order. */
export async function guessTokens(on: AuthHub, count: number): Promise<Guesses> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const like: number[] = [];
  const random: number[] = [];
  let gotIn = 0;
  let screenRefused = 0;
  const guess = async (times: number[], token: string): Promise<void> => {
    const begun = performance.now();
    const status = await statusOf(on, agent, '127.0.0.1', { authorization: `Bearer ${token}` });
    times.push(performance.now() - begun);
    if (status !== 401) gotIn++;
  };
  const tail = (length: number): string => randomBytes(48).toString('base64url').slice(0, length);
  for (let i = 0; i < count / 2; i++) {
    const near = `${on.adminToken.slice(0, 26)}${tail(on.adminToken.length - 26)}`;
    const far = tail(on.adminToken.length);
    const isNearFirst = (randomBytes(1)[0] ?? 0) < 128;
    if (isNearFirst) await guess(like, near);
    await guess(random, far);
    if (!isNearFirst) await guess(like, near);
    if (i % 100 === 0 && (await statusOf(on, agent, '127.0.0.1', { cookie: on.cookie })) !== 200) screenRefused++;
  }
  agent.destroy();
  return { guessed: like.length + random.length, gotIn, slower: chanceOfMore(like, random), screenRefused };
}

/** The chance that one of the first is more than one of the second, ties counted half (Mann and Whitney). */
export function chanceOfMore(first: readonly number[], second: readonly number[]): number {
  const ranked = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ];
  ranked.sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let from = 0; from < ranked.length;) {
    let to = from;
    while (to < ranked.length && ranked[to]?.value === ranked[from]?.value) to++;
    const firsts = ranked.slice(from, to).filter(({ isFirst }) => isFirst).length;
    ranks += (firsts * (from + 1 + to)) / 2;
    from = to;
  }
  const { length } = first;
  return (ranks - (length * (length + 1)) / 2) / (length * second.length);
}

/** An address of this machine that is not loopback, so that whoever uses it is a stranger; undefined without a network. */
function strangersAddress(): string | undefined {
  const faces = Object.values(networkInterfaces()).flatMap((face) => face ?? []);
  return faces.find(({ internal, family }) => !internal && family === 'IPv4')?.address;
}

export type Stranger = { readonly from: string; readonly looked: number; readonly wrong: readonly string[] };

/** Guesses from another address until it has to wait, then tries the other doors with a token that is right. */
export async function guessAsStranger(on: AuthHub): Promise<Stranger | undefined> {
  const host = strangersAddress();
  if (host === undefined) return undefined;
  const wrong: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const right = { authorization: `Bearer ${on.adminToken}` };
  let looked = 0;
  if ((await statusOf(on, agent, host, right)) !== 200) wrong.push('a stranger with a token is refused');
  for (let i = 0; i < 50; i++) {
    if ((await statusOf(on, agent, host, { authorization: `Bearer guess-${i}` })) === 401) looked++;
  }
  if ((await statusOf(on, agent, host, right)) !== 429) wrong.push('the one who guesses does not wait');
  if ((await statusOf(on, agent, host, { cookie: on.cookie })) !== 200) wrong.push('a browser that is signed in waits');
  if ((await statusOf(on, agent, '127.0.0.1', right)) !== 200) wrong.push('this machine waits');
  const login = { host, port: on.hub.brokerPort, reconnectPeriod: 0, username: 'only-view', password: on.tokens.view };
  const client = await connectAsync(login).catch((error: unknown) => String(error));
  if (typeof client !== 'string') {
    wrong.push('MQTT does not wait');
    client.end(true);
  } else if (!client.includes('Server unavailable')) wrong.push(`MQTT says ${client}`);
  agent.destroy();
  return { from: host, looked, wrong };
}

function statusOf(on: AuthHub, agent: Agent, host: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ host, port: on.port, path: '/api/v1/tokens', headers, agent }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.on('error', reject).end();
  });
}
