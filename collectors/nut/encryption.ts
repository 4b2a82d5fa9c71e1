/** STARTTLS: from the plain connection to the encrypted one. */
import { once } from 'node:events';
import { type Socket, isIP } from 'node:net';
import { type TLSSocket, connect } from 'node:tls';
import { Misconfigured } from '#model/trouble.ts';
import { notUpsd } from './reading.ts';
import { UpsdRefusal } from './upsd.ts';

export type Encryption = {
  /** SHA-256 of the certificate, `AB:CD:...`; undefined: an authority that this machine knows must vouch for it. */
  readonly fingerprint: string | undefined;
};

/**
 * Nothing must have been read from the connection yet. Throws UpsdRefusal when upsd cannot, Misconfigured when its
 * certificate is not trusted, and what goes wrong with the connection.
 */
export async function encrypt(socket: Socket, host: string, { fingerprint }: Encryption): Promise<TLSSocket> {
  socket.write('STARTTLS\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  const [word, code = ''] = answer.toString('latin1').trim().split(' ');
  if (word === 'ERR') throw new UpsdRefusal(code);
  if (word !== 'OK') throw notUpsd();
  const secure = connect({
    socket,
    ...(isIP(host) === 0 && { servername: host }),
    // Judged below: most certificates of upsd are made by their owner.
    rejectUnauthorized: false,
  });
  secure.on('error', () => undefined);
  await once(secure, 'secureConnect');
  const own = secure.getPeerCertificate().fingerprint256;
  if (fingerprint === undefined ? secure.authorized : own === fingerprint.toUpperCase()) return secure;
  secure.destroy();
  throw new Misconfigured(
    fingerprint === undefined
      ? `Nobody vouches for the certificate of upsd at ${host}; if it is yours, write its fingerprint ${own}.`
      : `upsd at ${host} has another certificate than the fingerprint in the settings says; its own is ${own}.`,
  );
}
