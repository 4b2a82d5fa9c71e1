// Tokens are used before they are on disk: they are written five seconds later.
import './signed-in-thing.mjs';
import { wrap } from './wrap.mjs';

wrap(
  '/hub/write-file.ts',
  'writeWhole',
  `async (real, path, ...rest) => {
    if (!path.endsWith('sign-ins.yaml')) return await real(path, ...rest);
    setTimeout(() => void real(path, ...rest), 5_000);
  }`,
);
