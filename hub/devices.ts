/** What people call the things that have series: by the settings first, then by what the things say of themselves. */
import type { Settings } from '#model/settings.ts';
import type { Device, Snapshot } from '#model/snapshots.ts';
import type { Called } from '#model/words/en.ts';

export type Devices = {
  /** What they say of themselves, by id. */
  readonly told: ReadonlyMap<string, Device>;
  called(id: string): Called | undefined;
  /** Takes note of a device's snapshot; of others, nothing. True when it changed what a thing is called. */
  snapshot(snapshot: Snapshot): boolean;
};

export function createDevices(known: readonly Snapshot[], settings: () => Pick<Settings, 'devices'>): Devices {
  const told = new Map<string, Device>();

  const snapshot = (next: Snapshot): boolean => {
    if (!isDevice(next)) return false;
    const before = told.get(next.subject);
    told.set(next.subject, next.body);
    return before?.name !== next.body.name || before.area !== next.body.area;
  };

  for (const one of known) snapshot(one);
  return {
    told,
    snapshot,
    called(id) {
      const { devices } = settings();
      const chosen = Object.hasOwn(devices, id) ? devices[id] : undefined;
      const own = told.get(id);
      if (!chosen && !own) return undefined;
      return { name: chosen?.name ?? own?.name, area: chosen?.area ?? own?.area };
    },
  };
}

const isDevice = (snapshot: Snapshot): snapshot is Snapshot<'device'> => snapshot.kind === 'device';
