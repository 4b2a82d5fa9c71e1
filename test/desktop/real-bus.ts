/** A bus of its own by the real dbus-daemon, for the time of one test. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { temporaryFolder } from '../hub/temporary-folder.ts';

export type RealBus = AsyncDisposable & { readonly address: string };

export async function startRealBus(): Promise<RealBus> {
  const folder = temporaryFolder();
  const configuration = join(folder.path, 'bus.conf');
  const address = `unix:path=${join(folder.path, 'bus')}`;
  writeFileSync(
    configuration,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>${address}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
`,
  );
  const daemon = spawn('dbus-daemon', [`--config-file=${configuration}`, '--nofork', '--print-address=1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const ended = once(daemon, 'exit');
  await once(createInterface({ input: daemon.stdout }), 'line', { signal: AbortSignal.timeout(15_000) });
  return {
    address,
    async [Symbol.asyncDispose]() {
      daemon.kill('SIGKILL');
      await ended;
      folder[Symbol.dispose]();
    },
  };
}
