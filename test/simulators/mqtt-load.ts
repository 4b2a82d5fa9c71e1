/**
 * A raw MQTT 3.1.1 publisher for load and latency: builds its packets by hand, so that one core can outrun the broker.
 * As a program it prints its result as JSON:
 * `node test/simulators/mqtt-load.ts --port 1883 --messages 100000 --topics 100 --window 1000 --qos 1 --rate 0 --payload json`
 */
import { connect, type Socket } from 'node:net';
import { parseArgs } from 'node:util';

export type Load = {
  readonly port: number;
  readonly host?: string;
  readonly messages: number;
  /** Topics in turn. */
  readonly topics: readonly string[];
  readonly qos: 0 | 1;
  /** QoS 1: publishes under way at a time. 1000 unless told. */
  readonly window?: number;
  /** Messages a second; as fast as the window allows unless told. */
  readonly rate?: number;
  /** Text of message `n`, sent at epoch ms `at`. */
  readonly payload: (n: number, at: number) => string;
  readonly clientId?: string;
  readonly username?: string;
  readonly password?: string;
  /** Called with the number of each acknowledged message. */
  readonly onAcknowledged?: (n: number) => void;
};

/** Latencies are ms from write to PUBACK; with QoS 0 there are none and they are 0. */
export type LoadResult = {
  readonly sent: number;
  readonly acked: number;
  /** Epoch ms of the first publish. */
  readonly startedAt: number;
  /** From the first publish to the last acknowledgement, or the end of the connection. */
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
  /** False when the connection ended before everything was acknowledged. */
  readonly complete: boolean;
};

/** Three readings, about 55 bytes. */
export const jsonPayload = (n: number): string =>
  `{"temperature":${(20 + (n % 100) / 10).toFixed(1)},"humidity":${40 + (n % 30)},"pressure":${1000 + (n % 25)}}`;

/** The same with the sender's own time and a number that no other message of this run has. */
export const timedPayload = (n: number, at: number): string =>
  `${jsonPayload(n).slice(0, -1)},"time":${at},"sequence":${n}}`;

export const numberedTopics = (count: number): string[] => Array.from({ length: count }, (_, i) => `load/sensor-${i}`);

/** Resolves when all is acknowledged (QoS 0: when a ping sent behind it is answered) or the connection ended. Rejects when it is refused. */
export async function publishLoad(load: Load): Promise<LoadResult> {
  const socket = await open(load);
  const { messages, qos, rate } = load;
  const window = load.window ?? 1_000;
  const topics = load.topics.map((topic) => Buffer.from(topic));
  const sentAt = new Float64Array(messages);
  const latencies = new Float64Array(qos === 0 ? 0 : messages);
  const started = performance.now();
  let sent = 0;
  let acked = 0;
  let pinged = false;
  let timer: NodeJS.Timeout | undefined;

  const { promise: ended, resolve: end } = Promise.withResolvers<boolean>();
  socket.on('error', () => end(false));
  socket.on('close', () => end(false));
  socket.on(
    'data',
    frames((type, body, from) => {
      if (type === 0xd0) end(true);
      if (type !== 0x40) return;
      // The packet id alone tells which of the last 65,535 it was.
      const n = numberOf(body.readUInt16BE(from), sent);
      latencies[acked++] = performance.now() - (sentAt[n] ?? 0);
      load.onAcknowledged?.(n);
      if (acked === messages) end(true);
    }),
  );
  socket.on('data', pump);
  socket.on('drain', pump);

  /** How many may have been sent by now. */
  function allowance(): number {
    const byRate = rate ? Math.floor(((performance.now() - started) / 1_000) * rate) + 1 : messages;
    const byWindow = qos === 0 ? messages : acked + window;
    return Math.min(messages, byRate, byWindow);
  }

  function pump(): void {
    const until = allowance();
    if (!socket.destroyed && sent < until && !socket.writableNeedDrain) {
      const packets: Buffer[] = [];
      const now = performance.now();
      const at = Date.now();
      for (let bytes = 0; sent < until && bytes < 65_536; sent++) {
        const packet = publishPacket(
          topics[sent % topics.length] ?? Buffer.alloc(0),
          load.payload(sent, at),
          qos,
          idOf(sent),
        );
        sentAt[sent] = now;
        bytes += packet.length;
        packets.push(packet);
      }
      socket.write(Buffer.concat(packets), sent < until ? pump : undefined);
    }
    if (sent === messages && qos === 0 && !pinged) {
      pinged = true;
      socket.write(Buffer.from([0xc0, 0]));
    }
  }

  if (rate) timer = setInterval(pump, 1);
  pump();
  const complete = await ended;
  clearInterval(timer);
  const seconds = (performance.now() - started) / 1_000;
  socket.removeAllListeners('data');
  socket.end(Buffer.from([0xe0, 0]));
  socket.destroySoon();
  const sorted = latencies.subarray(0, acked).toSorted();
  const at = (share: number): number => sorted[Math.min(acked - 1, Math.floor(acked * share))] ?? 0;
  const startedAt = performance.timeOrigin + started;
  return { sent, acked, startedAt, seconds, p50: at(0.5), p99: at(0.99), max: sorted[acked - 1] ?? 0, complete };
}

