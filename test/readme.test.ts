import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findTool } from '#scripts/system-packages.ts';
import { unaskedSettings } from './simulators/hub-process.ts';
import { startOpenMeteo } from './simulators/open-meteo.ts';
import { verifications } from './verify/all.ts';

const holderSchema = z.object({ pid: z.number() });
const root = path.resolve(import.meta.dirname, '..');
const run = promisify(execFile);
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

const readme = read('README.md');
const commands = [...readme.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block?.trim().split('\n') ?? []);
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')));

const join = commands.find((command) => command.startsWith('npm run agent -- --join ')) ?? '';
const backfill = commands.find((command) => command.startsWith('npm run backfill -- ')) ?? '';
const sensor = commands.find((command) => command.startsWith('mosquitto_pub ')) ?? '';

/** How each command of the README is run by the suites. */
const covered: Readonly<Record<string, string>> = {
  'npm start': 'below',
  'npm start -- --sample': 'its process by test/screen/newcomer.spec.ts, where a button starts it',
  'npm start -- --data /tmp/mantel-trial --port 8441 --mqtt-port 1884': 'below, with a folder and ports of its own',
  [sensor]: 'below, at the port of that hub',
  'npm run invite': 'below, of that hub',
  [backfill]: 'below, of that hub, whose weather comes from a simulator',
  [join]: 'below, with the code that it prints',
  'npm run kiosk': 'its process by test/desktop/kiosk-main.test.ts, what it does by kiosk.test.ts',
  'apt install ./mantel-hub_*_$(dpkg --print-architecture).deb': 'to the letter by npm run verify -- packages',
  'apt install ./mantel_*_$(dpkg --print-architecture).deb': 'the same, on the same machine',
  'chmod +x Mantel-*.AppImage': 'what it does by npm run verify -- packages',
  './Mantel-*.AppImage': 'the same, which opens Home from it',
  'apt purge mantel-hub': 'to the letter by npm run verify -- packages',
  'npm run mantel -- doctor': 'its process and what it finds by test/hub/commands',
  'npm test': 'this suite, by .ci/run',
  'npm run verify -- --list': 'below',
  'npm run verify -- --status': 'below',
  'npm run verify -- kill': 'in its short form by npm test',
};

test('every command of the README is run by a suite', () => {
  expect(commands.toSorted()).toEqual(Object.keys(covered).toSorted());
});

test('CI runs the test command of the README', () => {
  expect(read('.ci/run')).toMatch(/^exec npm test$/m);
});

test('the measurement that the README names has a short form, which npm test runs', () => {
  expect(verifications.find((one) => one.name === 'kill')).toMatchObject({ short: true });
});

test.each(['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'])('what %s names exists', (file) => {
  const text = read(file);
  const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
  expect(named.filter((name) => !scripts[name])).toEqual([]);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link ?? '');
  expect(links.filter((link) => !existsSync(path.resolve(root, path.dirname(file), link)))).toEqual([]);
});

test('every script of package.json starts a file that exists', () => {
  const files = Object.values(scripts).map((script) => script.split(' ').find((word) => word.endsWith('.ts')));
  expect(files.filter((file) => file && !existsSync(path.join(root, file)))).toEqual([]);
});

test.each(['--list', '--status'])('npm run verify -- %s names every measurement', async (flag) => {
  const { stdout } = await run('npm', ['run', '--silent', 'verify', '--', flag], { cwd: root });
  const names = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(names).toEqual(verifications.map((one) => one.name));
});

