/** The package mantel-hub: the hub with a Node of its own, as a service. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { migrations } from '#storage/migrate.ts';
import { nativeFolders } from '../native-packages.ts';
import { buildDeb, type DebEntry } from './deb.ts';
import { licenceTexts } from './licences.ts';
import { isNativeFile } from './native-files.ts';
import type { NodeBinary } from './node-binary.ts';
import {
  commonEntries,
  compressionLevel,
  debArchitecture,
  epoch,
  homepage,
  maintainer,
  packed,
  packaging,
  read,
  root,
  version,
  type Architecture,
} from './release.ts';

const name = 'mantel-hub';
const own = '/usr/lib/mantel';

export type HubPackage = {
  readonly architecture: Architecture;
  readonly node: NodeBinary;
  /** Folder for the result. */
  readonly output: string;
  /** For tests of upgrades; that of package.json unless given. */
  readonly as?: { readonly version: string; readonly schema?: number };
};

/** Returns the file. dist/ must have been built. */
export function buildHubPackage({ architecture, node, output, as }: HubPackage): string {
  const of = as?.version ?? version;
  const file = path.join(output, `${name}_${of}_${debArchitecture[architecture]}.deb`);
  const known = String(as?.schema ?? migrations.length);
  const script = (which: string): string =>
    read(`hub/${which}`).replaceAll('@SCHEMA@', known).replaceAll('@VERSION@', of);
  buildDeb(
    {
      control: {
        package: name,
        version: of,
        architecture: debArchitecture[architecture],
        maintainer,
        section: 'utils',
        // better-sqlite3 wants this C library; flock, setpriv and od are essential in Debian.
        depends: [
          'libc6 (>= 2.34)',
          'libstdc++6 (>= 11)',
          'libgcc-s1',
          'adduser',
          'debconf (>= 0.5) | debconf-2.0',
          'init-system-helpers (>= 1.54)',
        ],
        recommends: ['udev', 'ca-certificates', 'tzdata'],
        suggests: ['chromium', 'labwc | sway | cage', 'wlopm'],
        homepage,
        synopsis: 'One calm screen for a home: the hub, as a service',
        description: [
          'Mantel listens to what the house has to say over MQTT, keeps every reading in one SQLite file, and shows it so that a glance from across the room is enough.',
          'This package runs its hub on a machine with or without a screen, under a Node of its own. Any browser of the home shows it.',
        ],
      },
      entries: [
        ...programEntries(architecture, node),
        ...commonEntries(name, read('hub/lintian-overrides'), licences(node), of),
      ],
      scripts: {
        preinst: script('preinst'),
        postinst: script('postinst'),
        prerm: script('prerm'),
        postrm: script('postrm'),
        config: script('config'),
        templates: script('templates'),
      },
      level: compressionLevel,
      epoch,
    },
    file,
  );
  return file;
}

function programEntries(architecture: Architecture, node: NodeBinary): DebEntry[] {
  const from = (file: string): string => path.join(packaging, 'hub', file);
  const natives = nativeFolders().map((folder) => ({
    from: path.join(root, folder),
    to: `${own}/app/${folder}`,
    keep: isNativeFile(folder, architecture),
  }));
  const isRun = (file: string): boolean => !file.endsWith('.map');
  return [
    { from: node.program, to: `${own}/node` },
    { from: path.join(root, 'package.json'), to: `${own}/app/package.json` },
    { from: path.join(root, 'dist', 'hub'), to: `${own}/app/dist/hub`, keep: isRun },
    { from: path.join(root, 'dist', 'screen'), to: `${own}/app/dist/screen`, keep: isRun },
    ...natives,
    { from: from('mantel'), to: `${own}/mantel` },
    { from: from('kiosk-session'), to: `${own}/kiosk-session` },
    { from: from('mantel-hub.service'), to: '/usr/lib/systemd/system/mantel-hub.service' },
    { from: from('mantel-kiosk@.service'), to: '/usr/lib/systemd/system/mantel-kiosk@.service' },
    { from: from('user/mantel-hub.service'), to: '/usr/lib/systemd/user/mantel-hub.service' },
    { from: from('70-mantel-hub.rules'), to: '/usr/lib/udev/rules.d/70-mantel-hub.rules' },
    { content: packed(read('hub/mantel.1')), to: '/usr/share/man/man1/mantel.1.gz' },
  ];
}

function licences(node: NodeBinary): string {
  return `Node\n\n${readFileSync(node.licence, 'utf8')}\n${'-'.repeat(72)}\n\n${licenceTexts()}`;
}
