import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createAccess } from '#hub/access/access.ts';
import { Misconfigured } from '#model/trouble.ts';
import { StoreUnavailable, type Token } from '#storage/contract.ts';

function setUp(tokens: readonly Token[] = [], adminToken?: string) {
  let calls = 0;
  const stored: Token[] = [];
  const waiting: ((error?: Error) => void)[] = [];
  const disk = { hold: false };
  const access = createAccess({
    tokens,
    ingest: {
      tokens: (changed) => void stored.push(...changed),
      whenStored: (_sender, done) => void (disk.hold ? waiting.push(done) : done()),
    },
    random: (bytes) => new Uint8Array(bytes).fill((calls += 1)),
    clock: { now: () => 1_000 },
    ...(adminToken === undefined ? {} : { adminToken }),
  });
  return { access, stored, waiting, disk };
}

const request = { name: 'shed', scopes: ['ingest'], topics: ['shed/#'] } as const;

describe('access', () => {
  it('grants what a created token may, and keeps only its hash', async () => {
    const { access, stored } = setUp();
    const { token, secret } = await access.create(request);
    expect(Buffer.from(secret.replace('mantel_', ''), 'base64url')).toHaveLength(32);
    expect(token.hash).toBe(createHash('sha256').update(secret).digest('hex'));
    expect(JSON.stringify(stored)).not.toContain(secret.slice(7));
    expect(access.grant(secret)).toEqual({ id: token.id, name: 'shed', scopes: ['ingest'], topics: ['shed/#'] });
  });

  it.each([
    ['nothing', () => ''],
    ['a prefix', (secret: string) => secret.slice(0, 10)],
    ['all but the last letter', (secret: string) => secret.slice(0, -1)],
    ['one letter more', (secret: string) => `${secret}A`],
    ['another case', (secret: string) => secret.toUpperCase()],
    ['its hash', (secret: string) => createHash('sha256').update(secret).digest('hex')],
    ['a megabyte', (secret: string) => secret.repeat(20_000)],
  ])('knows no token by %s', async (_, presented) => {
    const { access } = setUp();
    const { secret } = await access.create(request);
    expect(access.grant(presented(secret))).toBeUndefined();
  });

  it('logs a device in only by its own name', async () => {
    const { access } = setUp();
    const { secret } = await access.create(request);
    expect(access.login('shed', secret)?.name).toBe('shed');
    expect(access.login('garage', secret)).toBeUndefined();
    expect(access.login('shed', 'wrong')).toBeUndefined();
  });

  it('lets a token stand beside its successor until that is used, over a restart', async () => {
    const { access, stored } = setUp();
    const first = await access.create(request);
    const second = await access.create({ ...request, replaces: first.token.id });
    expect(access.login('shed', first.secret)).toBeDefined();
    const restarted = setUp(stored);
    expect(restarted.access.login('shed', second.secret)).toBeDefined();
    expect(restarted.access.login('shed', first.secret)).toBeUndefined();
    expect(restarted.stored).toEqual([{ ...first.token, revokedAt: 1_000 }]);
    await expect(access.create({ ...request, name: 'garage', replaces: second.token.id })).rejects.toThrow(
      Misconfigured,
    );
  });

  it('hands a token out only after it is on disk', async () => {
    const { access, waiting, disk } = setUp();
    disk.hold = true;
    const created = access.create(request);
    expect(access.tokens).toEqual([]);
    for (const done of waiting) done(new StoreUnavailable('The disk is full.', 'SQLITE_FULL'));
    await expect(created).rejects.toThrow('The disk is full.');
    expect(access.tokens).toEqual([]);
  });

  it('revokes at once, before the disk says so, and stays so after a restart', async () => {
    const { access, stored, waiting, disk } = setUp();
    const { token, secret } = await access.create(request);
    disk.hold = true;
    const revoked = access.revoke(token.id);
    expect(access.grant(secret)).toBeUndefined();
    for (const done of waiting) done();
    expect(await revoked).toBe(true);
    expect(await access.revoke(token.id)).toBe(false);
    const latest = stored.at(-1);
    expect(latest?.revokedAt).toBe(1_000);
    expect(setUp(latest ? [latest] : []).access.grant(secret)).toBeUndefined();
  });

  it('keeps names unique while they are valid', async () => {
    const { access } = setUp();
    const { token } = await access.create(request);
    await expect(access.create(request)).rejects.toThrow(Misconfigured);
    await expect(access.create({ ...request, name: 'admin' })).rejects.toThrow(Misconfigured);
    await access.revoke(token.id);
    await expect(access.create(request)).resolves.toBeDefined();
  });

  it.each(['', 'a#', 'a/#/b', '+a', '$SYS/#', 'a/b+'])('refuses the topic filter "%s"', async (topic) => {
    await expect(setUp().access.create({ ...request, topics: [topic] })).rejects.toThrow(Misconfigured);
  });

  it.each(['#', '+', 'a/+/b', 'a/#', '/'])('takes the topic filter "%s"', async (topic) => {
    await expect(setUp().access.create({ ...request, topics: [topic] })).resolves.toBeDefined();
  });

  it('lets the admin token do everything, and lists it nowhere', () => {
    const { access } = setUp([], 'the-admin-token');
    expect(access.grant('the-admin-token')?.scopes).toEqual(['ingest', 'view', 'control', 'admin']);
    expect(access.tokens).toEqual([]);
  });

  it('tells of changes until nobody listens', async () => {
    const { access } = setUp();
    let heard = 0;
    const listening = access.onChange(() => (heard += 1));
    const { token } = await access.create(request);
    await access.revoke(token.id);
    expect(heard).toBe(2);
    listening[Symbol.dispose]();
    await access.create(request);
    expect(heard).toBe(2);
  });
});
