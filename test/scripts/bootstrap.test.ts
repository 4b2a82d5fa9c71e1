import { describe, expect, test } from 'vitest';
import { temporaryProject } from './temporary-project.ts';

const lines = (text: string): string[] => text.trim().split('\n');

describe('putting things in place', () => {
  test('a fresh clone installs once, says so in one line and hides what npm prints', async () => {
    using project = temporaryProject();
    const first = await project.run(['hello.ts', 'a', 'b']);
    expect(first).toMatchObject({ status: 0, stdout: expect.stringMatching(/^hello a b .*node-linux-\w+\/bin\n$/) });
    expect(lines(first.stderr)).toEqual([expect.stringMatching(/^mantel: installing the packages/)]);

    const second = await project.run(['hello.ts']);
    expect(second).toMatchObject({ status: 0, stderr: '' });
    expect(project.npmCalls()).toEqual(['ci']);
  });

  test('a changed lock file installs again', async () => {
    using project = temporaryProject();
    await project.run(['hello.ts']);
    const name = `node-linux-${process.arch}`;
    const changed = {
      [`node_modules/${name}`]: { version: process.versions.node },
      'node_modules/more': { version: '1.0.0' },
    };
    project.write('package-lock.json', JSON.stringify({ packages: changed }));
    expect((await project.run(['hello.ts'])).status).toBe(0);
    expect(project.npmCalls()).toEqual(['ci', 'ci']);
  });

  test('what a person installed with npm is left alone', async () => {
    using project = temporaryProject();
    await project.run(['hello.ts']);
    const packages = { 'node_modules/more': { version: '1.0.0' } };
    const lock = {
      packages: {
        ...packages,
        [`node_modules/node-linux-${process.arch}`]: { version: process.versions.node, optional: true },
      },
    };
    project.write('package-lock.json', JSON.stringify(lock));
    project.write('node_modules/.package-lock.json', JSON.stringify({ packages }));
    expect((await project.run(['hello.ts'])).status).toBe(0);
    expect(project.npmCalls()).toEqual(['ci']);
  });

  test('a failed installation shows what npm said and what to do', async () => {
    using project = temporaryProject();
    const { status, stderr, stdout } = await project.run(['hello.ts'], 'refuse');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('npm error the registry said no');
    expect(lines(stderr).at(-1)).toBe(
      'mantel: npm ci failed, see above. Check that the npm registry can be reached, then run the same command again.',
    );
  });

  test('Node is fetched by itself when npm left its optional package out', async () => {
    using project = temporaryProject();
    const { status, stderr } = await project.run(['hello.ts'], 'no-node');
    expect(status).toBe(0);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/installing the packages/),
      expect.stringMatching(/fetching Node/),
    ]);
    expect(project.npmCalls()).toEqual(['ci', 'pack']);
  });

  test('a fetched Node with another checksum is not unpacked', async () => {
    using project = temporaryProject();
    project.write('node.tgz', 'something else');
    const { stdout } = await project.run(['hello.ts'], 'no-node');
    // The Node that runs this test is new enough to stand in.
    expect(stdout).toMatch(/^hello /);
    expect(stdout).not.toContain('mantel-bootstrap-');
  });
});

describe('running', () => {
  const waiting = `
    process.on('SIGINT', () => { console.log('interrupted'); setTimeout(() => process.exit(7), 300); });
    process.on('SIGTERM', () => { console.log('terminated'); process.exit(8); });
    setInterval(() => undefined, 1_000);
    console.log('up');
  `;

  test('the exit status is passed on', async () => {
    using project = temporaryProject();
    project.write('fails.ts', 'process.exit(3);');
    expect((await project.run(['fails.ts'])).status).toBe(3);
  });

  test('a doubled Ctrl+C arrives once', async () => {
    using project = temporaryProject();
    project.write('waits.ts', waiting);
    const running = project.start(['waits.ts']);
    await running.firstLine;
    running.kill('SIGINT');
    running.kill('SIGINT');
    expect(await running.finished).toMatchObject({ status: 7, stdout: 'up\ninterrupted\n' });
  });

  test('SIGTERM is passed on', async () => {
    using project = temporaryProject();
    project.write('waits.ts', waiting);
    const running = project.start(['waits.ts']);
    await running.firstLine;
    running.kill('SIGTERM');
    expect(await running.finished).toMatchObject({ status: 8, stdout: 'up\nterminated\n' });
  });

  test('nothing is left behind when the starter is killed outright', async () => {
    using project = temporaryProject();
    project.write('waits.ts', waiting);
    const running = project.start(['waits.ts']);
    await running.firstLine;
    running.kill('SIGKILL');
    expect((await running.finished).stdout).toBe('up\nterminated\n');
  });

  test('what a script leaves running ends with it', async () => {
    using project = temporaryProject();
    project.write('waits.ts', waiting);
    project.write(
      'leaves.ts',
      `import { spawn } from 'node:child_process';
      const left = spawn(process.execPath, ['waits.ts'], { stdio: ['ignore', 'pipe', 'inherit'] });
      left.stdout.once('data', () => process.exit(5));`,
    );
    // Both share their error output, so this resolves only when the second has ended too.
    expect((await project.run(['leaves.ts'])).status).toBe(5);
  });
});
