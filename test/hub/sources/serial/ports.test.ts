/** Real pseudo-terminals, with a pretend sensor behind them. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { machineTimers } from '#hub/clock.ts';
import { createSerialPorts } from '#hub/sources/serial/ports.ts';
import type { SerialConnection } from '#model/collector.ts';
import { Misconfigured, Unreachable } from '#model/trouble.ts';
import { findTool } from '#scripts/system-packages.ts';
import { plugInDustSensor, reportFrame } from '#test/simulators/dust-sensor.ts';
import { createRememberingLog } from '../../remembering-log.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

function create(path: string) {
  const log = createRememberingLog();
  const ports = createSerialPorts({ timers: machineTimers, log, environment: { MANTEL_SERIAL: path } });
  const stop = new AbortController();
  const link = (name: string): string => join(path, 'by-id', name);
  return { log, stop, link, lend: (holder = 'Dust') => ports.lend(holder, stop.signal) };
}

const run = promisify(execFile);
const repository = resolve(import.meta.dirname, '../../../..');
const fast = { baudRate: 9_600 };
const wake = Buffer.from('aab406010100000000000000000000ffff06ab', 'hex');

async function firstBytes(connection: SerialConnection, patience = 5_000): Promise<string> {
  for await (const bytes of connection.bytes(patience)) return Buffer.from(bytes).toString('hex');
  return 'silence';
}

describe.skipIf(!findTool('socat'))('serial ports', () => {
  test('what a device says arrives, and what it is told reaches it', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    await using sensor = await plugInDustSensor({ link: link('usb-1'), every: 20 });
    const serial = lend();
    expect(serial.list().ports).toMatchObject([{ path: link('usb-1'), usb: undefined }]);
    await using port = await serial.open(link('usb-1'), fast);
    expect(await firstBytes(port)).toBe(reportFrame(7.3, 12.1).toString('hex'));
    await port.write(wake);
    await expect.poll(() => sensor.commands).toEqual(['060101']);
  });

  test('a reading ends in silence, and can be begun again', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    await using sensor = await plugInDustSensor({ link: link('usb-1'), asleep: true });
    await using port = await lend().open(link('usb-1'), fast);
    let seen = 0;
    for await (const _ of port.bytes(50)) seen += 1;
    expect(seen).toBe(0);
    const next = firstBytes(port);
    sensor.send(Buffer.from('hello'));
    expect(Buffer.from(await next, 'hex').toString()).toBe('hello');
  });

  test('a port is held by one source, and free again when that has closed it', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    await using _sensor = await plugInDustSensor({ link: link('usb-1') });
    symlinkSync(link('usb-1'), join(folder.path, 'other-name'));
    const [one, other] = [lend('Dust'), lend('Heating')];
    const port = await one.open(link('usb-1'), fast);
    expect(other.list().ports).toEqual([]);
    await expect(other.open(join(folder.path, 'other-name'), fast)).rejects.toThrow('is in use by Dust.');
    await port[Symbol.asyncDispose]();
    expect(other.list().ports).toMatchObject([{ path: link('usb-1'), usb: undefined }]);
    await using _mine = await other.open(link('usb-1'), fast);
  });

  test('a port another program holds is called busy, and stays free for a later try', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    await using _sensor = await plugInDustSensor({ link: link('usb-1') });
    const program = create(folder.path).lend();
    const theirs = await program.open(link('usb-1'), fast);
    const refused = await lend()
      .open(link('usb-1'), fast)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unreachable);
    expect(String(refused)).toContain('is in use by another program');
    await theirs[Symbol.asyncDispose]();
    await using _mine = await lend().open(link('usb-1'), fast);
  });

  test('a port that another program has open without a lock is neither listed nor opened beside it', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    await using _sensor = await plugInDustSensor({ link: link('usb-1') });
    const serial = lend();
    const program = spawn('sh', ['-c', 'exec 3<>"$0" && echo open && exec cat >/dev/null', link('usb-1')]);
    const ended = once(program, 'exit');
    try {
      await once(program.stdout, 'data');
      const busy = `The serial port ${link('usb-1')} is in use by another program; stop that program or take another port.`;
      expect(serial.list()).toMatchObject({ ports: [], leftAlone: [busy] });
      await expect(serial.open(link('usb-1'), fast)).rejects.toThrow(busy);
    } finally {
      program.stdin.end();
      await ended;
    }
    expect(serial.list()).toMatchObject({ ports: [{ path: link('usb-1') }], leftAlone: [] });
    await using _mine = await serial.open(link('usb-1'), fast);
  });

  test('what is absent may come, what is no port never will be', async () => {
    using folder = temporaryFolder();
    const { link, lend } = create(folder.path);
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    await expect(lend().open(file, fast)).rejects.toBeInstanceOf(Misconfigured);
    const refused = await lend()
      .open(link('usb-1'), fast)
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Unreachable);
    expect(String(refused)).toContain(`There is no serial port ${link('usb-1')}; plug the device in.`);
    const { promise, resolve } = Promise.withResolvers<void>();
    using _watch = (refused as Unreachable).whenChanged?.(resolve);
    await using _sensor = await plugInDustSensor({ link: link('usb-1') });
    await promise;
  });

  test('a port closed to the user of Mantel is told with the group that opens it', async () => {
    using folder = temporaryFolder();
    const { link } = create(folder.path);
    await using _sensor = await plugInDustSensor({ link: link('usb-1') });
    chmodSync(link('usb-1'), 0);
    const { gid } = statSync(link('usb-1'));
    const program = `
      import { openingFailed } from ${JSON.stringify(join(repository, 'hub/sources/serial/failures.ts'))};
      console.log(openingFailed(${JSON.stringify(link('usb-1'))}, new Error('Permission denied')));`;
    const asked = [process.execPath, '--input-type=module', '-e', program];
    // To root no file is closed until it gives that up.
    const giveUp = ['setpriv', '--inh-caps=-dac_override', '--bounding-set=-dac_override,-dac_read_search'];
    const [command = '', ...rest] = process.getuid?.() === 0 ? [...giveUp, ...asked] : asked;
    const { stdout } = await run(command, rest, { cwd: repository });
    const group =
      gid === 0 ? 'dialout' : new RegExp(`^([^:]+):[^:]*:${gid}:`, 'm').exec(readFileSync('/etc/group', 'utf8'))?.[1];
    expect(stdout).toContain(`Mantel may not open the serial port ${link('usb-1')}; add its user to the group`);
    expect(stdout).toContain(`usermod -aG ${group} `);
  });

  test('unplugged, it says so to its reader, to a writer and by its signal, and holds nothing', async () => {
    using folder = temporaryFolder();
    const { link, lend, stop } = create(folder.path);
    const sensor = await plugInDustSensor({ link: link('usb-1'), asleep: true });
    const serial = lend();
    const port = await serial.open(link('usb-1'), fast);
    const reading = firstBytes(port).catch((error: unknown) => error);
    await sensor.unplug();
    const lost = await reading;
    expect(lost).toBeInstanceOf(Unreachable);
    expect(String(lost)).toContain('has disappeared; plug the device in again.');
    expect(port.gone.reason).toBe(lost);
    await expect(port.write(wake)).rejects.toBe(lost);
    await port[Symbol.asyncDispose]();
    await using _again = await plugInDustSensor({ link: link('usb-1') });
    await using _port = await serial.open(link('usb-1'), fast);
    stop.abort();
  });

  test('the end of a run closes its ports and ends their readings quietly', async () => {
    using folder = temporaryFolder();
    const { link, lend, stop, log } = create(folder.path);
    await using _sensor = await plugInDustSensor({ link: link('usb-1'), asleep: true });
    const serial = lend();
    const port = await serial.open(link('usb-1'), fast);
    const reading = firstBytes(port, 60_000);
    stop.abort();
    expect(await reading).toBe('silence');
    await expect(serial.open(link('usb-1'), fast)).rejects.toThrow('aborted');
    await port.write(wake);
    // Nobody has disposed of it, and another program may have it.
    const next = create(folder.path).lend();
    await expect
      .poll(() => next.open(link('usb-1'), fast).then((opened) => opened[Symbol.asyncDispose]()))
      .toBe(undefined);
    await port[Symbol.asyncDispose]();
    await port[Symbol.asyncDispose]();
    expect(log.lines).toEqual([]);
  });
});
