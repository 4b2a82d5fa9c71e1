/** A network made of files: tick-1/192.168.1.20.json and so on; a file holds until a later tick brings another. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { noLogin } from '#collectors/kasa/login-trouble.ts';
import type { Network } from '#collectors/kasa/network.ts';
import { readDevice } from '#collectors/kasa/reading.ts';
import { Unreachable } from '#model/trouble.ts';

const part = z.record(z.string(), z.unknown());
/** What is at an address: a device and its meters, text that makes no sense, one that wants a login, or nobody. */
const place = z.union([
  z.strictObject({ sysinfo: part, realtime: part.optional(), sockets: z.record(z.string(), part).optional() }),
  z.strictObject({ says: z.string() }),
  z.strictObject({
    locked: z.strictObject({ id: z.string(), model: z.string(), scheme: z.string().default('KLAP') }),
  }),
  z.strictObject({}),
]);
type Place = z.output<typeof place>;

const requestSchema = z.object({
  system: z.unknown().optional(),
  emeter: z.unknown().optional(),
  context: z.object({ child_ids: z.tuple([z.string()]) }).optional(),
});
const unknownModule = { err_code: -1, err_msg: 'module not support' };

export function networkOf(folder: string, tick: () => number): Network {
  const places = (): Map<string, Place> => {
    const found = new Map<string, Place>();
    for (let at = 1; at <= tick(); at++) {
      const files = join(folder, `tick-${at}`);
      if (!existsSync(files)) continue;
      for (const file of readdirSync(files).toSorted()) {
        found.set(file.replace(/\.json$/, ''), place.parse(JSON.parse(readFileSync(join(files, file), 'utf8'))));
      }
    }
    return found;
  };
  return {
    async exchange(address, request) {
      const there = places().get(address) ?? {};
      if ('says' in there) return there.says;
      if (!('sysinfo' in there)) {
        const cause = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
        throw new Unreachable(`It refuses the connection at ${address}.`, { cause });
      }
      const { system, emeter, context } = requestSchema.parse(JSON.parse(request));
      const socket = context?.child_ids[0];
      const realtime = socket === undefined ? there.realtime : there.sockets?.[socket];
      return JSON.stringify({
        ...(system !== undefined && { system: { get_sysinfo: there.sysinfo } }),
        ...(emeter !== undefined && { emeter: realtime ? { get_realtime: realtime } : unknownModule }),
      });
    },
    search: async (ears) => ({
      async ask() {
        for (const [address, there] of places()) {
          if ('sysinfo' in there) {
            ears.device(readDevice(JSON.stringify({ system: { get_sysinfo: there.sysinfo } })), address);
          } else if ('locked' in there) ears.locked(there.locked, address);
        }
        // Those who answered are read before the next tick.
        await setImmediate();
      },
      [Symbol.asyncDispose]: async () => undefined,
    }),
    changed: () => undefined,
    async lookNewer(address) {
      if ('locked' in (places().get(address) ?? {})) throw noLogin();
      return undefined;
    },
  };
}
