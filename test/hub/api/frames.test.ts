import { describe, expect, it } from 'vitest';
import { framedOrigins, screenPolicy } from '#hub/api/frames.ts';
import { securityHeaders } from '#hub/api/headers.ts';
import { untouchedPages, type PlacedPanel } from '#model/pages.ts';

const web = (address: unknown, panel = 'web'): PlacedPanel => ({
  id: 'web',
  panel,
  x: 0,
  y: 0,
  w: 4,
  h: 3,
  settings: { address },
});
const framed = (...panels: PlacedPanel[]) =>
  framedOrigins({ ...untouchedPages, own: { page: { name: 'Page', panels } } });

describe('frames', () => {
  it('are allowed by origin, each once', () => {
    expect(framed(web('https://radar.example/map?x=1'), web('https://radar.example/other'))).toEqual([
      'https://radar.example',
    ]);
    expect(framed(web('http://192.168.1.7:3000/d/1'), web('http://printer.local/'))).toEqual([
      'http://192.168.1.7:3000',
      'http://printer.local',
    ]);
  });

  it.each([
    ['http://radar.example/'],
    ['http://172.32.0.1/'],
    ['https://user:word@radar.example/'],
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ["https://x.example;script-src 'unsafe-inline'"],
    ['*'],
    [''],
    [7],
  ])('are not allowed of %s', (address) => {
    expect(framed(web(address))).toEqual([]);
  });

  it('are of web pages alone', () => {
    expect(framed(web('https://radar.example/', 'note'))).toEqual([]);
  });

  it('change nothing else of the policy', () => {
    const policy = securityHeaders['content-security-policy'];
    expect(screenPolicy(undefined)).toBe(policy);
    expect(screenPolicy({ ...untouchedPages, home: { panels: [web('https://radar.example/')] } })).toBe(
      `${policy}; frame-src https://radar.example`,
    );
  });
});
