/**
 * Devices of the newer kind: since the firmware of autumn 2025 older plugs, too, speak KLAP over HTTP and no longer
 * answer on TCP 9999. Mantel cannot log in to them, but it can tell that they are there. Formats as python-kasa knows
 * them: kasa/discover.py and kasa/transports/klaptransport.py.
 */
import { z } from 'zod';
import type { LockedDevice } from './network.ts';
import { deviceId } from './reading.ts';

/** The question, complete with its checksum: version 2, no payload. */
export const lockedRequest = Buffer.from('020000010000000000000000463cb5d3', 'hex');
const headerLength = 16;

const answerSchema = z.object({
  result: z.object({
    device_id: deviceId,
    device_type: z.string(),
    device_model: z.string().min(1).max(100),
  }),
});

/** Reads the answer to {@link lockedRequest}; undefined when it is none, or not from a plug or switch. */
export function readLocked(datagram: Uint8Array): LockedDevice | undefined {
  let body: unknown;
  try {
    body = JSON.parse(Buffer.from(datagram.subarray(headerLength)).toString());
  } catch {
    // Anyone may send datagrams; one that is no answer is nobody's trouble.
    return undefined;
  }
  const found = answerSchema.safeParse(body).data?.result;
  // Cameras, hubs and vacuum cleaners answer, too.
  if (!found || !/PLUG|SWITCH/i.test(found.device_type)) return undefined;
  return { id: found.device_id, model: found.device_model };
}

const seedLength = 16;
/** Their own seed and a SHA-256 over both seeds and the login. */
const handshakeLength = seedLength + 32;

/**
 * Begins a login and looks whether the other side goes along; it is never completed, so the seed need not be random.
 * Resolves within the deadline, false for whatever does not answer as KLAP does.
 */
export async function asksForLogin(origin: string, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/app/handshake1`, {
      method: 'POST',
      body: new Uint8Array(seedLength),
      redirect: 'manual',
      signal,
    });
    let length = 0;
    // Leaving the loop cancels the body: no more is read than it takes to know.
    for await (const part of response.body ?? []) {
      length += part.length;
      if (length > handshakeLength) break;
    }
    return response.ok && length === handshakeLength;
  } catch {
    // Most devices serve no HTTP at all; that is the answer.
    return false;
  }
}
