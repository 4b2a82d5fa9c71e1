import { describe, expect, it } from 'vitest';
import { begin, crash, hubUrl, serving } from './begun-shell.ts';

describe('a crash', () => {
  it('of the page loads it again with a fresh ticket, and in a new window at the fourth time', async () => {
    const shell = await begin({ hub: serving(7) });
    for (let round = 0; round < 3; round++) {
      crash(shell);
      await shell.clock.advance(3_000);
    }
    expect(shell.electron.windows).toHaveLength(1);
    expect(shell.latest().loaded.slice(-3)).toEqual([2, 3, 4].map((ticket) => `${hubUrl}/?ticket=${ticket}`));
    crash(shell, 'oom');
    await shell.clock.advance(10_000);
    expect(shell.electron.windows).toHaveLength(2);
    expect(shell.latest().loaded).toEqual([`${hubUrl}/?ticket=5`]);
  });

  it('is made of a page that hangs for 30 s, and not of one that answers again', async () => {
    const { latest, clock } = await begin({ hub: serving(7) });
    latest().emit('unresponsive');
    await clock.advance(20_000);
    latest().emit('responsive');
    await clock.advance(60_000);
    expect(latest().done).not.toContain('crash');
    latest().emit('unresponsive');
    await clock.advance(30_000);
    expect(latest().done).toContain('crash');
  });

  it('of the graphics starts once more without them at the third time, and only once', async () => {
    const shell = await begin({ hub: serving(7) });
    const { electron, memory, heard } = shell;
    const broken = (type = 'GPU') =>
      electron.app.emit('child-process-gone', {}, { type, reason: 'crashed', exitCode: 1 });
    broken('Utility');
    broken();
    broken();
    expect(electron.calls).not.toContain('relaunch');
    broken();
    await shell.clock.advance(100);
    expect(memory.current.brokenGraphics).toBe('45.5.0');
    expect(heard).toContain('handed over');
    expect(electron.calls.slice(-4)).toEqual(['relaunch', 'companion stopped', 'window destroyed', 'exit 0']);
    const again = await begin({ hub: serving(7) });
    again.memory.remember({ brokenGraphics: '45.5.0' });
    for (let round = 0; round < 5; round++) {
      again.electron.app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
    }
    expect(again.electron.calls).not.toContain('relaunch');
  });
});
