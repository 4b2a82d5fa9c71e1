/** A sensor of fine dust in the kitchen, which may begin to smoke. */
import { connectAsync } from 'mqtt';

export type Stove = AsyncDisposable & {
  speak(): Promise<void>;
  smoke(isThere: boolean): Promise<void>;
};

export async function startStove(brokerPort: number, every: number): Promise<Stove> {
  const client = await connectAsync(`mqtt://127.0.0.1:${brokerPort}`, { reconnectPeriod: 1_000 });
  let isSmoking = false;
  const speak = async (): Promise<void> => {
    const reading = { pm2_5: isSmoking ? 58.4 : 6.2, pm10: isSmoking ? 71 : 9.1 };
    await client.publishAsync('home/kitchen-air/state', JSON.stringify(reading), { qos: 1 });
  };
  await speak();
  const timer = setInterval(() => void speak(), every);
  return {
    speak,
    async smoke(isThere) {
      isSmoking = isThere;
      await speak();
    },
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await client.endAsync(true);
    },
  };
}
