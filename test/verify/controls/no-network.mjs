// No name leads anywhere, as on a machine without a network: nothing of a test reaches the network it runs in.
import { createRequire, syncBuiltinESMExports } from 'node:module';

const dns = createRequire(import.meta.url)('node:dns/promises');
dns.lookup = async (host) => {
  throw Object.assign(new Error(`getaddrinfo EAI_AGAIN ${host}`), { code: 'EAI_AGAIN' });
};
syncBuiltinESMExports();
