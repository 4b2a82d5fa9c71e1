import { describe, expect, test } from 'vitest';
import { controlText } from '#scripts/packages/deb.ts';
import { readFpmArguments } from '#scripts/packages/fpm.ts';

const always = ['-s', 'dir', '--force', '-t', 'deb'];

describe('what electron-builder asks of fpm', () => {
  test('dependencies gather, of other options the last counts', () => {
    const { values, depends, recommends, files } = readFpmArguments([
      ...always,
      '-d',
      'libnss3',
      '-d',
      'a | b',
      '--deb-recommends',
      'udev',
      '--deb-compression',
      'xz',
      '--deb-compression',
      'zst',
      '/tmp/app/=/opt/Mantel',
    ]);
    expect(depends).toEqual(['libnss3', 'a | b']);
    expect(recommends).toEqual(['udev']);
    expect(values).toMatchObject({ compression: 'zst' });
    expect(files).toEqual([{ from: '/tmp/app/', to: '/opt/Mantel' }]);
  });

  test.each([
    [['--deb-pre-depends', 'x'], 'the option --deb-pre-depends is not known'],
    [['--version'], '--version wants a value'],
    [['/tmp/app'], '"/tmp/app" names no file'],
    [['/tmp/app/=opt'], '"/tmp/app/=opt" names no file'],
    [['-t', 'rpm'], 'only packages for Debian are made of folders'],
  ])('%j is refused', (more, why) => {
    expect(() => readFpmArguments([...always, ...more])).toThrow(why);
  });
});

test('the head of a package wraps what it is, and leaves out what there is not', () => {
  const text = controlText(
    {
      package: 'mantel',
      version: '1.0.0',
      architecture: 'arm64',
      maintainer: 'The authors <a@b.invalid>',
      section: 'utils',
      depends: ['libc6'],
      homepage: undefined,
      synopsis: 'One calm screen',
      description: ['word '.repeat(30), 'Second.'],
    },
    12,
  );
  expect(text).toContain('Package: mantel\nVersion: 1.0.0\nArchitecture: arm64\n');
  expect(text).not.toContain('Homepage');
  expect(text).toMatch(/Description: One calm screen\n word .*\n word .*\n \.\n Second\.\n$/);
  expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(78);
});
