import { describe, expect, it, test } from 'vitest';
import { isChosen } from '#electron/monitors.ts';
import { begin, serving } from './begun-shell.ts';

const both = [
  { label: 'DP-1', bounds: { x: 0, y: 0, width: 1920, height: 1080 } },
  { label: 'HDMI-A-1', bounds: { x: 1920, y: 0, width: 1920, height: 1080 } },
];
const calm = 60_000;

test.each([
  ['a first monitor', { at: 'DP-1', wanted: null, sinceChange: calm }, true],
  ['another one', { at: 'DP-1', wanted: 'HDMI-A-1', sinceChange: calm }, true],
  ['the same one', { at: 'DP-1', wanted: 'DP-1', sinceChange: calm }, false],
  ['one without a name', { at: '', wanted: null, sinceChange: calm }, false],
  ['one where the desktop put it, its own being away', { at: 'DP-1', wanted: 'DVI-1', sinceChange: calm }, false],
  ['one just after the monitors changed', { at: 'DP-1', wanted: 'HDMI-A-1', sinceChange: 9_000 }, false],
])('%s is chosen, or is not', (_, how, expected) => {
  expect(isChosen(both, how)).toBe(expected);
});

describe('several monitors', () => {
  /** Settled, and then moved to the second monitor by a person. */
  async function onSecond() {
    const shell = await begin({ hub: serving(7), fullscreen: true });
    shell.electron.monitors.plug('DP-1', 'HDMI-A-1');
    await shell.clock.advance(calm);
    shell.latest().setBounds({ x: 2_000, y: 0, width: 1280, height: 800 });
    await shell.clock.advance(3_000);
    return shell;
  }

  it('keep the window on the one that a person has put it on, once that returns', async () => {
    const { electron, clock, latest, memory } = await onSecond();
    expect(memory.current.monitor).toBe('HDMI-A-1');
    electron.monitors.plug('DP-1');
    // The desktop brings it to what is left.
    latest().setBounds({ x: 0, y: 0, width: 1920, height: 1080 });
    await clock.advance(calm);
    expect(memory.current.monitor).toBe('HDMI-A-1');
    electron.monitors.plug('DP-1', 'HDMI-A-1');
    expect(latest().done.at(-1)).toBe('to 1920');
    expect(latest().isFullScreen()).toBe(true);
    await clock.advance(calm);
    expect(memory.current).toMatchObject({ monitor: 'HDMI-A-1', fullscreen: true });
  });

  it('are told apart when the window is made anew', async () => {
    const { electron, clock, latest } = await onSecond();
    latest().destroy();
    electron.app.emit('second-instance', {}, []);
    await clock.advance(300);
    expect(electron.windows).toHaveLength(2);
    expect(latest().getBounds().x).toBe(1920);
  });

  it('leave alone a window that nobody has moved', async () => {
    const { electron, clock, latest, memory } = await begin({ hub: serving(7) });
    electron.monitors.plug('DP-1', 'HDMI-A-1');
    await clock.advance(calm);
    expect(latest().done.filter((what) => what.startsWith('to '))).toEqual([]);
    expect(memory.current.monitor).toBeNull();
  });
});
