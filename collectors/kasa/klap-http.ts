/** One POST to a device. Not fetch: that writes the names of headers small, which the HTTP of some devices does not know. */
import { request } from 'node:http';
import type { Milliseconds } from '#model/time.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { noAnswer } from './conversation.ts';

export type Post = {
  readonly address: string;
  readonly port: number;
  readonly path: string;
  readonly body: Uint8Array;
  /** Of the conversation. */
  readonly cookie?: string | undefined;
};

export type Answer = {
  readonly status: number;
  readonly body: Buffer;
  /** Undefined when none was set. */
  readonly cookie: string | undefined;
};

/** Bytes; a strip of six sockets tells of itself in 8 kB. */
const sizeCap = 65_536;

/**
 * Each POST has a connection of its own, which ends with it. Fails with Unreachable within the deadline, or with
 * BadReading for an answer that is too long.
 */
export async function post(
  { address, port, path, body, cookie }: Post,
  deadline: Milliseconds,
  stopped: AbortSignal,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const signal = AbortSignal.any([stopped, AbortSignal.timeout(deadline)]);
  const headers = {
    'Content-Type': 'application/octet-stream',
    'Content-Length': body.length,
    ...(cookie !== undefined && { Cookie: cookie }),
  };
  const asked = request({ host: address, port, path, method: 'POST', headers, agent: false, signal }, (response) => {
    const parts: Buffer[] = [];
    let length = 0;
    response.on('data', (part: Buffer) => {
      parts.push(part);
      length += part.length;
      if (length <= sizeCap) return;
      reject(new BadReading(kasaCollectorWords.answerTooLong(sizeCap / 1_024)));
      response.destroy();
    });
    response.on('error', reject);
    response.on('end', () => {
      const { statusCode: status = 0, headers: told } = response;
      resolve({ status, body: Buffer.concat(parts), cookie: sessionOf(told['set-cookie'] ?? []) });
    });
  });
  asked.on('error', reject);
  asked.end(body);
  try {
    return await promise;
  } catch (cause) {
    if (cause instanceof BadReading) throw cause;
    // What was aborted says only that it was; why it was stands in the signal.
    throw noAnswer(signal.aborted ? signal.reason : cause, address, deadline);
  }
}

/** Beside the conversation's own, the device sets TIMEOUT, as a part of it or apart, and does not want it back. */
function sessionOf(cookies: readonly string[]): string | undefined {
  return cookies.map((cookie) => /TP_SESSIONID=[^;\s]+/.exec(cookie)?.[0]).find((found) => found !== undefined);
}

/** Whether the device took the connection and then hung up, or said something that is no HTTP. */
export function isBrokenOff(error: unknown): boolean {
  const cause = error instanceof Unreachable ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && /^(ECONNRESET|EPIPE|HPE_)/.test(String(cause.code));
}
