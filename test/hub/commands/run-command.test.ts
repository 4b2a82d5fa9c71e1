/** The command line itself: help, versions, and what is refused. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { isForHub } from '#hub/commands/run-command.ts';
import { version } from '#hub/version.ts';
import { commandHelp } from '#model/words/commands-en.ts';
import { startHubProcess, quietSettings } from '../../simulators/hub-process.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { noDesktop, typist } from './typed.ts';

const nowhere = typist('/nonexistent/mantel');

test('help is a screenful that names every command, and more is told of each', async () => {
  const { lines, status } = await nowhere('--help');
  expect(status).toBe(0);
  expect(lines.length).toBeLessThanOrEqual(24);
  for (const name of Object.keys(commandHelp)) {
    expect(lines.some((line) => line.startsWith(`  ${name} `))).toBe(true);
    const { lines: own } = await nowhere(name, '--help');
    expect(own[0]).toMatch(new RegExp(`^mantel ${name}( |$)`));
  }
  expect((await nowhere('--version')).lines).toEqual([version]);
});

test('what help says of a command, the command takes', async () => {
  for (const [name, { usage }] of Object.entries(commandHelp)) {
    if (isForHub([name])) continue;
    const options = [...usage.matchAll(/(--[a-z]+)( <)?/g)].flatMap(([, option = '', value]) =>
      value === undefined ? [option] : [option, 'x'],
    );
    const { lines } = await nowhere(name, ...options, '--data', '/nonexistent/mantel', '--bogus');
    expect(lines).toEqual([`Unknown option '--bogus'. mantel ${name} --help tells what it takes.`]);
  }
});

test.each([
  ['frob', /^There is no command "frob"; mantel --help/],
  ['export --colour', /^Unknown option '--colour'\. mantel export --help/],
  ['doctor twice', /^"twice" is one word too many; mantel doctor --help/],
  ['export --from yesterday', /^"yesterday" is no time/],
  ['export --from 2026-03-02 --to 2026-03-01', /ends before it begins/],
  ['export --sqlite x --from 2026-03-02', /^Write either --sqlite/],
  ['token', /^Write: mantel token list/],
  ['token list shed', /^Write: mantel token list/],
  ['token list', /^There is no store in \/nonexistent\/mantel yet/],
  ['token revoke shed', /^There is no store in/],
  ['import', /^Name one file/],
  ['open', /^No hub runs on \/nonexistent\/mantel/],
  ['invite', /^No hub runs on/],
  ['kiosk --url hub.local', /^"hub\.local" is not an address/],
  ['kiosk', /^No screen can be shown: there is no display\.$/],
  ['check', /mantel\.yaml cannot be read/],
])('mantel %s is refused in a sentence', async (typed, sentence) => {
  const { status, lines } = await nowhere(...typed.split(' '));
  expect(status).toBe(78);
  expect(lines).toEqual([expect.stringMatching(sentence)]);
});

test.each([
  [[], true],
  [['--data', '/x'], true],
  [['start', '--open'], true],
  [['hub'], true],
  [['agent', '--join', 'x'], true],
  [['agent', '--help'], false],
  [['--version'], false],
  [['doctor'], false],
  [['backfill', 'tado'], false],
  [['frob'], false],
])('%j starts a hub or an agent: %s', (args, expected) => {
  expect(isForHub(args)).toBe(expected);
});

describe('mantel check', () => {
  function begin(text: string) {
    const folder = temporaryFolder();
    writeFileSync(join(folder.path, 'mantel.yaml'), text);
    return { folder, type: typist(folder.path) };
  }

  it('names the line that is wrong, and ends with 1', async () => {
    const { folder, type } = begin('home:\n  latitude: north\n');
    using _folder = folder;
    const { status, lines } = await type('check');
    expect([status, lines]).toEqual([1, [expect.stringMatching(/^mantel\.yaml line 2: home\.latitude: /)]]);
  });

  it('tells of secrets that are not there by their names, and never shows one that is', async () => {
    const { folder, type } = begin(
      'collectors:\n  - kind: tado\n    id: heat\nnetwork: {proxy: "http://p:3128", proxy_password: proxy_password}\n',
    );
    using _folder = folder;
    expect((await type('check')).lines.join('\n')).toContain(
      'The secret proxy_password is not there (network names it)',
    );
    writeFileSync(join(folder.path, 'secrets.yaml'), 'proxy_password: correct-horse-battery\n');
    const { status, lines } = await type('check');
    expect(status).toBe(0);
    expect(lines.join('\n')).not.toContain('correct-horse');
  });

  it(
    'says what would change against what is in force, and what waits for the next start',
    { timeout: 60_000 },
    async () => {
      using folder = temporaryFolder();
      await using hub = await startHubProcess({ data: folder.path, settings: quietSettings });
      const type = typist(hub.data);
      expect((await type('check')).lines.slice(1)).toEqual(['It says what is in force already.']);
      const other = join(folder.path, 'other.yaml');
      writeFileSync(other, `${quietSettings.replace('port: 0', 'port: 8500')}home: {name: Cabin}\n`);
      const { lines } = await type('check', other);
      expect(lines.slice(1)).toEqual([
        'home.name: "Home" becomes "Cabin"',
        'api.port: 0 becomes 8500',
        'That takes effect with the next start.',
      ]);
    },
  );
});

describe('mantel open', { timeout: 60_000 }, () => {
  it('opens the screen of the hub that runs, and without a display prints an address that signs in', async () => {
    using folder = temporaryFolder();
    await using hub = await startHubProcess({ data: folder.path, settings: quietSettings });
    const opened: string[] = [];
    const withDisplay = typist(hub.data, {
      ...noDesktop,
      open: ({ url }) => Promise.resolve(void opened.push(url)),
    });
    expect((await withDisplay('open')).lines).toEqual([`The screen of ${hub.url} is open.`]);
    expect(opened).toEqual([hub.url]);

    const { lines, status } = await typist(hub.data)('open');
    expect(status).toBe(0);
    expect(lines[0]).toBe('No window was opened: there is no display.');
    expect(lines[1]).toBe(`In a browser of this machine: ${hub.url}`);
    expect(lines[2]).toMatch(/^Other machines do not reach it\. .* ssh -L (\d+):127\.0\.0\.1:\1 /);
    const [, address = ''] = /: (http\S+)$/.exec(lines[3] ?? '') ?? [];
    const answer = await fetch(address, { redirect: 'manual' });
    expect(answer.headers.get('set-cookie')).toMatch(/HttpOnly/);
  });
});

const nowhereAtAll = { dataFolder: '', projectFolder: '' };
const leaking = { display: 'wayland', session: 'correct-horse-battery' } as const;

describe('mantel doctor', { timeout: 60_000 }, () => {
  it('finds a healthy hub healthy, and looks without making anything', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'none');
    expect((await typist(path)('doctor')).lines.join('\n')).toContain('is not there yet');
    await using hub = await startHubProcess({ data: folder.path, settings: quietSettings });
    const { lines, status } = await typist(hub.data)('doctor');
    expect(lines.filter((line) => line.startsWith('wrong'))).toEqual([]);
    expect(lines.join('\n')).toContain(`ok     Hub: runs at ${hub.url} (process ${hub.pid}) and answers.`);
    expect(status).toBe(0);
  });

  it('ends with 1 when something is wrong, and shows no secret, in lines or as JSON', async () => {
    using folder = temporaryFolder();
    // Whatever a program says of itself is repeated.
    const talkative = { ...noDesktop, look: async () => ({ ...(await noDesktop.look(nowhereAtAll)), ...leaking }) };
    writeFileSync(join(folder.path, 'secrets.yaml'), 'tado: correct-horse-battery\n', { mode: 0o644 });
    writeFileSync(join(folder.path, 'admin-token'), 'mantel_0123456789012345678901234567890123456789\n', {
      mode: 0o600,
    });
    for (const args of [['doctor'], ['doctor', '--json']]) {
      const { status, lines } = await typist(folder.path, talkative)(...args);
      const text = lines.join('\n');
      expect(status).toBe(1);
      expect(text).toContain('secrets.yaml can be read by others (mode 644)');
      expect(text).toContain('Wayland, ••••');
      expect(text).not.toMatch(/correct-horse|mantel_0123/);
    }
    const { lines } = await typist(folder.path)('doctor', '--json');
    expect(JSON.parse(lines.join('\n'))).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ check: 'secrets', state: 'wrong' })]) as unknown,
    });
  });
});
