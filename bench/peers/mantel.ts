/** The built hub with the settings it comes with, a screen's live connection open. */
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { historySchema } from '#model/history.ts';
import { startHubProcess, unaskedSettings } from '#test/simulators/hub-process.ts';
import { endWithUs } from './programs.ts';
import { askJson, lastTopic, type Stack, topicCount } from './stack.ts';

const seriesSchema = z.array(z.object({ key: z.string() }));

export const mantel: Stack = {
  id: 'mantel',
  title: 'Mantel',
  async start(folder) {
    // Only the ports differ from a fresh start: none may be taken on this machine.
    const hub = await startHubProcess({ data: folder, settings: unaskedSettings, built: true });
    endWithUs(hub.child);
    const screen = new WebSocket(`${hub.url.replace('http', 'ws')}/api/v1/live`);
    await once(screen, 'message');

    async function count(topic: string): Promise<number> {
      const all = await askJson(`${hub.url}/api/v1/series`, seriesSchema);
      const now = Date.now();
      let sum = 0;
      for (const { key: series } of all.filter(({ key }) => key.includes(topic))) {
        const range = { series, from: `${now - 3_600_000}`, to: `${now + 600_000}`, points: '100' };
        const url = `${hub.url}/api/v1/history?${new URLSearchParams(range).toString()}`;
        for (const bucket of (await askJson(url, historySchema)).count) sum += bucket;
      }
      return sum;
    }

    return {
      members: [{ name: 'hub', pid: hub.pid }],
      brokerPort: hub.brokerPort,
      expectRunning() {
        const { exitCode, signalCode } = hub.child;
        if (exitCode !== null || signalCode !== null) throw new Error(`The hub has ended by itself:\n${hub.output()}`);
      },
      mayHold: async (values) => (await count(`=${lastTopic}}`)) >= values / topicCount,
      stored: () => count('=load/sensor-'),
      async [Symbol.asyncDispose]() {
        screen.close();
        await hub.end();
      },
    };
  },
};
