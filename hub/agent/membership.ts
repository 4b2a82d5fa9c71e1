/** Which hub an agent belongs to, and its login there: one file in its data folder that only its owner can read. */
import { createHash } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { z } from 'zod';
import { pairAnswerSchema, type PairAnswer, type PairRequest } from '#model/agent.ts';
import { errorSchema } from '#model/api.ts';
import { Misconfigured, messageOf } from '#model/trouble.ts';
import { agentWords as words } from '#model/words/agent-en.ts';
import { readIfThere } from '../read-file.ts';
import { writeWhole } from '../write-file.ts';

const membershipSchema = z.object({
  hub: z.object({ host: z.string(), mqttPort: z.number().int() }),
  agent: z.string(),
  user: z.string(),
  token: z.string(),
  /** SHA-256 of the code it joined with: a start that is repeated with its arguments must not use it again. */
  joinedWith: z.string(),
});
export type Membership = z.output<typeof membershipSchema>;

/** As fetch does. */
export type Ask = (url: string, init: RequestInit & { readonly body: string }) => Promise<Response>;

type Code = { readonly host: string; readonly port: string; readonly secret: string };

const answerWithin = 20_000;

/** Of the file at `path`; undefined while it belongs to none. Throws Misconfigured when the file is damaged. */
export async function readMembership(path: string): Promise<Membership | undefined> {
  const text = await readIfThere(path);
  if (text === undefined) return undefined;
  await chmod(path, 0o600);
  try {
    return membershipSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new Misconfigured(words.badFile(path), { cause: error });
  }
}

/**
 * Exchanges a code for a login and writes it down at `path`; with the code of the membership there is, nothing. To the
 * hub it belongs to it stays who it is, and until the new login is used the former one holds. Throws Misconfigured, in
 * one sentence, when the code is none, or the hub refuses or does not answer.
 */
export async function joinHub(
  path: string,
  text: string,
  name: string,
  signal: AbortSignal,
  ask: Ask = fetch,
): Promise<Membership> {
  const code = readCode(text);
  const joinedWith = createHash('sha256').update(text).digest('hex');
  const present = await readMembership(path);
  if (present?.joinedWith === joinedWith) return present;
  const request: PairRequest = { secret: code.secret, name, ...(present && { before: proofOf(present) }) };
  const { mqttPort, ...login } = await redeem(code, request, signal, ask);
  const membership: Membership = { hub: { host: code.host, mqttPort }, ...login, joinedWith };
  await writeWhole(path, `${JSON.stringify(membership, null, 2)}\n`, 0o600);
  return membership;
}

function readCode(text: string): Code {
  const [, host, port, secret] = /^([^\s/@]+):(\d{1,5})\/([\w-]+)$/.exec(text.trim()) ?? [];
  if (host === undefined || port === undefined || secret === undefined || !URL.canParse(`http://${host}:${port}`)) {
    throw new Misconfigured(words.noCode(text));
  }
  return { host, port, secret };
}

/** Not the token itself: the code may be of another hub, and the way there is not encrypted. */
function proofOf({ user, token }: Membership): NonNullable<PairRequest['before']> {
  return { user, proof: createHash('sha256').update(token).digest('hex') };
}

async function redeem({ host, port }: Code, request: PairRequest, signal: AbortSignal, ask: Ask): Promise<PairAnswer> {
  const place = `${host}:${port}`;
  let status: number;
  let body: unknown;
  try {
    const answer = await ask(`http://${place}/api/v1/pair`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerWithin)]),
    });
    ({ status } = answer);
    body = await answer.json();
  } catch (error) {
    signal.throwIfAborted();
    const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
    throw new Misconfigured(words.notAnswered(place, messageOf(cause)), { cause: error });
  }
  const login = pairAnswerSchema.safeParse(body);
  if (status === 201 && login.success) return login.data;
  const told = errorSchema.safeParse(body).data?.error ?? `status ${status}`;
  throw new Misconfigured(words.refused(place, told));
}
