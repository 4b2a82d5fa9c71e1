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

  test('start builds what is stale, then opens the hub with the arguments given', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', "console.log('build', ...process.argv.slice(2));\n");
    project.write('dist/hub/main.js', "console.log('hub', ...process.argv.slice(2));\n");
    const { stdout, status } = await project.run(['start', '--data', 'here']);
    expect({ stdout, status }).toEqual({ status: 0, stdout: 'build --if-stale\nhub --open --data here\n' });
  });

  test('start spares memory: no source maps, few arenas, a small nursery', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    project.write(
      'dist/hub/main.js',
      'console.log(process.env.MALLOC_ARENA_MAX, process.sourceMapsEnabled, process.execArgv.at(-1));\n',
    );
    expect((await project.run(['start'])).stdout).toBe('2 false --max-semi-space-size=8\n');
  });

  /** A hub that prints its arguments and then does what is given, one entry for each start. */
  const hubThat = (...lives: readonly string[]): string => `
    import { existsSync, writeFileSync } from 'node:fs';
    const lives = [${lives.map((life) => `() => { ${life} }`).join(', ')}];
    const life = lives.findIndex((_, i) => !existsSync('life' + i));
    writeFileSync('life' + life, '');
    console.log(...process.argv.slice(2));
    lives[life]();
  `;
  /** The starter's clock: waiting takes no time and is told, and each look at the clock moves it on by so much. */
  const clock = (step: number): string => `
    let late = 0;
    const now = Date.now;
    Date.now = () => now() + (late += ${step});
    const after = globalThis.setTimeout;
    globalThis.setTimeout = (run, span) => (console.log('waits', span), after(run, 0));
  `;

  test('start starts anew what was killed or asks for it, after a pause that doubles up to a minute', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    project.write('clock.mjs', clock(0));
    const lives = [
      'process.exit(75);',
      'process.kill(process.pid, "SIGKILL");',
      ...Array.from({ length: 6 }, () => 'process.exit(134);'),
    ];
    project.write('dist/hub/main.js', hubThat(...lives, 'process.exit(3);'));
    const { stdout, stderr, status } = await project.run(['start'], 'good', ['--import', './clock.mjs']);
    const waits = stdout.matchAll(/^waits (\d+)$/gm).map(([, span]) => Number(span) / 1_000);
    expect({ waits: [...waits], status }).toEqual({ waits: [1, 2, 4, 8, 16, 32, 60, 60], status: 3 });
    expect(stderr).toContain('mantel: the hub ended by itself (status 137) and is started anew in 2 s ...\n');
  });

  test('after a minute of life the pause begins small again', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    project.write('clock.mjs', clock(60_000));
    project.write('dist/hub/main.js', hubThat('process.exit(75);', 'process.exit(75);', 'process.exit(0);'));
    const { stdout, status } = await project.run(['start'], 'good', ['--import', './clock.mjs']);
    expect({ stdout, status }).toEqual({ stdout: '--open\nwaits 1000\n--open\nwaits 1000\n--open\n', status: 0 });
  });

  test('a window is opened once, however often its hub is started anew', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    project.write('clock.mjs', clock(60_000));
    const opens = 'process.send("opened", () => process.exit(75));';
    project.write('dist/hub/main.js', hubThat('process.exit(75);', opens, 'process.exit(75);', 'process.exit(0);'));
    const { stdout } = await project.run(['start', '--data', 'x'], 'good', ['--import', './clock.mjs']);
    expect(lines(stdout).filter((line) => line.startsWith('--'))).toEqual([
      '--open --data x',
      '--open --data x',
      '--accompany --data x',
      '--accompany --data x',
    ]);
  });

  test('what a person asked to end stays ended, even killed', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    const lingers = `
      process.on('SIGINT', () => process.kill(process.pid, 'SIGKILL'));
      setInterval(() => undefined, 1_000);
      console.log('up');
    `;
    project.write('dist/hub/main.js', lingers);
    const running = project.start(['start']);
    await running.firstLine;
    running.kill('SIGINT');
    expect(await running.finished).toMatchObject({ status: 137, stdout: 'up\n' });
  });

  test('Ctrl+C ends the waiting for the next start', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', '');
    project.write(
      'clock.mjs',
      "const after = setTimeout; globalThis.setTimeout = (run) => (console.log('waits'), after(run, 60_000));",
    );
    project.write('dist/hub/main.js', 'process.exit(75);');
    const running = project.start(['start'], 'good', ['--import', './clock.mjs']);
    expect(await running.firstLine).toBe('waits\n');
    running.kill('SIGINT');
    expect((await running.finished).status).toBe(130);
  });

  test('start ends with the status of a failed build', async () => {
    using project = temporaryProject();
    project.write('scripts/build.ts', 'process.exit(4);');
    expect((await project.run(['start'])).status).toBe(4);
  });
});
