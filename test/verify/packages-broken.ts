/** A mantel-hub that breaks its promises on a machine: the step that looks for each must say so. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrations } from '#storage/migrate.ts';
import { hubSteps } from './packages-hub.ts';
import { hubAs } from './packages-install.ts';
import { openMachine, withPackagesOf } from './packages-machine.ts';

type Broken = {
  readonly name: string;
  /** A line of shell, run before the step. */
  readonly by?: string;
  readonly step: string;
  /** What the step says of it. */
  readonly says: RegExp;
};

/** In the order in which one machine can bear them. */
const broken: readonly Broken[] = [
  {
    name: 'an older package that does not look at the readings',
    step: 'downgrade refused',
    says: /an older version was installed over newer readings/,
  },
  {
    name: 'a service that is shut in so tightly that it cannot put a backup back',
    by: `folder=/etc/systemd/system/mantel-hub.service.d && mkdir $folder &&
      printf '[Service]\\nSystemCallFilter=~@chown\\nSystemCallErrorNumber=kill\\n' >$folder/tight.conf &&
      systemctl daemon-reload`,
    step: 'the way back that it names',
    says: /mantel restore .* did not answer/s,
  },
  {
    name: 'an upgrade that starts what was switched off',
    by: `printf '#!/bin/sh\\nexec systemctl "$@"\\n' >/usr/bin/deb-systemd-invoke`,
    step: 'what is switched off stays so',
    says: /mantel-hub was started/,
  },
  {
    name: 'a purge that takes the readings without asking',
    by: "sed -i 's/remove=\\$RET/remove=true/' /var/lib/dpkg/info/mantel-hub.postrm",
    step: 'purge that keeps',
    says: /test -f \/var\/lib\/mantel\/store\/mantel.db/,
  },
];

/** Names of those that were not found. */
export async function unfoundOnMachine(say: (text: string) => void): Promise<string[]> {
  const scratch = mkdtempSync(path.join(tmpdir(), 'mantel-broken-'));
  const missed: string[] = [];
  try {
    const hub = hubAs(scratch, {});
    const careless = hubAs(scratch, { version: '0.0.9', schema: migrations.length });
    const steps = new Map(
      hubSteps({ hub, later: careless, older: careless }).map(({ name, run }) => [name, run] as const),
    );
    await using machine = await openMachine(say, withPackagesOf([hub, careless], false));
    for (const name of ['installed', 'killed and started']) await steps.get(name)?.(machine);
    for (const { name, by, step, says } of broken) {
      if (by !== undefined) machine.must(by);
      let said = 'nothing';
      try {
        await steps.get(step)?.(machine);
      } catch (error) {
        said = String(error);
      }
      const isFound = says.test(said);
      say(`${name}: ${isFound ? 'found' : `NOT found, "${step}" said ${said}`}`);
      if (!isFound) missed.push(name);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return missed;
}

export const brokenCount = broken.length;
