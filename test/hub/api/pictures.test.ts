import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '#hub/api/server.ts';
import { fakeHub } from './fake-hub.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
let folder = '';
let api: Api;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mantel-pictures-'));
  const pictures = join(folder, 'pictures');
  await mkdir(join(pictures, 'deep'), { recursive: true });
  await writeFile(join(folder, 'secrets.yaml'), 'key: 1');
  await writeFile(join(pictures, 'cat.png'), png);
  await writeFile(join(pictures, 'lies.png'), '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
  await writeFile(join(pictures, 'vector.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await writeFile(join(pictures, '.hidden.png'), png);
  await symlink(join(folder, 'secrets.yaml'), join(pictures, 'link.png'));
  api = await startApi(fakeHub({ dataFolder: folder }).dependencies);
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true });
});

describe('pictures', () => {
  it('lists what is one, whatever its name says', async () => {
    expect(await (await fetch(`${api.url}/api/v1/pictures`)).json()).toEqual({ pictures: ['cat.png'] });
  });

  it('serves one with the type its bytes prove', async () => {
    const answer = await fetch(`${api.url}/api/v1/pictures/cat.png`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(Math.abs(Date.parse(answer.headers.get('last-modified') ?? '') - Date.now())).toBeLessThan(600_000);
    const head = await fetch(`${api.url}/api/v1/pictures/cat.png`, { method: 'HEAD' });
    expect(head.headers.get('last-modified')).toBe(answer.headers.get('last-modified'));
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(Buffer.from(await answer.arrayBuffer()).equals(png)).toBe(true);
  });

  it.each(['lies.png', 'vector.svg', 'link.png', 'deep', 'nothing.png'])('does not serve %s', async (name) => {
    expect((await fetch(`${api.url}/api/v1/pictures/${name}`)).status).toBe(404);
  });

  it.each(['.hidden.png', '..%2Fsecrets.yaml', '%2e%2e%2fsecrets.yaml', 'a%5Cb'])('refuses %s', async (name) => {
    expect((await fetch(`${api.url}/api/v1/pictures/${name}`)).status).toBeGreaterThanOrEqual(400);
  });
});
