/** The TLS listener: it listens as soon as there is a certificate, and takes up a new one for whoever connects next. */
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { Timers } from '../clock.ts';
import { createCertificate, type CertificateFiles } from './certificate.ts';
import { openListener, type Listener, type ListenerOptions } from './listener.ts';

/** ms between two looks at the files. */
export const certificatePeriod = 30_000;

export type SecureListenerOptions = Omit<ListenerOptions, 'onSocket'> & {
  readonly files: CertificateFiles;
  readonly timers: Pick<Timers, 'every'>;
  readonly onSocket: (secure: TLSSocket, socket: Socket) => void;
  /** Where it listens or why it does not has changed. */
  readonly onChange: () => void;
};

export async function openSecureListener(options: SecureListenerOptions): Promise<Listener> {
  const { files, timers, onSocket, onChange } = options;
  const certificate = createCertificate(files);
  let listener: Listener | undefined;
  let { host } = options;
  let closed = false;

  async function refresh(): Promise<void> {
    const changed = await certificate.refresh();
    if (closed || !changed) return;
    if (certificate.context && !listener) {
      listener = await openListener({
        ...options,
        host,
        onSocket(socket) {
          const { context: secureContext } = certificate;
          if (secureContext) onSocket(new TLSSocket(socket, { isServer: true, secureContext }), socket);
        },
      });
    }
    onChange();
  }

  await refresh();
  const looking = timers.every(certificatePeriod, () => void refresh());
  return {
    get port() {
      return listener?.port ?? null;
    },
    get reason() {
      return certificate.reason ?? listener?.reason ?? null;
    },
    async move(to) {
      host = to;
      return (await listener?.move(to)) ?? null;
    },
    close() {
      closed = true;
      looking[Symbol.dispose]();
      listener?.close();
    },
  };
}
