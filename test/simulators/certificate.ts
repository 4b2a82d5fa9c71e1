/** A certificate that signs itself, made by openssl: PEM files in a folder, good for two days. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

export type Certificate = { readonly certificate: string; readonly key: string };

/** Paths of the two files. `hosts` are the names it is valid for, besides its common name. */
export function selfSigned(folder: string, commonName: string, hosts: readonly string[] = []): Certificate {
  const [certificate, key] = [join(folder, `${commonName}.crt`), join(folder, `${commonName}.key`)];
  const ec = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-keyout',
    key,
    '-out',
    certificate,
  ];
  const names = hosts.length === 0 ? [] : ['-addext', `subjectAltName=${hosts.map((host) => `DNS:${host}`).join(',')}`];
  execFileSync('openssl', ['req', '-x509', ...ec, '-days', '2', '-subj', `/CN=${commonName}`, ...names], {
    stdio: 'ignore',
  });
  return { certificate, key };
}
