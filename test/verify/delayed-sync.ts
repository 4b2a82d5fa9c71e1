/** With each fsync delayed by 2 s: how long do pings and WebSocket frames take? */
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { z } from 'zod';
import { quietSettings, startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { qos1Sender } from '../simulators/qos1-sender.ts';
import { injected } from './disk-trouble.ts';

const frameSchema = z.object({ type: z.string(), now: z.number() });

/** All in ms; `frames` counts WebSocket frames seen meanwhile, `acknowledgement` shows that the delay was real. */
export type DelayFigures = {
  readonly slowestPing: number;
  readonly slowestFrame: number;
  readonly slowestPong: number;
  readonly frames: number;
  readonly acknowledgement: number;
};

export async function delayedSync(preload?: string): Promise<DelayFigures> {
  using folder = temporaryFolder();
  await using hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    ...(preload !== undefined && { preload }),
  });
  const sender = await qos1Sender(hub.brokerPort, 'sender', (number) => ({
    topic: 'slow/disk/state',
    payload: `{"value":${number}}`,
  }));
  const socket = new WebSocket(`${hub.url.replace('http', 'ws')}/api/v1/live`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  let slowestFrame = 0;
  let slowestPong = 0;
  let frames = 0;
  socket.on('message', (data: Buffer) => {
    const frame = frameSchema.parse(JSON.parse(data.toString()));
    if (frame.type !== 'delta') return;
    frames++;
    slowestFrame = Math.max(slowestFrame, Date.now() - frame.now);
  });
  let slowestPing = 0;
  let acknowledgement = 0;
  {
    await using _trouble = await injected('fsync,fdatasync', 'delay_exit=2000000')(hub, folder.path);
    frames = 0;
    slowestFrame = 0;
    const begun = performance.now();
    for (let number = 0; performance.now() - begun < 12_000; number++) {
      const sentAt = performance.now();
      sender.send(number);
      slowestPing = Math.max(slowestPing, await sender.ping());
      slowestPong = Math.max(slowestPong, await pong(socket));
      await sleep(100);
      if (number === 0) {
        while (!sender.acknowledged.has(0)) await sleep(10);
        acknowledgement = performance.now() - sentAt;
      }
    }
  }
  sender.end();
  socket.close();
  await hub.end('SIGTERM');
  return { slowestPing, slowestFrame, slowestPong, frames, acknowledgement };
}

async function pong(socket: WebSocket): Promise<number> {
  const asked = performance.now();
  await new Promise<void>((done) => {
    socket.once('pong', () => done());
    socket.ping();
  });
  return performance.now() - asked;
}
