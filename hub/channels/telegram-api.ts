/** The Bot API of Telegram: https://core.telegram.org/bots/api#making-requests */
import { z } from 'zod';
import type { Http, HttpFile, HttpRequest } from '#model/http.ts';
import type { Secret } from '#model/secret.ts';
import { second, type Milliseconds } from '#model/time.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';

export type BotApi = {
  /** Throws Unreachable, Misconfigured, BadReading, or Barred where a chat wants no messages any more. */
  call<T>(method: string, body: object, schema: z.ZodType<T>, options: CallOptions): Promise<T>;
  /** With a file, as a form. */
  upload<T>(method: string, form: Form, file: HttpFile, schema: z.ZodType<T>, options: CallOptions): Promise<T>;
};
type Form = Readonly<Record<string, string>>;
export type CallOptions = { readonly signal: AbortSignal; readonly deadline?: Milliseconds };

/** The chat has blocked the bot, or is no more. */
export class Barred extends BadReading {}

const refusalSchema = z.object({
  ok: z.literal(false),
  error_code: z.number(),
  description: z.string().default(''),
  parameters: z.object({ retry_after: z.number().optional() }).default({}),
});

/** Until another reader of the bot is likely to have ended. */
const afterConflict = 30 * second;

/** Text without the values of all known secrets. */
type Strike = (text: string) => string;
export type BotApiOptions = {
  readonly server: string;
  readonly token: Secret;
  readonly http: (signal: AbortSignal) => Http;
  readonly strike: Strike;
};

export function createBotApi({ server, token, http, strike }: BotApiOptions): BotApi {
  const ask = async <T>(
    method: string,
    content: Pick<HttpRequest, 'body' | 'form' | 'file'>,
    result: z.ZodType<T>,
    { signal, deadline = 15 * second }: CallOptions,
  ): Promise<T> => {
    const answers = [400, 401, 403, 404, 409, 413, 429];
    const url = `${server.replace(/\/$/, '')}/bot${token.reveal()}/${method}`;
    const schema = z.union([z.object({ ok: z.literal(true), result }), refusalSchema]);
    const answer = await http(signal).json({ url, method: 'POST', ...content, answers, deadline, schema });
    if (answer.ok) return answer.result;
    throw refusalOf(answer, strike);
  };
  return {
    call: (method, body, schema, options) => ask(method, { body }, schema, options),
    upload: (method, form, file, schema, options) => ask(method, { form, file }, schema, options),
  };
}

function refusalOf(
  { error_code: code, description, parameters }: z.output<typeof refusalSchema>,
  strike: Strike,
): Error {
  if (code === 401 || code === 404) return new Misconfigured(words.botToken);
  if (code === 409) return new Unreachable(words.botTwice, { retryAfter: afterConflict });
  // First without secrets, then shortened: a part of one tells, too.
  const text = words.botRefused(strike(description).slice(0, 200));
  if (code === 429) return new Unreachable(text, { retryAfter: (parameters.retry_after ?? 1) * second });
  if (code === 403 || /chat not found/i.test(description)) return new Barred(text);
  return new BadReading(text);
}
