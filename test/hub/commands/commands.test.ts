/** Each command on a folder, with a hub that runs there and without one: a person gets the same. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { startHubProcess, quietSettings, temporaryFolder } from '../../simulators/hub-process.ts';
import { typist, type Typed } from './typed.ts';

const rows = [
  'series,time,value,unit,kind',
  'garden.temperature{device=shed},2026-03-29T12:00:00.125+02:00,3.5,°C,gauge',
  'garden.temperature{device=shed},1780000000000,-4.25e1,,',
  '"garden.temperature{device=shed,place=north}",2026-03-29T12:00:00Z,7,°C,',
  'water.total,2026-03-29T12:00:00Z,128.431,m³,counter',
  'garden.door,2026-03-29T12:00:00Z,1,,state',
];
const exported = [
  'series,time,value,unit,kind',
  'garden.door,2026-03-29T12:00:00Z,1,,state',
  '"garden.temperature{device=shed,place=north}",2026-03-29T12:00:00Z,7,°C,gauge',
  'garden.temperature{device=shed},2026-03-29T10:00:00.125Z,3.5,°C,gauge',
  'garden.temperature{device=shed},2026-05-28T20:26:40Z,-42.5,°C,gauge',
  'water.total,2026-03-29T12:00:00Z,128.431,m³,counter',
];
/** Without what a running hub writes about itself. */
const homeLines = ({ text }: Typed): string[] =>
  text.split('\r\n').filter((line) => line !== '' && !/^"?(mantel|broker|host)\./.test(line));

describe.each([['beside a hub'], ['on the folder']])('%s', (how) => {
  async function begin() {
    const stack = new AsyncDisposableStack();
    const { path } = stack.use(temporaryFolder());
    const isBeside = how === 'beside a hub';
    const data = join(path, 'data');
    mkdirSync(data);
    writeFileSync(join(data, 'mantel.yaml'), quietSettings);
    if (isBeside) stack.use(await startHubProcess({ data }));
    const write = (name: string, lines: readonly string[]): string => {
      writeFileSync(join(path, name), `${lines.join('\n')}\n`);
      return join(path, name);
    };
    return { stack, path, data, isBeside, type: typist(data), write };
  }

  it('what is imported comes out again, to the millisecond, and twice is once', { timeout: 90_000 }, async () => {
    const { stack, path, type, write } = await begin();
    await using _all = stack;
    const file = write('a.csv', [...rows, 'host.load,2026-03-29T12:00:00Z,1,,']);
    for (let round = 0; round < 2; round++) {
      const done = await type('import', file);
      expect(done.lines).toEqual([
        '5 samples of 4 series stored.',
        "1 sample of Mantel's own series (host, mantel, broker) were passed over: they are about the machine they come from.",
      ]);
      expect(done.status).toBe(0);
    }
    const whole = await type('export');
    expect(homeLines(whole)).toEqual(exported);
    const one = await type('export', '--series', 'garden.temperature{device=shed}', '--from', '2026-04-01T00:00:00Z');
    expect(homeLines(one)).toEqual([exported[0], exported[4]]);

    const out = join(path, 'out.csv');
    const toFile = await type('export', '--series', 'water.total', '--out', out);
    expect(toFile.lines).toEqual([`1 sample of 1 series written to ${out}.`]);
    expect(readFileSync(out, 'utf8').split('\r\n')[1]).toBe(exported[5]);
    expect((await type('export', '--out', out)).lines).toEqual([
      `${out} is there already; name another file, or take it away first.`,
    ]);

    const sqlite = join(path, 'rows.db');
    expect((await type('export', '--sqlite', sqlite)).status).toBe(0);
    const database = new Sqlite(sqlite, { readonly: true });
    const query = `SELECT samples.value FROM samples JOIN series ON series.id = samples.series WHERE series.key = 'water.total'`;
    expect(database.prepare(query).pluck().all()).toEqual([128.431]);
    database.close();
  });

  it('nothing is stored of a file with a faulty line, and each is told', { timeout: 90_000 }, async () => {
    const { stack, type, write } = await begin();
    await using _all = stack;
    await type('import', write('known.csv', rows));
    const bad = write('bad.csv', [
      'time,series,value,unit,kind',
      '2026-03-29T12:00:00Z,garden.rain,1,mm,gauge',
      '2026-03-29 12:00,garden.rain,1,mm,gauge',
      '2026-03-29T12:00:00Z,garden.rain,"1,5",mm,gauge',
      '2026-03-29T12:00:00Z,water.total,1,l,counter',
      '2026-03-29T12:00:00Z,water.total,1,m³,gauge',
      '2026-03-29T12:00:00Z,Garden,1,mm,gauge',
      '2026-03-29T12:00:00Z,garden.wind,1,furlong,gauge',
      '17,garden.rain,NaN,mm,gauge',
    ]);
    const refused = await type('import', bad);
    expect(refused.status).toBe(78);
    expect(refused.lines.join('\n').replace(bad, 'FILE')).toBe(
      `Nothing was stored: 7 lines of FILE cannot be read.
  line 3: "2026-03-29 12:00" is no time; write an instant with its offset, like 2026-03-29T12:00:00Z, or milliseconds since 1970.
  line 4: "1,5" is no number.
  line 5: water.total is in "m³", not "l".
  line 6: water.total is a counter, not a gauge.
  line 7: "Garden" is not a series name; one looks like garden.temperature.
  line 8: "furlong" is no unit that Mantel knows.
  line 9: "17" is no time; write an instant with its offset, like 2026-03-29T12:00:00Z, or milliseconds since 1970.`,
    );
    expect(homeLines(await type('export')).join()).not.toContain('garden.rain');
    const unitless = await type('import', write('unitless.csv', ['series,time,value', 'garden.wind,1780000000000,1']));
    expect(unitless.lines[0]).toContain('line 2: garden.wind is new; write its unit in a column unit.');
    const headless = await type('import', write('headless.csv', ['when,series,value', '1,a.b,2']));
    expect(headless.lines[0]).toMatch(/the heading has no column time; it must name series, time and value\.$/);
    expect((await type('import', '/nonexistent.csv')).lines[0]).toBe(
      '/nonexistent.csv cannot be read: there is no such file or folder.',
    );
  });

  it('tokens are created once, listed without themselves, and revoked', { timeout: 90_000 }, async () => {
    const { stack, isBeside, type } = await begin();
    await using _all = stack;
    // Before the first start there is nothing to list.
    const none = isBeside ? 'There are no tokens yet.' : 'There is no store in';
    expect((await type('token', 'list')).lines[0]).toContain(none);
    const created = await type('token', 'create', 'shed', '--scope', 'ingest', '--topic', 'shed/#');
    expect(created.lines).toEqual([
      'The token shed was created. It is shown this once:',
      expect.stringMatching(/^mantel_[\w-]{43}$/),
    ]);
    expect((await type('token', 'create', 'shed', '--scope', 'view')).lines[0]).toContain('already a token named shed');
    const listed = await type('token', 'list');
    expect(listed.lines).toEqual([expect.stringMatching(/^shed {2}ingest {2}shed\/# {2}/)]);
    expect(listed.lines.join()).not.toContain(created.lines[1]);
    expect((await type('token', 'revoke', 'shed')).lines).toEqual(['The token shed is revoked.']);
    expect((await type('token', 'revoke', 'shed')).lines).toEqual(['There is no token shed.']);
    expect((await type('token', 'create', 'x', '--scope', 'all')).lines[0]).toContain('"all" is no scope');
    expect((await type('token', 'create', 'x')).lines[0]).toContain('--scope');
    expect((await type('token', 'create', '../x', '--scope', 'view')).lines[0]).toContain('is no name of a token');
  });

  it('a backup is made, copied, and can be put back', { timeout: 90_000 }, async () => {
    const { stack, path, data, isBeside, type, write } = await begin();
    await using _all = stack;
    await type('import', write('a.csv', rows));
    const copies = join(path, 'copies');
    mkdirSync(copies);
    const made = await type('backup', '--to', copies);
    const [name = ''] = readdirSync(copies);
    expect(made.lines).toEqual([
      expect.stringMatching(new RegExp(`^The backup ${name} was made and checked \\(\\d+ kB\\)\\.$`)),
      `A copy lies at ${join(copies, name)}.`,
    ]);
    expect(existsSync(join(data, 'backups', name))).toBe(true);
    const put = await type('restore', isBeside ? name : join(copies, name));
    expect(put.lines[0]).toContain(name);
    expect(put.status).toBe(0);
    expect((await type('restore', 'none.mantel')).lines[0]).toMatch(/no backup none\.mantel|at work on a backup/);
  });
});

it('a folder without a store has nothing to export or to back up', async () => {
  using folder = temporaryFolder();
  const type = typist(folder.path);
  for (const command of ['export', 'backup']) {
    const { status, lines } = await type(command);
    expect([status, lines]).toEqual([78, [expect.stringContaining('There is no store in')]]);
  }
  expect(readdirSync(folder.path)).toEqual([]);
});
