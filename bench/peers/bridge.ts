/**
 * The small bridge a person writes between a broker and VictoriaMetrics: JSON in, batches of line protocol out.
 * `node bench/peers/bridge.ts --broker <port> --store <port>`; ends when asked by a signal.
 */
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import mqtt from 'mqtt';
import { batchMilliseconds, batchPoints } from './batches.ts';

const { values } = parseArgs({ options: { broker: { type: 'string' }, store: { type: 'string' } } });
const agent = new Agent({ keepAlive: true, maxSockets: 2 });
const newest = new Map<string, number>();
let lines: string[] = [];

function write(): void {
  if (lines.length === 0) return;
  post(lines.join('\n'));
  lines = [];
}

/** Sends a batch until it is taken. VictoriaMetrics hangs up on a sender that is too busy to speak for 5 s. */
function post(body: string): void {
  const again = (reason: string): void => {
    console.error(`not taken, sent again: ${reason}`);
    setTimeout(post, batchMilliseconds, body);
  };
  const path = '/write?precision=ms';
  const sent = request({ agent, host: '127.0.0.1', port: values.store, path, method: 'POST' }, (answer) => {
    answer.resume();
    if (answer.statusCode !== 204) again(`status ${answer.statusCode}`);
  });
  sent.once('error', (error) => again(error.message));
  sent.end(body);
}

const client = mqtt.connect(`mqtt://127.0.0.1:${values.broker}`, { protocolVersion: 4, clean: true });
client.on('message', (topic, payload) => {
  const at = Math.max(Date.now(), (newest.get(topic) ?? 0) + 1);
  newest.set(topic, at);
  const fields = Object.entries(JSON.parse(payload.toString()) as Record<string, number>);
  lines.push(`reading,topic=${topic} ${fields.map(([name, value]) => `${name}=${value}`).join(',')} ${at}`);
  if (lines.length >= batchPoints) write();
});
client.on('connect', () => client.subscribe('load/#', { qos: 1 }));
setInterval(write, batchMilliseconds);
