import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { nativeFolders } from '#scripts/native-packages.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('what native packages need to run is listed, however deep, and lies there', () => {
  const folders = nativeFolders(['better-sqlite3', 'serialport']);
  expect(folders).toEqual(
    expect.arrayContaining([
      'node_modules/better-sqlite3',
      'node_modules/serialport',
      'node_modules/@serialport/bindings-cpp',
      'node_modules/node-gyp-build',
    ]),
  );
  expect(folders).not.toContain('node_modules/node-addon-api');
  expect(folders.filter((folder) => !existsSync(path.join(root, folder)))).toEqual([]);
});

test('a package that is not in the lock file is named', () => {
  expect(() => nativeFolders(['no-such-package'])).toThrow(/does not know no-such-package/);
});
