/** Gathers all facts of an installation. Looks only: nothing is made, mended or started. */
import { accessSync, constants, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { machineReading } from '../clock.ts';
import { lanAddresses } from '../api/lan-address.ts';
import type { CommandWorld } from '../commands/command.ts';
import { dataFolder } from '../data-folder.ts';
import { listCandidates, serialFolders } from '../sources/serial/candidates.ts';
import { builtAt } from '../version.ts';
import type { Facts, HubFacts, PortHolder } from './facts.ts';
import { fileFacts, gatherBackups, gatherFolder, gatherSettings, gatherStore } from './gather-folder.ts';
import { gatherHub } from './gather-hub.ts';
import { portHolder } from './port-holder.ts';

type Options = Pick<CommandWorld, 'folder' | 'environment' | 'now' | 'projectFolder' | 'desktop'>;

export async function gather({ folder: path, environment, now, projectFolder, desktop }: Options): Promise<Facts> {
  const folder = dataFolder(path);
  const { look } = await desktop();
  const [asked, kept] = await Promise.all([gatherHub(folder), gatherSettings(folder, environment)]);
  const { hub } = asked;
  const { settings } = kept;
  return {
    now: now(),
    user: user(),
    node: { version: process.version, arch: process.arch },
    folder: gatherFolder(folder),
    ...kept,
    adminToken: { path: folder.adminToken, file: fileFacts(folder.adminToken) },
    hub,
    ports: {
      screen: holderOf(settings.port, hub.state === 'serving' ? Number(new URL(hub.url).port) : undefined, hub),
      broker: holderOf(settings.brokerPort, hub.state === 'serving' ? hub.brokerPort : undefined, hub),
    },
    addresses: lanAddresses(),
    store: await gatherStore(folder, hub.state === 'none'),
    backups: asked.backups ?? (await gatherBackups(folder)),
    clock: {
      synchronised: machineReading().synchronisedAt !== undefined ? true : null,
      builtAt,
      trusted: asked.clockTrusted,
    },
    serial: gatherSerial(environment),
    desktop: await look({ dataFolder: folder.path, projectFolder }),
  };
}

function holderOf(port: number, own: number | null | undefined, hub: HubFacts): PortHolder {
  if (port === 0) return { by: 'nobody' };
  if (own === port) return { by: 'hub' };
  const holder = portHolder(port);
  return holder.by === 'other' && hub.state !== 'none' && holder.pid === hub.pid ? { by: 'hub' } : holder;
}

/** A user without a name in /etc/passwd, as in containers, has its number. */
function user(): Facts['user'] {
  const id = process.getuid?.() ?? 0;
  try {
    return { id, name: userInfo().username };
  } catch {
    return { id, name: String(id) };
  }
}

function gatherSerial(environment: Options['environment']): Facts['serial'] {
  const ports = listCandidates(serialFolders(environment['MANTEL_SERIAL'])).map(({ path, device }) => ({
    path,
    mayOpen: mayOpen(device),
  }));
  const { id, members } = dialout();
  return {
    ports,
    inGroup: members.includes(user().name),
    hasGroup: id !== undefined && (process.getgroups?.() ?? []).includes(id),
  };
}

function mayOpen(device: string): boolean {
  try {
    accessSync(device, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** The group that owns serial ports; Arch calls it uucp. */
function dialout(): { readonly id: number | undefined; readonly members: readonly string[] } {
  const [, id, members = ''] = /^(?:dialout|uucp):[^:]*:(\d+):(.*)$/m.exec(groups()) ?? [];
  return { id: id === undefined ? undefined : Number(id), members: members.split(',') };
}

function groups(): string {
  try {
    return readFileSync('/etc/group', 'utf8');
  } catch {
    return '';
  }
}
