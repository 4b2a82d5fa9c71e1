/** Debian's Caddy with the site of a Caddyfile, on free ports of this machine and with certificates of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { connect } from 'node:tls';
import { setTimeout as sleep } from 'node:timers/promises';
import { findTool } from '#scripts/system-packages.ts';

export type Caddy = AsyncDisposable & {
  readonly port: number;
  /** PEM of the authority that signed its certificates. */
  readonly authority: string;
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function shakesHands(port: number, servername: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ host: '127.0.0.1', port, servername, rejectUnauthorized: false });
    const end = (isDone: boolean) => (): void => {
      socket.destroy();
      done(isDone);
    };
    socket.once('secureConnect', end(true));
    socket.once('error', end(false));
  });
}

/** @param folder Where it keeps everything. @param site The text of a Caddyfile, for one name. */
export async function startCaddy(folder: string, site: string, name: string): Promise<Caddy> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const here = `{
	admin off
	auto_https disable_redirects
	local_certs
	skip_install_trust
	default_bind 127.0.0.1
	https_port ${port}
	http_port ${plainPort}
	storage file_system ${folder}
}

`;
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, here + site);
  const child = spawn(findTool('caddy') ?? 'caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const end = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  const root = join(folder, 'pki/authorities/local/root.crt');
  for (let tries = 0; tries < 400; tries++) {
    if (child.exitCode !== null) break;
    // It serves before it has signed its certificate.
    if (existsSync(root) && (await shakesHands(port, name))) {
      return { port, authority: readFileSync(root, 'utf8'), [Symbol.asyncDispose]: end };
    }
    await sleep(50);
  }
  await end();
  throw new Error(`Caddy did not start:\n${said}`);
}
