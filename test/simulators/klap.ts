/**
 * The device's side of KLAP, written from its description alone: nothing of collectors/kasa/ is used here. As strict as
 * devices are known to be: header names with capitals, the conversation's cookie alone, each request with the number
 * after the last one, and its signature.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export type KlapDeviceOptions = {
  /** The owner's, as the device keeps it. */
  readonly login?: { readonly username: string; readonly password: string };
  /** Of the hash that the device keeps, and of the proofs of both sides. */
  readonly hash?: 1 | 2;
  readonly proof?: 1 | 2;
  /** Answers the first request of each conversation, and the others with something that is no HTTP. */
  readonly isForgetful?: boolean;
  /** What the device answers to JSON. */
  answer(request: unknown): unknown;
};

export type KlapDevice = {
  /** For an HTTP server. */
  readonly listener: RequestListener;
  /** First handshakes; those that were completed; requests that came; those that were answered, in JSON. */
  readonly begun: number;
  readonly loggedIn: number;
  readonly asked: number;
  readonly requests: readonly unknown[];
  /** Forgets every conversation, as after a restart or a day. */
  forget(): void;
  /** Answers everything so: 403 is what firmware with TPAP says while TP-Link's switch for others is off. */
  refuse(status: number | undefined): void;
};

type Conversation = { local: Buffer; remote: Buffer; isOpen: boolean; number: number; answers: number };

const factory = { username: '', password: '' };
const cookieName = 'TP_SESSIONID';

function sum(name: string, ...parts: (Buffer | string)[]): Buffer {
  return createHash(name)
    .update(Buffer.concat(parts.map((part) => Buffer.from(part as string))))
    .digest();
}

export function createKlapDevice(options: KlapDeviceOptions): KlapDevice {
  const { login = factory, hash = 2, proof = 2, isForgetful = false, answer } = options;
  const [inner, outer] = hash === 2 ? ['sha1', 'sha256'] : ['md5', 'md5'];
  const kept = sum(outer, sum(inner, login.username), sum(inner, login.password));
  const conversations = new Map<string, Conversation>();
  const requests: unknown[] = [];
  let begun = 0;
  let loggedIn = 0;
  let asked = 0;
  let refusing: number | undefined;

  const begin = (local: Buffer, response: ServerResponse): void => {
    begun += 1;
    const remote = randomBytes(16);
    const id = randomBytes(16).toString('hex').toUpperCase();
    const secrets = { local, remote, isOpen: false, number: Number.NaN, answers: 0 };
    conversations.set(id, secrets);
    response.setHeader('Set-Cookie', `${cookieName}=${id};TIMEOUT=86400`);
    const proven = proof === 2 ? sum('sha256', local, remote, kept) : sum('sha256', local, kept);
    response.end(Buffer.concat([remote, proven]));
  };

  const finish = (known: Conversation, proven: Buffer, response: ServerResponse): void => {
    const { local, remote } = known;
    const expected = proof === 2 ? sum('sha256', remote, local, kept) : sum('sha256', remote, kept);
    if (!expected.equals(proven)) {
      response.writeHead(403).end();
      return;
    }
    loggedIn += 1;
    known.isOpen = true;
    known.number = sum('sha256', 'iv', local, remote, kept).readInt32BE(28);
    response.end();
  };

  const converse = (known: Conversation, next: number, body: Buffer, response: ServerResponse): void => {
    asked += 1;
    const { local, remote } = known;
    const number = Buffer.alloc(4);
    number.writeInt32BE(next);
    const signing = sum('sha256', 'ldk', local, remote, kept).subarray(0, 28);
    const isNext = known.isOpen && next === known.number + 1;
    if (!isNext || !sum('sha256', signing, number, body.subarray(32)).equals(body.subarray(0, 32))) {
      response.writeHead(403).end();
      return;
    }
    known.number = next;
    if (isForgetful && known.answers > 0) {
      response.socket?.end('no more\n');
      return;
    }
    known.answers += 1;
    const key = sum('sha256', 'lsk', local, remote, kept).subarray(0, 16);
    const start = Buffer.concat([sum('sha256', 'iv', local, remote, kept).subarray(0, 12), number]);
    const open = createDecipheriv('aes-128-cbc', key, start);
    const request: unknown = JSON.parse(Buffer.concat([open.update(body.subarray(32)), open.final()]).toString());
    requests.push(request);
    const seal = createCipheriv('aes-128-cbc', key, start);
    const sealed = Buffer.concat([seal.update(JSON.stringify(answer(request))), seal.final()]);
    response.end(Buffer.concat([sum('sha256', signing, number, sealed), sealed]));
  };

  const handle = (request: IncomingMessage, body: Buffer, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://device');
    const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
    if (request.method !== 'POST' || names.some((name) => /(^|-)[a-z]/.test(name))) {
      response.writeHead(400).end();
      return;
    }
    const known = conversations.get(new RegExp(`^${cookieName}=(\\w+)$`).exec(request.headers.cookie ?? '')?.[1] ?? '');
    if (refusing !== undefined) response.writeHead(refusing).end();
    else if (url.pathname === '/app/handshake1' && body.length === 16) begin(body, response);
    else if (url.pathname === '/app/handshake2' && known) finish(known, body, response);
    else if (url.pathname === '/app/request' && known) {
      converse(known, Number(url.searchParams.get('seq')), body, response);
    } else response.writeHead(url.pathname.startsWith('/app/') ? 403 : 404).end();
  };

  return {
    listener(request, response) {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => handle(request, Buffer.concat(parts), response));
    },
    get begun() {
      return begun;
    },
    get loggedIn() {
      return loggedIn;
    },
    get asked() {
      return asked;
    },
    requests,
    forget: () => conversations.clear(),
    refuse(status) {
      refusing = status;
      conversations.clear();
    },
  };
}
