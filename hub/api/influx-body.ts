/** The text of a body that may be packed. */
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { influxWords } from '#model/words/api-en.ts';
import { bodyText } from '../line-protocol/body-text.ts';
import { Refusal } from './refusal.ts';

/** Bytes, packed and unpacked. Telegraf sends a thousand lines at once, of some hundred bytes each. */
export const influxBodyLimit = 4 * 1024 * 1024;

const unpack = promisify(gunzip);

/** Throws a Refusal: 413 for what is too large once it is unpacked, 415 for another encoding, 400 for what is no gzip. */
export async function influxText(body: unknown, encoding: string | undefined): Promise<string> {
  if (!Buffer.isBuffer(body) || body.length === 0) return '';
  if (encoding === undefined || encoding === 'identity') return bodyText(body);
  if (encoding !== 'gzip') throw new Refusal(415, influxWords.encoding(encoding));
  try {
    return bodyText(await unpack(body, { maxOutputLength: influxBodyLimit }));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    if (typeof code === 'string' && /^(Z_|ERR_)/.test(code)) throw new Refusal(400, influxWords.notGzip);
    throw error;
  }
}

export const tooLarge = (): Refusal => new Refusal(413, influxWords.tooLarge(influxBodyLimit / 1024 / 1024));