const idOf = (n: number): number => (n % 65_535) + 1;

function numberOf(id: number, sent: number): number {
  const newest = sent - 1;
  return newest - ((((newest - (id - 1)) % 65_535) + 65_535) % 65_535);
}

function publishPacket(topic: Buffer, payload: string, qos: 0 | 1, id: number): Buffer {
  const text = Buffer.from(payload);
  const length = 2 + topic.length + (qos === 0 ? 0 : 2) + text.length;
  const head = remaining(length);
  const packet = Buffer.allocUnsafe(1 + head.length + length);
  packet[0] = 0x30 | (qos << 1);
  let at = 1 + head.copy(packet, 1);
  at = packet.writeUInt16BE(topic.length, at);
  at += topic.copy(packet, at);
  if (qos > 0) at = packet.writeUInt16BE(id, at);
  text.copy(packet, at);
  return packet;
}

function remaining(length: number): Buffer {
  const bytes: number[] = [];
  let rest = length;
  do {
    const low = rest % 128;
    rest = Math.floor(rest / 128);
    bytes.push(rest > 0 ? low | 128 : low);
  } while (rest > 0);
  return Buffer.from(bytes);
}

function text(value: string): Buffer {
  const body = Buffer.from(value);
  return Buffer.concat([Buffer.from([body.length >> 8, body.length & 255]), body]);
}

function open({ port, host = '127.0.0.1', clientId, username, password }: Load): Promise<Socket> {
  const flags = 2 | (username === undefined ? 0 : 0x80) | (password === undefined ? 0 : 0x40);
  const login = [username, password].flatMap((part) => (part === undefined ? [] : [text(part)]));
  const id = clientId ?? `load-${process.pid}-${Math.random().toString(36).slice(2)}`;
  const body = Buffer.concat([text('MQTT'), Buffer.from([4, flags, 0, 60]), text(id), ...login]);
  const { promise, resolve, reject } = Promise.withResolvers<Socket>();
  const socket = connect({ port, host, noDelay: true });
  socket.once('error', reject);
  socket.once('close', () => reject(new Error('The broker closed the connection.')));
  socket.once('connect', () => socket.write(Buffer.concat([Buffer.from([0x10]), remaining(body.length), body])));
  socket.once('data', (answer: Buffer) => {
    if (answer[0] !== 0x20 || answer[3] !== 0) {
      reject(new Error(`The broker refused the connection with code ${answer[3]}.`));
      socket.destroy();
      return;
    }
    socket.removeAllListeners('error').removeAllListeners('close');
    resolve(socket);
  });
  return promise;
}

/** Cuts a byte stream into MQTT packets: type without flags, the chunk, and where the body starts in it. */
function frames(onPacket: (type: number, chunk: Buffer, from: number) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    let at = 0;
    // What a publisher receives is short: one byte of length is enough.
    while (at + 2 <= bytes.length && at + 2 + (bytes[at + 1] ?? 0) <= bytes.length) {
      onPacket((bytes[at] ?? 0) & 0xf0, bytes, at + 2);
      at += 2 + (bytes[at + 1] ?? 0);
    }
    rest = Buffer.from(bytes.subarray(at));
  };
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string' },
      messages: { type: 'string', default: '10000' },
      topics: { type: 'string', default: '100' },
      window: { type: 'string', default: '1000' },
      qos: { type: 'string', default: '1' },
      rate: { type: 'string', default: '0' },
      payload: { type: 'string', default: 'json' },
      username: { type: 'string' },
      password: { type: 'string' },
    },
  });
  const { host, payload, username, password } = values;
  const result = await publishLoad({
    host,
    port: Number(values.port),
    messages: Number(values.messages),
    topics: numberedTopics(Number(values.topics)),
    window: Number(values.window),
    qos: values.qos === '0' ? 0 : 1,
    rate: Number(values.rate),
    payload: payload === 'json' ? jsonPayload : payload === 'timed' ? timedPayload : () => payload,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  });
  process.stdout.write(`${JSON.stringify(result)}\n`);
  process.exitCode = result.complete ? 0 : 1;
}
