/** How fast acknowledgements come back under four kinds of load. */
import { setTimeout as sleep } from 'node:timers/promises';
import { qos1Sender } from '../simulators/qos1-sender.ts';

/** Where to send, and as whom when loopback is not trusted. */
export type Target = {
  readonly brokerPort: number;
  readonly login?: { readonly username: string; readonly password: string };
};

const payload = (number: number): string =>
  `{"temperature":${(20 + (number % 50) / 10).toFixed(1)},"humidity":${40 + (number % 20)}}`;

/** Messages a second of one client that keeps `window` messages in flight for `ms`. */
export async function windowed(hub: Target, window: number, ms: number): Promise<number> {
  let number = 0;
  let running = true;
  const sender = await qos1Sender(
    hub.brokerPort,
    `window-${window}`,
    (n) => ({ topic: `latency/window-${window}/state`, payload: payload(n) }),
    () => {
      if (running) sender.send(number++);
    },
    hub.login,
  );
  const begun = performance.now();
  for (let i = 0; i < window; i++) sender.send(number++);
  await sleep(ms);
  running = false;
  const rate = sender.acknowledged.size / ((performance.now() - begun) / 1_000);
  sender.end();
  return rate;
}

export type Percentiles = {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  readonly messages: number;
};

/** PUBACK latency in ms of `connections` clients that together send `rate` messages a second for `ms`. */
export async function paced(hub: Target, connections: number, rate: number, ms: number): Promise<Percentiles> {
  const sentAt = new Map<number, number>();
  const latencies: number[] = [];
  const senders = await Promise.all(
    Array.from({ length: connections }, (_, i) =>
      qos1Sender(
        hub.brokerPort,
        `paced-${i}`,
        (n) => ({ topic: `latency/paced-${i}/state`, payload: payload(n) }),
        (n) => {
          latencies.push(performance.now() - (sentAt.get(n) ?? Number.NaN));
          sentAt.delete(n);
        },
        hub.login,
      ),
    ),
  );
  const begun = performance.now();
  let number = 0;
  for (let elapsed = 0; elapsed < ms; elapsed = performance.now() - begun) {
    for (; number < (elapsed / 1_000) * rate; number++) {
      sentAt.set(number, performance.now());
      senders[number % connections]?.send(number);
    }
    await sleep(1);
  }
  for (let wait = 0; sentAt.size > 0 && wait < 5_000; wait += 10) await sleep(10);
  for (const sender of senders) sender.end();
  if (sentAt.size > 0) throw new Error(`${sentAt.size} messages were never acknowledged.`);
  latencies.sort((a, b) => a - b);
  const at = (share: number): number =>
    latencies[Math.min(latencies.length - 1, Math.floor(share * latencies.length))] ?? 0;
  return { p50: at(0.5), p99: at(0.99), max: at(1), messages: latencies.length };
}
