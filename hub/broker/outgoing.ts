/**
 * What sessions that last (clean=0) have still to receive, in order, until they acknowledge it. Sequence numbers go on
 * over restarts: the store gives its rows back in no particular order.
 */
import type { Kept } from '#storage/contract.ts';
import { decodePacket, encodeMessage, encodeRelease, ownBytes } from './kept-bodies.ts';
import type { Changes } from './kept-changes.ts';
import type { Limits } from './limits.ts';

/** As aedes hands it over; `brokerId` and `brokerCounter` together tell messages apart. */
export type OutgoingPacket = {
  readonly cmd: string;
  readonly brokerId?: string | null | undefined;
  readonly brokerCounter?: number | undefined;
  readonly messageId?: number | undefined;
  readonly topic?: string;
  readonly payload?: string | Buffer;
  readonly qos?: 0 | 1 | 2;
};

type Entry = {
  readonly sequence: number;
  readonly brokerId: string;
  readonly brokerCounter: number;
  readonly topic: string;
  readonly payload: string | Buffer;
  qos: 0 | 1 | 2;
  /** Assigned when it is first sent. */
  messageId: number | undefined;
  /** QoS 2: received by the other side, waits for its PUBCOMP. */
  released: boolean;
};

type Queue = { readonly entries: Map<string, Entry>; readonly byMessageId: Map<number, Entry>; bytes: number };

export type Outgoing = {
  enqueue(targets: readonly { readonly clientId: string; readonly qos?: 0 | 1 | 2 }[], packet: OutgoingPacket): void;
  /** The id under which a message was sent, or that it was received (PUBREL). Unknown ones are none of its business. */
  update(clientId: string, packet: OutgoingPacket): void;
  /** Acknowledged. Returns what it was. */
  clear(clientId: string, messageId: number | undefined): OutgoingPacket | undefined;
  list(clientId: string): OutgoingPacket[];
  /** The session is over. */
  drop(clientId: string): void;
  /** Messages that wait for all sessions together. */
  readonly count: number;
  /** Messages that found no room since the start. */
  readonly dropped: number;
};

export type QueueLimits = Pick<Limits, 'queuedMessages' | 'queuedBytes' | 'queuedMessagesInAll' | 'queuedBytesInAll'>;

const sizeOf = ({ topic, payload }: Pick<Entry, 'topic' | 'payload'>): number => topic.length + payload.length;

const idOf = (packet: Pick<OutgoingPacket, 'brokerId' | 'brokerCounter'>): string =>
  `${packet.brokerCounter} ${packet.brokerId}`;

