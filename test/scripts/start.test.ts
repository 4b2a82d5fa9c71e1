/** `npm start`: the hub, started anew when it broke off, and what ends with it. */
import { expect, test } from 'vitest';
import { temporaryProject } from './temporary-project.ts';

const lines = (text: string): string[] => text.trim().split('\n');

test('start builds what is stale, then opens the hub with the arguments given', async () => {
  using project = temporaryProject();
  project.write('scripts/build.ts', "console.log('build', ...process.argv.slice(2));\n");
  project.write('dist/hub/main.js', "console.log('hub', ...process.argv.slice(2));\n");
  const { stdout, status } = await project.run(['start', '--data', 'here']);
  expect({ stdout, status }).toEqual({ status: 0, stdout: 'build --if-stale\nhub --open --data here\n' });
});

test('start spares memory: no source maps, few arenas, a small nursery, size before speed', async () => {
  using project = temporaryProject();
  project.write('scripts/build.ts', '');
  project.write(
    'dist/hub/main.js',
    'console.log(process.env.MALLOC_ARENA_MAX, process.sourceMapsEnabled, ...process.execArgv.slice(-4));\n',
  );
  expect((await project.run(['start'])).stdout).toBe(
    '2 false --max-semi-space-size=2 --optimize-for-size --no-sparkplug --no-maglev\n',
  );
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
    // A fault of V8 itself.
    'process.kill(process.pid, "SIGTRAP");',
    ...Array.from({ length: 5 }, () => 'process.exit(134);'),
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

test.each([
  ['Ctrl+C', 'console.log("closed"); process.exit();', 'process.kill(process.ppid, "SIGINT");', 'closed'],
  ['Ctrl+C, though the window hangs', 'console.log("hangs");', 'process.kill(process.ppid, "SIGINT");', 'hangs'],
  ['Quit in the tray', 'console.log("closed"); process.exit();', 'process.exit(0);', 'closed'],
])('%s closes the window of a hub that was started anew since', async (_, onTerm, second, last) => {
  using project = temporaryProject();
  project.write('scripts/build.ts', '');
  project.write('clock.mjs', clock(0));
  // It shares the output, which therefore ends with it; the last timer only counts when nobody closes it.
  project.write(
    'window.ts',
    `process.on('SIGTERM', () => { ${onTerm} });
    setTimeout(() => (console.log('left open'), process.exit()), 10_000);
    process.send('up');`,
  );
  const opens = `
    const window = spawn(process.execPath, ['window.ts'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    window.once('message', () => process.send('opened', () => process.exit(75)));
  `;
  const waits = `process.on('SIGINT', () => process.exit(0)); setInterval(() => undefined, 1_000); ${second}`;
  project.write('dist/hub/main.js', `import { spawn } from 'node:child_process'; ${hubThat(opens, waits)}`);
  const { stdout, status } = await project.run(['start'], 'good', ['--import', './clock.mjs']);
  expect(lines(stdout)).toEqual(['--open', 'waits 1000', '--accompany', last]);
  expect(status).toBe(0);
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