describe('npm start', () => {
  let folder: string;
  let hub: ReturnType<typeof spawn>;
  let weather: Awaited<ReturnType<typeof startOpenMeteo>>;
  let output = '';
  let ended: Promise<number | null>;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'mantel-readme-'));
    // What runs unasked, but searching on loopback alone.
    weather = await startOpenMeteo({ now: Date.now });
    const { url } = weather;
    const place = 'home: {latitude: 48.21, longitude: 16.37, time_zone: Europe/Vienna}';
    const asked = `{forecast_url: "${url}", air_quality_url: "${url}", archive_url: "${url}"}`;
    const more = `more_collectors:\n  - kind: open-meteo\n    settings: ${asked}\n`;
    writeFileSync(path.join(folder, 'mantel.yaml'), `${unaskedSettings}${more}${place}\n`);
    const args = ['start', '--', '--data', folder, '--port', '0', '--mqtt-port', '0'];
    hub = spawn('npm', args, { cwd: root, env: { ...process.env, CI: 'true' }, stdio: ['ignore', 'pipe', 'pipe'] });
    ended = new Promise((resolve) => hub.once('exit', resolve));
    const served = new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        output += chunk.toString();
        if (output.includes('No window was opened')) resolve();
      };
      hub.stdout?.on('data', hear);
      hub.stderr?.on('data', hear);
      hub.once('exit', () => reject(new Error(`npm start ended:\n${output}`)));
    });
    await served;
  }, 60_000);

  afterAll(async () => {
    hub.kill('SIGTERM');
    await ended;
    await weather[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  });

  const address = (): string => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? 'no address was printed';

  test('says where the screen is, and the screen is there', async () => {
    const answer = await fetch(address());
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>');
  });

  test('the reference page is where the README says', async () => {
    expect(readme).toContain('`/api/reference`');
    expect((await fetch(`${address()}/api/reference`)).status).toBe(200);
  });

  test('the data folder holds what the README lists', () => {
    const listed = [...readme.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name ?? '');
    // Written only when there is a secret.
    const there = listed.filter((name) => name !== 'secrets.yaml' && name !== 'sign-ins.yaml');
    expect(there.length).toBeGreaterThan(3);
    expect(there.filter((name) => !existsSync(path.join(folder, name)))).toEqual([]);
  });

  test.skipIf(!findTool('mosquitto_pub'))('the first sensor of the README is stored', async () => {
    const { brokerPort } = z
      .object({ brokerPort: z.number() })
      .parse(JSON.parse(readFileSync(path.join(folder, 'hub.lock'), 'utf8')));
    await run('sh', ['-c', `${sensor} -p ${brokerPort}`]);
    const latest = await (await fetch(`${address()}/api/v1/latest`)).json();
    const found = z
      .array(z.object({ key: z.string(), value: z.number().nullable() }))
      .parse(latest)
      .filter(({ key }) => key.includes('kitchen'));
    expect(found.map(({ value }) => value)).toEqual(expect.arrayContaining([21.4, 47]));
  });

  test('days gone by are fetched from the terminal', async () => {
    const command = backfill.replace('npm run backfill --', `npm run --silent backfill -- --data ${folder}`);
    const { stdout } = await run('sh', ['-c', command], { cwd: root });
    expect(stdout).toContain('2026-01-01 to 2026-06-30 will be fetched');
    expect(stdout).toContain('Fetched;');
    const searchParams = new URLSearchParams();
    for (const [name, value] of [
      ['series', 'open-meteo.hourly_temperature{place=home}'],
      ['from', String(Date.parse('2026-03-01T00:00:00Z'))],
      ['to', String(Date.parse('2026-03-02T00:00:00Z'))],
      ['points', '100'],
    ] as const)
      searchParams.set(name, value);
    const answer = await fetch(`${address()}/api/v1/history?${searchParams.toString()}`);
    expect(z.object({ at: z.array(z.number()) }).parse(await answer.json()).at).toHaveLength(24);
  }, 120_000);

  test('an agent joins with what npm run invite prints, and what it reads is here', async () => {
    const { stdout } = await run('npm', ['run', '--silent', 'invite', '--', '--data', folder], { cwd: root });
    const [printed = 'no command was printed'] = /npm run agent -- --join \S+/.exec(stdout) ?? [];
    const data = mkdtempSync(path.join(tmpdir(), 'mantel-readme-agent-'));
    const agent = spawn(`${printed} --data ${data}`, { cwd: root, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const gone = new Promise<number | null>((resolve) => agent.once('exit', resolve));
    try {
      let said = '';
      await new Promise<void>((resolve, reject) => {
        const hear = (chunk: Buffer): void => {
          said += chunk.toString();
          if (said.includes('Connected to ')) resolve();
        };
        agent.stdout.on('data', hear);
        agent.stderr.on('data', hear);
        agent.once('exit', () => reject(new Error(`It ended:\n${said}`)));
      });
      const load = (): Promise<string> => fetch(`${address()}/api/v1/latest`).then((answer) => answer.text());
      await expect.poll(load, { timeout: 20_000 }).toMatch(/"host\.load\{agent=[^,]+,device=/);
    } finally {
      const lock = path.join(data, 'hub.lock');
      if (existsSync(lock)) process.kill(holderSchema.parse(JSON.parse(readFileSync(lock, 'utf8'))).pid, 'SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    }
  }, 60_000);

  test('ends in order at Ctrl+C, which npm doubles', async () => {
    hub.kill('SIGINT');
    hub.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(output).toMatch(/Stopped in order/);
  });
});
