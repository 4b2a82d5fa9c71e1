import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AlreadyRunning, bootId, lockHolder, takeLock } from '#hub/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

const who = (instance: string) => ({ instance, startedAt: 1, boot: bootId() });
const lockModule = join(import.meta.dirname, '../../hub/lock.ts');

/** Another process that takes the lock, says so, and then hangs. */
async function other(path: string) {
  const code = `const { takeLock, bootId } = await import(${JSON.stringify(lockModule)});
    try {
      const lock = takeLock(${JSON.stringify(path)}, { instance: 'other', startedAt: 1, boot: bootId() });
      lock.record({ url: 'http://127.0.0.1:8440', brokerPort: 1883 });
      process.stdout.write('taken');
      setInterval(() => {}, 1e6);
    } catch (error) { process.stdout.write('refused'); }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [answer] = await once(child.stdout, 'data');
  return { child, answer: String(answer), ended: once(child, 'exit') };
}

describe('the lock of a data folder', () => {
  it('says who holds it and where, and is gone when released', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    const lock = takeLock(path, who('a'));
    expect(lockHolder(path)).toMatchObject({ pid: process.pid, instance: 'a', url: null, brokerPort: null });
    lock.record({ url: 'http://127.0.0.1:8441', brokerPort: 1883 });
    expect(lockHolder(path)).toMatchObject({ url: 'http://127.0.0.1:8441', brokerPort: 1883 });
    lock.record({ url: null, brokerPort: null });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ url: null });
    lock.release();
    lock.release();
    expect(existsSync(path)).toBe(false);
    expect(lockHolder(path)).toBeUndefined();
  });

  it('refuses a second hub in one sentence', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    const lock = takeLock(path, who('a'));
    lock.record({ url: 'http://127.0.0.1:8441', brokerPort: null });
    const text = `Mantel already runs for this data folder at http://127.0.0.1:8441 (process ${process.pid}).`;
    expect(() => takeLock(path, who('b'))).toThrow(AlreadyRunning);
    expect(() => takeLock(path, who('b'))).toThrow(text);
    expect(lockHolder(path)?.instance).toBe('a');
    lock.release();
    takeLock(path, who('b')).release();
  });

  it('holds although the note on its holder was removed', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    const lock = takeLock(path, who('a'));
    rmSync(path);
    expect(() => takeLock(path, who('b'))).toThrow(AlreadyRunning);
    expect((await other(path)).answer).toBe('refused');
    lock.record({ url: 'http://127.0.0.1:8441', brokerPort: null });
    expect(lockHolder(path)?.instance).toBe('a');
    lock.release();
    expect(existsSync(path)).toBe(false);
  });

  it('ends with a process that is killed', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    const { child, answer, ended } = await other(path);
    expect(answer).toBe('taken');
    expect(() => takeLock(path, who('mine'))).toThrow(AlreadyRunning);
    expect(lockHolder(path)?.pid).toBe(child.pid);
    child.kill('SIGKILL');
    await ended;
    expect(existsSync(path)).toBe(true);
    expect(lockHolder(path)).toBeUndefined();
    const lock = takeLock(path, who('mine'));
    expect(lockHolder(path)?.instance).toBe('mine');
    lock.release();
  });

  it('goes to one of several that start at once', async () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    writeFileSync(path, 'left behind by a crash');
    const all = await Promise.all([other(path), other(path), other(path), other(path)]);
    expect(all.map(({ answer }) => answer).toSorted()).toEqual(['refused', 'refused', 'refused', 'taken']);
    for (const { child } of all) child.kill('SIGKILL');
    await Promise.all(all.map(({ ended }) => ended));
  });

  it('is not mistaken for held by another process that got the same number', () => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'hub.lock');
    const lock = takeLock(path, who('a'));
    const text = readFileSync(path, 'utf8');
    lock.release();
    writeFileSync(path, text);
    expect(lockHolder(path)?.pid).toBe(process.pid);
    writeFileSync(path, text.replace(/"processStart":"\d+"/, '"processStart":"1"'));
    expect(lockHolder(path)).toBeUndefined();
    writeFileSync(path, text.replace(bootId(), 'another-boot'));
    expect(lockHolder(path)).toBeUndefined();
  });
});
