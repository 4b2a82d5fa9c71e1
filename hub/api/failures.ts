/** Turns whatever went wrong into a status and one plain sentence. */
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { BadReading, Misconfigured, messageOf } from '#model/trouble.ts';
import { refusalWords } from '#model/words/refusals-en.ts';
import { capital } from '#model/words/units-en.ts';
import { StoreUnavailable } from '#storage/contract.ts';
import { sentence, SettingsRefused } from '../settings/settings-refused.ts';
import { Refusal } from './refusal.ts';
import { type Part, shapeFault } from './shape-fault.ts';

export const bodyLimit = 256 * 1024;

export type Given = Readonly<Record<'body' | 'query' | 'params' | 'headers', unknown>>;

export type Failure = {
  readonly statusCode: number;
  readonly sentence: string;
  readonly headers: Readonly<Record<string, string>>;
  /** True when it is our fault and belongs into the log. */
  readonly isBug: boolean;
  /** Which setting is refused, and why. */
  readonly about?: { readonly path: PropertyKey[]; readonly fault: string };
};

/** Fastify's own refusals, by code, in our words. */
const fastifySentences: Readonly<Record<string, () => string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => refusalWords.tooLarge(bodyLimit / 1024),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => refusalWords.jsonOnly,
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: () => refusalWords.otherLength,
  FST_ERR_CTP_INVALID_JSON_BODY: () => refusalWords.notJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: () => refusalWords.empty,
  FST_ERR_BAD_URL: () => refusalWords.oddAddress,
  FST_ERR_MAX_PARAM_LENGTH: () => refusalWords.longAddress,
};

/** `given` is the request, as far as it was read. */
export function failureOf(error: unknown, given?: Given): Failure {
  if (error instanceof Refusal) return failure(error.statusCode, error.message, error.headers);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = partOf(error);
    return failure(400, shapeFault(error.validation, part, given?.[part === 'querystring' ? 'query' : part]));
  }
  if (error instanceof BadReading) return failure(400, error.message);
  if (error instanceof SettingsRefused) return { ...failure(400, error.message), ...aboutOf(error) };
  if (error instanceof Misconfigured) return failure(409, error.message);
  if (error instanceof StoreUnavailable) return failure(503, error.message, { 'retry-after': '5' });
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = fastifySentences[code];
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (known !== undefined) return failure(status, known());
  if (status >= 400 && status < 500) return failure(status, refusalWords.unreadable(messageOf(error)));
  return { statusCode: 500, sentence: refusalWords.wentWrong, headers: {}, isBug: true };
}

/** Fastify's name for the part of the request that was looked at. */
function partOf(error: object): Part {
  const part = 'validationContext' in error ? error.validationContext : '';
  return part === 'querystring' || part === 'params' || part === 'headers' ? part : 'body';
}

function aboutOf({ fault: { path, text } }: SettingsRefused): Pick<Failure, 'about'> {
  if (path === undefined || path.length === 0) return {};
  return { about: { path: [...path], fault: sentence(capital(text)) } };
}

function failure(statusCode: number, text: string, headers: Readonly<Record<string, string>> = {}): Failure {
  return { statusCode, sentence: text, headers, isBug: false };
}
