import { describe, expect, it } from 'vitest';
import { readShellArguments } from '#electron/arguments.ts';
import { waitAfter } from '#electron/backoff.ts';
import { afterRendererCrash, gpuIsHopeless } from '#electron/crash-policy.ts';
import { commandOf, mayGo } from '#electron/navigation.ts';
import { placard } from '#electron/placard.ts';

describe('waiting', () => {
  it('doubles up to the longest, and chance only shortens', () => {
    const span = { first: 1_000, longest: 60_000 };
    expect([1, 2, 3, 6, 7, 1_000].map((failures) => waitAfter(failures, span, 0))).toEqual([
      1_000, 2_000, 4_000, 32_000, 60_000, 60_000,
    ]);
    expect(waitAfter(1, span, 0.999)).toBeGreaterThan(749);
  });
});

describe('the window goes', () => {
  const hub = 'http://127.0.0.1:8440';
  it.each([
    'http://127.0.0.1:8440/',
    'http://127.0.0.1:8440/rooms?x=1#y',
    'http://127.0.0.1:8440/api/v1/open?ticket=abc',
  ])('to %s', (url) => expect(mayGo(url, hub)).toBe(true));

  it.each([
    'http://127.0.0.1:8441/',
    'https://127.0.0.1:8440/',
    'http://localhost:8440/',
    'http://127.0.0.1:8440.example.org/',
    'http://127.0.0.1:8440@example.org/',
    'http://user@127.0.0.1:8440/',
    'file:///etc/passwd',
    'data:text/html,x',
    'javascript:alert(1)',
    'blob:http://127.0.0.1:8440/1',
    'about:blank',
    'nonsense',
    '',
  ])('not to %s', (url) => expect(mayGo(url, hub)).toBe(false));

  it('nowhere while it has no hub', () => expect(mayGo(hub, undefined)).toBe(false));

  it('to the made-up home while that runs, and not without a hub of its own', () => {
    const sample = 'http://127.0.0.1:40123';
    expect(mayGo(`${sample}/desk`, hub, sample)).toBe(true);
    expect(mayGo(`${sample}/desk`, hub)).toBe(false);
    expect(mayGo('http://127.0.0.1:40124/', hub, sample)).toBe(false);
    expect(mayGo(sample, undefined, sample)).toBe(false);
  });
});

describe('keys', () => {
  it.each([
    [{ type: 'keyDown', key: 'F11', control: false }, 'fullscreen'],
    [{ type: 'keyUp', key: 'F11', control: false }, undefined],
    [{ type: 'keyDown', key: 'q', control: true }, 'quit'],
    [{ type: 'keyDown', key: 'Q', control: true }, 'quit'],
    [{ type: 'keyDown', key: 'q', control: false }, undefined],
    [{ type: 'keyDown', key: 'r', control: true }, undefined],
  ] as const)('%o is %s', (input, command) => expect(commandOf(input)).toBe(command));
});

describe('a broken page', () => {
  it('is loaded again, more slowly each time, then gets another window', () => {
    const crashes = [0, 1_000, 2_000, 3_000];
    const actions = crashes.map((at, index) => afterRendererCrash(crashes.slice(0, index + 1), at, 0));
    expect(actions).toEqual([
      { do: 'reload', after: 500 },
      { do: 'reload', after: 1_000 },
      { do: 'reload', after: 2_000 },
      { do: 'recreate', after: 4_000 },
    ]);
  });

  it('of long ago is forgotten', () => {
    expect(afterRendererCrash([0, 1, 2, 3, 100_000], 100_000, 0)).toEqual({ do: 'reload', after: 500 });
  });
});

describe('broken graphics', () => {
  it('are given up at the third time within a minute', () => {
    expect(gpuIsHopeless([0, 30_000], 30_000)).toBe(false);
    expect(gpuIsHopeless([0, 30_000, 59_999], 59_999)).toBe(true);
    expect(gpuIsHopeless([0, 30_000, 60_000], 60_000)).toBe(false);
  });
});

describe('arguments', () => {
  it('are read among those of Chromium', () => {
    expect(readShellArguments(['--ozone-platform=x11', '--data', '/x', '--kiosk', '--no-sandbox'])).toEqual({
      data: '/x',
      fullscreen: true,
      quit: false,
    });
    expect(readShellArguments(['--data=/y', '--quit'])).toEqual({ data: '/y', fullscreen: false, quit: true });
    expect(readShellArguments([])).toEqual({ data: undefined, fullscreen: false, quit: false });
  });
});

describe('the sentence that stands for the page', () => {
  it('is text, whatever it holds', () => {
    const page = decodeURIComponent(placard('<script>alert("x")</script> & so on'));
    expect(page).not.toContain('<script>');
    expect(page).toContain('&#60;script&#62;alert(&#34;x&#34;)');
    expect(page).toContain('background:#0d0e10');
  });
});
