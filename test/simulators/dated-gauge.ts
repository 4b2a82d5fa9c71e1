/** Answers over HTTP what the collector of dated-gauge.mjs asks: a value an hour, for ever the same. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const hour = 3_600_000;

export type DatedGauge = AsyncDisposable & {
  readonly url: string;
  /** Spans that were asked for, in order, as "from to" in epoch ms. */
  readonly asked: readonly string[];
  /** Called with how many spans were asked for, before the answer and after it. */
  onPast: (count: number, when: 'before' | 'after') => void;
};

export async function startDatedGauge(): Promise<DatedGauge> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gauge.example');
    const isPast = pathname === '/past';
    const from = isPast ? Number(searchParams.get('from')) : 0;
    const to = isPast ? Number(searchParams.get('to')) : 0;
    if (isPast) {
      asked.push(`${from} ${to}`);
      gauge.onPast(asked.length, 'before');
    }
    const values = [];
    for (let at = Math.ceil(from / hour) * hour; at < to; at += hour) values.push({ at, value: (at / hour) % 997 });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(values), () => {
      if (isPast) gauge.onPast(asked.length, 'after');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const gauge: DatedGauge = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    onPast: () => undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return gauge;
}
