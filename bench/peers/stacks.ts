/** The two other stacks, composed of their programs. */
import { resolve } from 'node:path';
import { startInfluxDb } from './influxdb.ts';
import { startMosquitto } from './mosquitto.ts';
import { startNodeRed } from './node-red.ts';
import { type Program, startProgram } from './programs.ts';
import { lastTopic, type RunningStack, type Stack, topicCount } from './stack.ts';
import { startVictoriaMetrics } from './victoria-metrics.ts';

/** `packages` is where installNodeRed has put it. */
export const nodeRedStack = (packages: string): Stack => ({
  id: 'nodeRed',
  title: 'Mosquitto, Node-RED, InfluxDB',
  async start(folder) {
    await using started = new AsyncDisposableStack();
    const broker = started.use(await startMosquitto(folder));
    const influx = started.use(await startInfluxDb(folder));
    const { port: influxPort } = influx;
    const { port: brokerPort, subscribed } = broker;
    const flow = started.use(await startNodeRed({ folder, packages, brokerPort, influxPort, subscribed }));
    return composed(started.move(), [broker, flow, influx], {
      brokerPort,
      mayHold: async (values) => (await influx.count(lastTopic)) >= values / topicCount,
      stored: async () => await influx.count(),
    });
  },
});

export const victoriaStack: Stack = {
  id: 'victoria',
  title: 'Mosquitto, a bridge, VictoriaMetrics',
  async start(folder) {
    await using started = new AsyncDisposableStack();
    const broker = started.use(await startMosquitto(folder));
    const store = started.use(await startVictoriaMetrics(folder));
    const bridge = started.use(
      await startProgram({
        name: 'bridge',
        command: process.execPath,
        args: [resolve(import.meta.dirname, 'bridge.ts'), '--broker', `${broker.port}`, '--store', `${store.port}`],
        folder,
        ready: () => broker.subscribed(),
      }),
    );
    return composed(started.move(), [broker, bridge, store], {
      brokerPort: broker.port,
      mayHold: async (values) =>
        (await store.accepted()) >= values && (await store.count(lastTopic)) >= values / topicCount,
      stored: async () => await store.count(),
    });
  },
};

function composed(
  started: AsyncDisposableStack,
  programs: readonly Program[],
  rest: Pick<RunningStack, 'brokerPort' | 'mayHold' | 'stored'>,
): RunningStack {
  const members = programs.map(({ name, pid }) => ({ name, pid }));
  const expectRunning = (): void => programs.forEach((one) => one.expectRunning());
  return { ...rest, members, expectRunning, [Symbol.asyncDispose]: async () => await started.disposeAsync() };
}
