/** The certificate and key of MQTT over TLS: read, understood, and read again when the files change. */
import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createSecureContext, type SecureContext } from 'node:tls';
import { messageOf } from '#model/trouble.ts';
import { brokerWords } from '#model/words/broker-en.ts';

/** Paths of PEM files; the certificate's holds those that lead to its root as well. */
export type CertificateFiles = { readonly certificate: string; readonly key: string };

export type Certificate = {
  /** The newest that was right; undefined as long as there was none. */
  readonly context: SecureContext | undefined;
  /** What is wrong with the files as they are, in one sentence; null when nothing is. */
  readonly reason: string | null;
  /** Reads the files anew. True when something changed. */
  refresh(): Promise<boolean>;
};

export function createCertificate(files: CertificateFiles): Certificate {
  let context: SecureContext | undefined;
  let reason: string | null = null;
  let read = '';

  return {
    get context() {
      return context;
    },
    get reason() {
      return reason;
    },
    async refresh() {
      const before = reason;
      try {
        const [cert, key] = await Promise.all([contentOf(files.certificate), contentOf(files.key)]);
        if (`${cert}\n${key}` === read && reason === null) return false;
        context = contextOf(files, cert, key);
        read = `${cert}\n${key}`;
        reason = null;
        return true;
      } catch (error) {
        reason = messageOf(error);
        return reason !== before;
      }
    },
  };
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new Error(brokerWords.noFile(path), { cause: error });
    if (code === 'EACCES') throw new Error(brokerWords.mayNotRead(path), { cause: error });
    throw new Error(brokerWords.cannotRead(path, messageOf(error)), { cause: error });
  }
}

function contextOf({ certificate, key: keyPath }: CertificateFiles, cert: string, key: string): SecureContext {
  try {
    void new X509Certificate(cert);
  } catch (error) {
    throw new Error(brokerWords.noCertificate(certificate), { cause: error });
  }
  try {
    return createSecureContext({ cert, key });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const text = code.includes('MISMATCH') ? brokerWords.wrongKey(keyPath, certificate) : brokerWords.noKey(keyPath);
    throw new Error(text, { cause: error });
  }
}
