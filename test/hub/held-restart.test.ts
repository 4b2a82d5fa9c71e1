import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hubOf } from './hub-of.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'mantel-held-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('starts again on another day while a counter is kept apart', async () => {
  const begun = Date.now() - 60_000;
  const counter = { series: 'kasa.energy{device=desk}', unit: 'kWh', kind: 'counter' };
  const write = (zone: string): void =>
    writeFileSync(join(folder, 'mantel.yaml'), `collectors: []\nhome: { time_zone: ${zone} }\n`);
  write('Pacific/Kiritimati');
  {
    await using hub = await hubOf(folder);
    const samples = [100, 50_000].map((value, i) => ({ ...counter, value, at: begun + i * 10_000 }));
    expect((await hub.ask('POST', 'ingest', { samples })).status).toBe(200);
    expect((await hub.ask('GET', 'alerts')).body).toMatchObject([{ rule: 'held/counter' }]);
  }
  // 25 hours behind: another day at any time.
  write('Pacific/Pago_Pago');
  await using hub = await hubOf(folder);
  expect((await hub.ask('GET', 'alerts')).body).toMatchObject([{ rule: 'held/counter' }]);
});
