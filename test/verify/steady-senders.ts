/** One value a second on each of 100 series, spread over the second, as a house full of sensors sends. */
import { setTimeout as sleep } from 'node:timers/promises';
import { connectAsync } from 'mqtt';
import type { HubProcess } from '../simulators/hub-process.ts';

export const seriesCount = 100;

/** Sends for `seconds`; resolves with how many samples were sent (and, with QoS 1, acknowledged). */
export async function sendSteadily(hub: HubProcess, qos: 0 | 1, seconds: number): Promise<number> {
  const client = await connectAsync({ host: '127.0.0.1', port: hub.brokerPort, reconnectPeriod: 0 });
  const begun = performance.now();
  const total = seconds * seriesCount;
  let open = 0;
  let failed: unknown;
  for (let number = 0; number < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - begun) / 1_000) * seriesCount));
    for (; number < due; number++) {
      const payload = JSON.stringify({
        temperature: Math.round((20 + Math.sin(number / 5_000) * 4 + (number % 7) / 10) * 10) / 10,
      });
      // Never waits for an acknowledgement: a sensor speaks by its own clock.
      open++;
      void client.publishAsync(`steady/sensor-${number % seriesCount}/state`, payload, { qos }).then(
        () => open--,
        (error: unknown) => (failed = error),
      );
    }
    await sleep(5);
  }
  for (let wait = 0; open > 0 && failed === undefined && wait < 20_000; wait += 20) await sleep(20);
  if (open > 0) throw new Error(`${open} messages were never acknowledged.`, { cause: failed });
  await client.endAsync();
  return total;
}
