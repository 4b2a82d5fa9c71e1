/** Which sensor is at a port: proved by a frame of its own, before anything is believed. */
import type { Serial, SerialConnection } from '#model/collector.ts';
import { second } from '#model/time.ts';
import type { Content, FoundSensor, Protocol } from './protocol.ts';
import { createStreamReader } from './stream.ts';
import type { StreamReader } from './stream.ts';

/** An awake dust sensor reports every second, at times every second and a half or two. */
const listenFor = 2.5 * second;
/** What spoke at the wrong rate is a board perhaps that starts anew when its port is opened. */
const listenAgainFor = 5 * second;
/** What speaks so long without being understood is something else. */
const mostTime = 12 * second;
/** So many bytes that are no frame may be noise of the plugging in; more come from something that speaks. */
const fewBytes = 4;

export type Question = {
  readonly serial: Serial;
  readonly path: string;
  readonly protocols: readonly Protocol[];
  /** Whether what is silent may be sent anything. */
  readonly mayAsk: boolean;
  readonly now: () => number;
  readonly signal: AbortSignal;
};

type Candidate = { readonly protocol: Protocol; readonly reader: StreamReader<Content> };
/** What speaks and is no sensor, or says nothing. */
type NoSensor = 'foreign' | 'silent';
type Heard = Omit<FoundSensor, 'connection' | 'id'> | NoSensor;

/**
 * The sensor and its open connection; else what is there instead (silent, too, when the signal aborts), and nothing is left
 * open then. Listens first at each rate. What speaks and is not understood is never sent anything: it may take it for a
 * command. Throws as opening does.
 */
export async function identify(question: Question): Promise<FoundSensor | NoSensor> {
  const { serial, path, protocols, mayAsk, now, signal } = question;
  let speaks = false;
  for (const baudRate of new Set(protocols.map((one) => one.baudRate))) {
    if (signal.aborted) return 'silent';
    const candidates = protocols
      .filter((one) => one.baudRate === baudRate)
      .map((protocol) => ({ protocol, reader: createStreamReader(protocol.createParser()) }));
    const connection = await serial.open(path, { baudRate });
    let found: FoundSensor | undefined;
    try {
      const longest = Math.max(...candidates.map(({ protocol }) => (protocol.probe ? 0 : protocol.answersIn)));
      const patience = Math.max(speaks ? listenAgainFor : listenFor, longest);
      let heard = await listen(connection, candidates, patience, now);
      if (heard === 'silent' && mayAsk && !speaks) heard = await ask(connection, candidates, now);
      if (typeof heard === 'object') {
        found = { ...heard, connection, id: idOf(heard) ?? (await askForId(connection, heard.protocol)) };
        return found;
      }
      speaks ||= heard === 'foreign';
    } finally {
      if (!found) await connection[Symbol.asyncDispose]();
    }
  }
  return speaks ? 'foreign' : 'silent';
}

/** One after the other, as an answer to one question may be mistaken for the next. */
async function ask(connection: SerialConnection, candidates: readonly Candidate[], now: () => number): Promise<Heard> {
  for (const { protocol } of candidates) {
    if (!protocol.probe) continue;
    for (const bytes of protocol.probe) await connection.write(bytes);
    const heard = await listen(connection, candidates, protocol.answersIn, now);
    if (heard !== 'silent') return heard;
  }
  return 'silent';
}

async function listen(
  connection: SerialConnection,
  candidates: readonly Candidate[],
  patience: number,
  now: () => number,
): Promise<Heard> {
  let since: number | undefined;
  let seen = 0;
  for await (const bytes of connection.bytes(patience)) {
    for (const { protocol, reader } of candidates) {
      const heard = reader.read(bytes);
      if (heard.some(({ kind }) => kind !== 'damage')) return { protocol, reader, heard };
    }
    seen += bytes.length;
    since ??= now();
    if (now() - since > mostTime) return 'foreign';
  }
  return seen > fewBytes ? 'foreign' : 'silent';
}

const idOf = ({ protocol, heard }: Pick<FoundSensor, 'protocol' | 'heard'>): string | undefined =>
  protocol.carriesParts ? undefined : heard.map((frame) => ('id' in frame ? frame.id : undefined)).find(Boolean);

/** Undefined when it has no number, or does not tell it. */
async function askForId(connection: SerialConnection, { whoAreYou, createParser, answersIn }: Protocol) {
  if (!whoAreYou) return undefined;
  await connection.write(whoAreYou);
  const reader = createStreamReader(createParser());
  for await (const bytes of connection.bytes(answersIn)) {
    for (const frame of reader.read(bytes)) if (frame.kind === 'identity') return frame.id;
  }
  return undefined;
}
