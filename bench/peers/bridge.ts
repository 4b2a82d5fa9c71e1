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

/** One write; a refusal ends the bridge, so that a loss here is never silent. */
function write(): void {
  if (lines.length === 0) return;
  const body = lines.join('\n');
  lines = [];
  const path = '/write?precision=ms';
  const post = request({ agent, host: '127.0.0.1', port: values.store, path, method: 'POST' }, (answer) => {
    answer.resume();
    if (answer.statusCode !== 204) throw new Error(`VictoriaMetrics answered ${answer.statusCode}.`);
  });
  post.end(body);
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
