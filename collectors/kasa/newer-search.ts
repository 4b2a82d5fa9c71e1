/**
 * The search for devices of the newer kind: since the firmware of autumn 2025 older plugs, too, answer it in place of
 * the older one. Format as python-kasa knows it: kasa/discover.py.
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
    mgt_encrypt_schm: z.object({ encrypt_type: z.string().max(20).nullish() }).nullish(),
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
  return {
    id: found.device_id,
    model: found.device_model,
    scheme: found.mgt_encrypt_schm?.encrypt_type ?? undefined,
  };
}
