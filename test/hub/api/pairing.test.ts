import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { agentTopics, pairAnswerSchema, pairingAnswerSchema, type PairAnswer } from '#model/agent.ts';
import { buildApi } from '#hub/api/server.ts';
import { lanAddress } from '#hub/api/lan-address.ts';
import { noBroker } from '#hub/broker/own-broker.ts';
import { pairingLifetime } from '#hub/access/pairing-secrets.ts';
import { adminToken, fakeHub } from './fake-hub.ts';

async function setUp(overrides: Parameters<typeof fakeHub>[0] = {}) {
  const hub = fakeHub(overrides);
  const app = await buildApi(hub.dependencies);
  onTestFinished(() => app.close());
  const headers = { host: '127.0.0.1', authorization: `Bearer ${adminToken}` };
  const invite = () => app.inject({ method: 'POST', url: '/api/v1/pairings', headers });
  const pair = (secret: string, name = 'Attic Pi', remoteAddress = '192.168.1.30', before?: unknown) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/pair',
      headers: { host: '127.0.0.1' },
      remoteAddress,
      payload: { secret, name, ...(before !== undefined && { before }) },
    });
  const secretOf = async (): Promise<string> =>
    pairingAnswerSchema.parse((await invite()).json()).code.split('/')[1] ?? '';
  const join = async (name?: string, before?: PairAnswer): Promise<PairAnswer> => {
    const proof = before && { user: before.user, proof: sha256(before.token) };
    return pairAnswerSchema.parse((await pair(await secretOf(), name, undefined, proof)).json());
  };
  const isValid = ({ user, token }: PairAnswer): boolean => hub.access.login(user, token) !== undefined;
  return { ...hub, app, invite, pair, secretOf, join, isValid };
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('pairing', () => {
  it('needs the administrator for a code', async () => {
    const { app, invite } = await setUp();
    const refused = await app.inject({ method: 'POST', url: '/api/v1/pairings', headers: { host: '127.0.0.1' } });
    expect(refused.statusCode).toBe(403);
    expect((await invite()).statusCode).toBe(201);
  });

  it('exchanges a code once for a login that may publish as this agent only', async () => {
    const { pair, secretOf, access } = await setUp();
    const secret = await secretOf();
    const answer = await pair(secret);
    expect(answer.statusCode).toBe(201);
    const login = pairAnswerSchema.parse(answer.json());
    expect(login).toMatchObject({ agent: 'attic-pi', user: 'agent-attic-pi', mqttPort: 1883 });
    expect(access.login(login.user, login.token)).toMatchObject({
      scopes: ['ingest'],
      topics: [agentTopics('attic-pi')],
    });
    const again = await pair(secret);
    expect(again.statusCode).toBe(410);
    expect(again.json()).toEqual({
      error: 'This code is wrong, was used, or is older than ten minutes; ask for a new one.',
    });
  });

  it('gives two machines of one name two ids, and no machine that of the hub', async () => {
    const { join } = await setUp();
    const agentOf = async (name: string): Promise<string> => (await join(name)).agent;
    expect(await agentOf('raspberrypi')).toBe('raspberrypi');
    expect(await agentOf('RaspberryPi')).toBe('raspberrypi-2');
    expect(await agentOf('Küche / Süd!')).toBe('kuche-sud');
    expect(await agentOf('…')).toBe('agent');
    expect(await agentOf('NUC')).toBe('nuc-2');
  });

  it('knows an agent that joins again, whatever it is called by now, and ends its former login once it uses the new', async () => {
    const { join, isValid, access } = await setUp();
    const first = await join('attic-pi');
    const other = await join('attic-pi');
    const again = await join('renamed', first);
    expect(again).toMatchObject({ agent: 'attic-pi', user: 'agent-attic-pi' });
    expect(again.token).not.toBe(first.token);
    // Killed before it wrote the new one down, it is not locked out.
    expect(access.grant(first.token)).toBeDefined();
    expect(isValid(again)).toBe(true);
    expect(isValid(first)).toBe(false);
    expect(isValid(other)).toBe(true);
  });

  it('leaves no login behind that an agent never wrote down', async () => {
    const { join, isValid, access } = await setUp();
    const first = await join();
    const lost = await join(undefined, first);
    const second = await join(undefined, first);
    expect(isValid(lost)).toBe(false);
    expect(isValid(first)).toBe(true);
    // It wrote this one down and was killed before it used it.
    const third = await join(undefined, second);
    expect(isValid(first)).toBe(false);
    expect(isValid(third)).toBe(true);
    expect(isValid(second)).toBe(false);
    expect([first, lost, second, third].map(({ agent }) => agent)).toEqual(Array(4).fill('attic-pi'));
    expect(access.tokens.filter(({ revokedAt }) => revokedAt === undefined)).toHaveLength(1);
  });

  it('gives an agent whose login was revoked its id again, and another machine of its name a new one', async () => {
    const { join, access } = await setUp();
    const first = await join();
    await access.revoke(access.tokens.find(({ name }) => name === first.user)?.id ?? '');
    expect((await join()).agent).toBe('attic-pi-2');
    const back = await join(undefined, first);
    expect(back.agent).toBe('attic-pi');
    // Its old login, kept by somebody, does not take the place of the new one.
    expect((await join(undefined, first)).agent).toBe('attic-pi-3');
    expect(access.login(back.user, back.token)).toBeDefined();
  });

  it("does not know an agent by what another hub gave it, nor by a login that is no agent's", async () => {
    const { join, access } = await setUp();
    const first = await join();
    expect((await join(undefined, { ...first, token: 'mantel_another' })).agent).toBe('attic-pi-2');
    const { secret } = await access.create({ name: 'agent-shed', scopes: ['ingest'], topics: ['#'] });
    expect((await join(undefined, { ...first, user: 'agent-shed', token: secret })).agent).toBe('attic-pi-3');
    expect(access.login('agent-shed', secret)).toBeDefined();
    expect(access.login(first.user, first.token)).toBeDefined();
  });

  it('refuses an old code', async () => {
    const { pair, secretOf, time } = await setUp();
    const secret = await secretOf();
    time.advance(pairingLifetime);
    expect((await pair(secret)).statusCode).toBe(410);
  });

  it('slows down whoever guesses, and only them', async () => {
    const { pair, secretOf } = await setUp();
    const secret = await secretOf();
    const guess = (): Promise<number> => pair('AAAAA-AAAAA').then(({ statusCode }) => statusCode);
    const answers: number[] = [];
    for (let n = 0; n < 8; n++) answers.push(await guess());
    expect(answers).toEqual([410, 410, 410, 410, 429, 429, 429, 429]);
    expect((await pair(secret)).statusCode).toBe(429);
    expect((await pair(secret, 'pi', '192.168.1.31')).statusCode).toBe(201);
  });

  it('says so when there is no broker to speak to, and keeps the code', async () => {
    let info = { ...noBroker.info(), reason: 'The MQTT broker is switched off in the settings.' };
    const { invite, pair, secretOf } = await setUp({ broker: () => info });
    expect((await invite()).json()).toEqual({
      error:
        "Agents speak MQTT, and this hub's broker does not listen. The MQTT broker is switched off in the settings.",
    });
    info = { ...info, port: 1883 };
    const secret = await secretOf();
    info = { ...info, port: null };
    expect((await pair(secret)).statusCode).toBe(503);
    info = { ...info, port: 1883 };
    expect((await pair(secret)).statusCode).toBe(201);
  });
});