export function createOutgoing({
  kept,
  changes,
  limits,
  makeRoom,
  onFull,
}: {
  readonly kept: readonly Kept[];
  readonly changes: Changes;
  readonly limits: QueueLimits;
  /** All queues together are full, and one more message is for this session. True when the queue of another was dropped. */
  readonly makeRoom: (clientId: string) => boolean;
  /** A message was dropped, because of the queue of its session or because of all together. */
  readonly onFull: (clientId: string, cause: 'session' | 'all') => void;
}): Outgoing {
  const queues = new Map<string, Queue>();
  let sequence = 0;
  let dropped = 0;
  let count = 0;
  let bytes = 0;

  for (const entry of kept.flatMap(restored).toSorted((a, b) => a.entry.sequence - b.entry.sequence)) {
    sequence = Math.max(sequence, entry.entry.sequence);
    add(queueOf(entry.clientId), entry.entry);
  }

  function queueOf(clientId: string): Queue {
    let queue = queues.get(clientId);
    if (!queue) queues.set(clientId, (queue = { entries: new Map(), byMessageId: new Map(), bytes: 0 }));
    return queue;
  }

  function add(queue: Queue, entry: Entry): void {
    queue.entries.set(idOf(entry), entry);
    const size = sizeOf(entry);
    queue.bytes += size;
    bytes += size;
    count++;
    if (entry.messageId !== undefined) queue.byMessageId.set(entry.messageId, entry);
  }

  function forget(queue: Queue, entry: Entry): void {
    queue.entries.delete(idOf(entry));
    const size = sizeOf(entry);
    queue.bytes -= size;
    bytes -= size;
    count--;
  }

  /** Why there is no room for one more message of a session, if there is none. */
  function lacksRoom(clientId: string, queue: Queue): 'session' | 'all' | undefined {
    if (queue.entries.size >= limits.queuedMessages || queue.bytes >= limits.queuedBytes) return 'session';
    while (count >= limits.queuedMessagesInAll || bytes >= limits.queuedBytesInAll) {
      if (!makeRoom(clientId)) return 'all';
    }
    return undefined;
  }

  function keep(clientId: string, entry: Entry): void {
    changes.put('outgoing', `${entry.sequence} ${clientId}`, () =>
      entry.released
        ? encodeRelease(entry.messageId ?? 0)
        : encodeMessage({
            topic: entry.topic,
            payload: ownBytes(entry.payload),
            qos: entry.qos,
            retain: false,
            messageId: entry.messageId ?? 0,
          }),
    );
  }

  return {
    enqueue(targets, packet) {
      let payload: string | Buffer | undefined;
      for (const { clientId, qos = 2 } of targets) {
        const queue = queueOf(clientId);
        const wanted = packet.qos === 2 ? qos : (Math.min(packet.qos ?? 0, qos) as 0 | 1);
        const twin = queue.entries.get(idOf(packet));
        if (twin) {
          // Overlapping filters of one client: one copy, of the highest QoS (MQTT 3.1.1 section 3.3.5).
          if (twin.qos < wanted) twin.qos = wanted;
          continue;
        }
        const cause = lacksRoom(clientId, queue);
        if (cause) {
          dropped++;
          onFull(clientId, cause);
          continue;
        }
        payload ??= typeof packet.payload === 'string' ? packet.payload : ownBytes(packet.payload ?? '');
        const entry: Entry = {
          sequence: ++sequence,
          brokerId: packet.brokerId ?? '',
          brokerCounter: packet.brokerCounter ?? 0,
          topic: packet.topic ?? '',
          payload,
          qos: wanted,
          messageId: undefined,
          released: false,
        };
        add(queue, entry);
        keep(clientId, entry);
      }
    },
    update(clientId, packet) {
      const queue = queues.get(clientId);
      const { messageId } = packet;
      if (!queue || messageId === undefined) return;
      const entry = packet.cmd === 'pubrel' ? queue.byMessageId.get(messageId) : queue.entries.get(idOf(packet));
      if (!entry) return;
      entry.released = packet.cmd === 'pubrel';
      if (entry.messageId !== undefined && entry.messageId !== messageId) queue.byMessageId.delete(entry.messageId);
      entry.messageId = messageId;
      queue.byMessageId.set(messageId, entry);
      keep(clientId, entry);
    },
    clear(clientId, messageId) {
      const queue = queues.get(clientId);
      const entry = messageId === undefined ? undefined : queue?.byMessageId.get(messageId);
      if (!queue || !entry || messageId === undefined) return undefined;
      const packet = packetOf(entry);
      queue.byMessageId.delete(messageId);
      forget(queue, entry);
      if (queue.entries.size === 0) queues.delete(clientId);
      changes.remove('outgoing', `${entry.sequence} ${clientId}`);
      return packet;
    },
    list: (clientId) => [...(queues.get(clientId)?.entries.values() ?? [])].map(packetOf),
    drop(clientId) {
      const queue = queues.get(clientId);
      if (!queue) return;
      for (const entry of queue.entries.values()) {
        forget(queue, entry);
        changes.remove('outgoing', `${entry.sequence} ${clientId}`);
      }
      queues.delete(clientId);
    },
    get count() {
      return count;
    },
    get dropped() {
      return dropped;
    },
  };
}

/** What was sent before is marked as a repetition (MQTT-3.3.1-1). */
function packetOf(entry: Entry): OutgoingPacket & { readonly retain?: boolean; readonly dup?: boolean } {
  const { brokerId, brokerCounter, topic, payload, qos, messageId, released } = entry;
  if (released) return { cmd: 'pubrel', messageId };
  return {
    cmd: 'publish',
    brokerId,
    brokerCounter,
    topic,
    payload,
    qos,
    retain: false,
    dup: messageId !== undefined,
    messageId,
  };
}

function restored({ space, key, body }: Kept): { clientId: string; entry: Entry }[] {
  const gap = key.indexOf(' ');
  const sequence = Number(key.slice(0, gap));
  const packet = space === 'outgoing' && body !== null ? decodePacket(body) : undefined;
  if (!packet || gap < 1 || !Number.isSafeInteger(sequence)) return [];
  const released = 'release' in packet;
  const entry: Entry = {
    sequence,
    brokerId: 'kept',
    brokerCounter: sequence,
    topic: released ? '' : packet.topic,
    payload: released ? '' : packet.payload,
    qos: released ? 2 : packet.qos,
    messageId: (released ? packet.release : packet.messageId) || undefined,
    released,
  };
  return [{ clientId: key.slice(gap + 1), entry }];
}
