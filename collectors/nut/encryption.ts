/** STARTTLS: from the plain connection to the encrypted one. */
import { type Socket, isIP } from 'node:net';
import { type TLSSocket, connect } from 'node:tls';
import { Misconfigured } from '#model/trouble.ts';
import { nutCollectorWords as words } from '#model/words/collector-nut-en.ts';
import { notUpsd } from './reading.ts';
import { UpsdRefusal } from './upsd.ts';

export type Encryption = {
  /** SHA-256 of the certificate, `AB:CD:...`; undefined: an authority that this machine knows must vouch for it. */
  readonly fingerprint: string | undefined;
};

/** Bytes; upsd says "OK STARTTLS" or a short refusal. */
const longestAnswer = 1_000;

/**
 * Nothing must have been read from the connection yet. Throws UpsdRefusal when upsd cannot, Misconfigured when its
 * certificate is not trusted, and what goes wrong with the connection.
 */
export async function encrypt(socket: Socket, host: string, { fingerprint }: Encryption): Promise<TLSSocket> {
  socket.write('STARTTLS\n');
  const [word, code = ''] = (await answerOf(socket)).split(' ');
  if (word === 'ERR') throw new UpsdRefusal(code);
  if (word !== 'OK') throw notUpsd();
  const secure = connect({
    socket,
    ...(isIP(host) === 0 && { servername: host }),
    // Judged below: most certificates of upsd are made by their owner.
    rejectUnauthorized: false,
  });
  // What comes after the handshake reaches whoever reads; without a listener it would end the process.
  secure.on('error', () => undefined);
  await handshakeOf(secure);
  const own = secure.getPeerCertificate().fingerprint256;
  if (fingerprint === undefined ? secure.authorized : own === fingerprint.toUpperCase()) return secure;
  secure.destroy();
  throw new Misconfigured(fingerprint === undefined ? words.unvouched(host, own) : words.otherCertificate(host, own));
}

/** The first line, without its end; what follows it stays in the socket. Throws when the connection ends before. */
async function answerOf(socket: Socket): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let heard = Buffer.alloc(0);
  const onData = (bytes: Buffer): void => {
    heard = Buffer.concat([heard, bytes]);
    const end = heard.indexOf('\n');
    if (end === -1) return heard.length > longestAnswer ? reject(notUpsd()) : undefined;
    socket.pause().off('data', onData);
    const rest = heard.subarray(end + 1);
    if (rest.length > 0) socket.unshift(rest);
    resolve(heard.toString('latin1', 0, end).trim());
  };
  const onClose = (): void => reject(brokenOff());
  socket.on('data', onData).on('error', reject).on('close', onClose);
  return await promise.finally(() => socket.off('data', onData).off('error', reject).off('close', onClose));
}

/** Throws when the connection ends before. */
async function handshakeOf(secure: TLSSocket): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onClose = (): void => reject(brokenOff());
  secure.once('secureConnect', resolve).on('error', reject).on('close', onClose);
  await promise.finally(() => secure.off('secureConnect', resolve).off('error', reject).off('close', onClose));
}

/** An end is as good as a reset: upsd closes what it does not want to talk to. */
const brokenOff = (): Error => Object.assign(new Error('The connection was closed.'), { code: 'ECONNRESET' });