const face = (address: string, internal = false, family: 'IPv4' | 'IPv6' = 'IPv4') => ({
  address,
  internal,
  netmask: '',
  mac: '',
  cidr: null,
  ...(family === 'IPv4'
    ? { family }
    : {
        family,
        scopeid: 0,
      }),
});
const head = 'Iface\tDestination\tGateway \tFlags\n';

it.each([
  [
    'behind which the router is',
    `${head}docker0\t000011AC\t00000000\t0001\nwlan0\t00000000\t0101A8C0\t0003\n`,
    '192.168.1.20',
  ],
  ['that comes first, without a router', `${head}docker0\t000011AC\t00000000\t0001\n`, '172.17.0.1'],
  ['that comes first, without a table', '', '172.17.0.1'],
])('the address in a code is that of the interface %s', (_, routes, expected) => {
  const faces = {
    lo: [face('127.0.0.1', true)],
    eth0: [face('fe80::1', false, 'IPv6')],
    docker0: [face('172.17.0.1')],
    wlan0: [face('fe80::2', false, 'IPv6'), face('192.168.1.20')],
  };
  expect(lanAddress(faces, routes)).toBe(expected);
});

it('a machine without network has no address for others', () => {
  expect(lanAddress({ lo: [face('127.0.0.1', true)] }, '')).toBeUndefined();
});
