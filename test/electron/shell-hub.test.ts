import { describe, expect, it } from 'vitest';
import { begin, hubUrl, serving } from './begun-shell.ts';

describe('the hub', () => {
  it('that ends is started again, and its page is loaded with a new ticket', async () => {
    const shell = await begin();
    shell.see(serving(1_000));
    await shell.clock.advance(300);
    shell.see({ kind: 'none' });
    shell.electron.children[0]?.emit('exit', 1);
    await shell.clock.advance(1_500);
    expect(shell.electron.children).toHaveLength(2);
    shell.see(serving(1_001));
    await shell.clock.advance(300);
    expect(shell.latest().loaded.at(-1)).toBe(`${hubUrl}/?ticket=2`);
  });

  it('that came back at another address is shown there, and its companion goes along', async () => {
    const shell = await begin({ hub: serving(7) });
    shell.see(serving(8));
    await shell.clock.advance(300);
    expect(shell.heard.filter((one) => one.startsWith('companion'))).toEqual([`companion of ${hubUrl}`]);
    shell.see(serving(9, 'http://127.0.0.1:9999'));
    await shell.clock.advance(300);
    expect(shell.latest().loaded.at(-1)).toBe('http://127.0.0.1:9999/?ticket=3');
    expect(shell.heard.at(-1)).toBe('companion of http://127.0.0.1:9999');
    expect(shell.electron.calls.filter((one) => one === 'companion stopped')).toHaveLength(1);
  });

  it('that cannot start says why in the window', async () => {
    const shell = await begin();
    const hub = shell.electron.children[0];
    hub?.complain('The store is damaged.\n');
    hub?.emit('exit', 1);
    await shell.clock.advance(100);
    expect(decodeURIComponent(shell.latest().loaded.at(-1) ?? '')).toContain('The store is damaged.');
  });
});
