/** The hub's client against servers of a test, and what a test asks of both. */
import type { AddressInfo, Server } from 'node:net';
import { createHttpClient, type HttpClientOptions } from '#hub/http/client.ts';
import type { RecordedAnswer } from '#model/recorded-answer.ts';

export const now = Date.UTC(2027, 0, 1);

/** A client that may go to these hosts, and what it recorded, the newest first. */
export function clientOf(urls: readonly string[], options: Partial<HttpClientOptions> = {}) {
  const recorded: RecordedAnswer[] = [];
  const client = createHttpClient({
    signal: new AbortController().signal,
    now: () => now,
    addresses: { homeHosts: new Set(urls.map((url) => new URL(url).host)), resolve: async () => ['127.0.0.1'] },
    record: (answer) => recorded.unshift(answer),
    ...options,
  });
  return { client, recorded };
}

export const failure = async (work: Promise<unknown>): Promise<unknown> =>
  await work.then(
    () => 'no error',
    (error: unknown) => error,
  );

/** Listens on a free port of 127.0.0.1. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
