/**
 * Tokens: who may do what. A token is 256 random bits, shown once and kept as its SHA-256; a device logs in to the
 * broker with the token's name and the token, a program sends it as `Authorization: Bearer`.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { scopes } from '#model/api.ts';
import { Misconfigured } from '#model/trouble.ts';
import { tokenWords } from '#model/words/refusals-en.ts';
import type { Token } from '#storage/contract.ts';
import type { Access, Grant, HubClock, Ingest } from '../ports.ts';

/** Name and id of the token in the file `admin-token`; no other may take it. */
export const adminName = 'admin';
/** Longer texts cannot be tokens and are not even hashed. */
const maxTokenLength = 256;

export type AccessOptions = {
  /** As the store opened with them, revoked ones included. */
  readonly tokens: readonly Token[];
  readonly ingest: Pick<Ingest, 'tokens' | 'whenStored'>;
  readonly random: (bytes: number) => Uint8Array;
  readonly clock: Pick<HubClock, 'now'>;
  /** From the file `admin-token`; see ensureAdminToken. */
  readonly adminToken?: string;
};

/** `create` throws Misconfigured for a name that is taken or a topic that is none; both writes throw StoreUnavailable. */
export function createAccess({ tokens, ingest, random, clock, adminToken }: AccessOptions): Access {
  const known = new Map(tokens.map((token) => [token.id, token]));
  const listeners = new Set<() => void>();
  const used = new Map<string, number>();
  const accepted = (token: Token): Grant => {
    used.set(token.id, clock.now());
    return grantOf(token);
  };
  const admin: Token | undefined =
    adminToken === undefined
      ? undefined
      : { id: adminName, name: adminName, scopes, topics: [], hash: hashOf(adminToken).toString('hex'), createdAt: 0 };

  function matching(secret: string): Token | undefined {
    if (secret.length === 0 || secret.length > maxTokenLength) return undefined;
    const hash = hashOf(secret);
    let found: Token | undefined;
    // Every token is compared, so that the time says nothing about which one was near.
    for (const token of admin ? [...known.values(), admin] : known.values()) {
      const same = timingSafeEqual(hash, Buffer.from(token.hash, 'hex'));
      if (same && token.revokedAt === undefined) found = token;
    }
    return found;
  }

  async function persist(token: Token): Promise<void> {
    ingest.tokens([token]);
    await new Promise<void>((resolve, reject) => {
      ingest.whenStored(token, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** Not waited for: should it be lost, the next login or exchange does it again. */
  function end(ended: readonly Token[]): void {
    if (ended.length === 0) return;
    const revoked = ended.map((token) => ({ ...token, revokedAt: clock.now() }));
    for (const token of revoked) known.set(token.id, token);
    ingest.tokens(revoked);
    changed();
  }

  const validOf = (name: string): Token[] =>
    [...known.values()].filter((token) => token.name === name && token.revokedAt === undefined);

  const changed = () => {
    for (const listener of listeners) listener();
  };

  return {
    grant(secret) {
      const token = matching(secret);
      return token && accepted(token);
    },
    lastUsed: (id) => used.get(id),
    login(name, secret) {
      const token = matching(secret);
      if (token?.name !== name) return undefined;
      if (token.replaces !== undefined) end(validOf(name).filter(({ id }) => id === token.replaces));
      return accepted(token);
    },
    get tokens() {
      return [...known.values()];
    },
    proven(name, proof) {
      const hash = Buffer.from(proof, 'hex');
      return [...known.values()].find((token) => {
        const own = Buffer.from(token.hash, 'hex');
        return token.name === name && own.length === hash.length && timingSafeEqual(own, hash);
      });
    },
    async create({ name, scopes: wanted, topics, replaces }) {
      const present = validOf(name);
      const isFree = replaces === undefined ? present.length === 0 : present.some(({ id }) => id === replaces);
      if (!isFree || name === adminName) {
        throw new Misconfigured(tokenWords.taken(name));
      }
      const wrong = topics.find((topic) => !isTopicFilter(topic));
      if (wrong !== undefined) throw new Misconfigured(tokenWords.notFilter(wrong));
      const secret = `mantel_${Buffer.from(random(32)).toString('base64url')}`;
      const token: Token = {
        id: Buffer.from(random(8)).toString('hex'),
        name,
        scopes: [...new Set(wanted)],
        topics: [...topics],
        hash: hashOf(secret).toString('hex'),
        createdAt: clock.now(),
        ...(replaces !== undefined && { replaces }),
      };
      await persist(token);
      known.set(token.id, token);
      end(validOf(name).filter(({ id }) => id !== token.id && id !== replaces));
      changed();
      return { token, secret };
    },
    async revoke(id) {
      const token = known.get(id);
      if (!token || token.revokedAt !== undefined) return false;
      const revoked = { ...token, revokedAt: clock.now() };
      // Takes effect before it is on disk: waiting for the disk must not keep a stolen token alive.
      known.set(id, revoked);
      changed();
      await persist(revoked);
      return true;
    },
    onChange(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
  };
}

/** Admin includes every other scope. */
function grantOf(token: Token): Grant {
  return {
    id: token.id,
    name: token.name,
    scopes: token.scopes.includes('admin') ? scopes : token.scopes,
    topics: token.topics,
  };
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** MQTT 3.1.1 section 4.7: `+` and `#` stand alone in their level, `#` only in the last. */
function isTopicFilter(filter: string): boolean {
  const levels = filter.split('/');
  return (
    filter !== '' &&
    !filter.startsWith('$') &&
    !filter.includes('\0') &&
    levels.every((level, i) => (level === '#' ? i === levels.length - 1 : level === '+' || !/[+#]/.test(level)))
  );
}
