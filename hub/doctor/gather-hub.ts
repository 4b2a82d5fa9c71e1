/** Asks the hub of a folder how it is. */
import { statusSchema } from '#model/api.ts';
import { backupsSchema } from '#model/backup-api.ts';
import { networkAnswerSchema } from '#model/network-api.ts';
import { lockHolder } from '../lock.ts';
import { hubOf } from '../running-hub.ts';
import type { DataFolder } from '../data-folder.ts';
import type { Facts, HubFacts } from './facts.ts';

/** ms; a hub that takes longer is in trouble. */
const within = 5_000;

export type AskedHub = {
  readonly hub: HubFacts;
  readonly clockTrusted: boolean | null;
  /** Undefined: look into the folder instead. */
  readonly backups: Facts['backups'] | undefined;
};

const unasked = { clockTrusted: null, backups: undefined };

export async function gatherHub(folder: DataFolder): Promise<AskedHub> {
  const holder = lockHolder(folder.lock);
  if (!holder) return { hub: { state: 'none' }, ...unasked };
  const { pid, url } = holder;
  if (!url) return { hub: { state: 'starting', pid }, ...unasked };
  try {
    const hub = await hubOf(folder.path);
    if (!hub) return { hub: { state: 'none' }, ...unasked };
    const [status, network, backups] = await Promise.all([
      hub.ask({ method: 'GET', path: '/api/v1/status', schema: statusSchema, within }),
      hub.ask({ method: 'GET', path: '/api/v1/network', schema: networkAnswerSchema, within }),
      hub.ask({ method: 'GET', path: '/api/v1/backups', schema: backupsSchema, within }),
    ]);
    const { startedAt, broker, store, sources } = status;
    return {
      hub: {
        state: 'serving',
        pid,
        url,
        startedAt,
        brokerPort: broker.port,
        brokerReason: broker.reason,
        brokerLan: network.mqtt.lan,
        failing: store.failing?.reason ?? null,
        lan: network.lan.now,
        sources: sources.map(({ id, title, health }) => ({
          id,
          title,
          state: health.state,
          reason: health.reason ?? null,
        })),
      },
      clockTrusted: status.clockTrusted,
      backups: {
        newestAt: backups.backups[0]?.at ?? null,
        count: backups.backups.length,
        trouble: backups.trouble?.text ?? null,
      },
    };
  } catch {
    // Refused, late, or nonsense: a hub that cannot be asked.
    return { hub: { state: 'silent', pid, url }, ...unasked };
  }
}
