/** The command that fetches days gone by, as a person types it, against a real hub. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { startDatedGauge } from '../simulators/dated-gauge.ts';
import { startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';

const main = resolve(import.meta.dirname, '../../hub/main.ts');

/** Until it ends, or was told to by SIGINT once it has said so much. */
async function backfill(data: string, asked: readonly string[], interruptAt?: RegExp) {
  const child = spawn(process.execPath, [main, 'backfill', ...asked, '--data', data], { stdio: 'pipe' });
  let text = '';
  let isAsked = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (isAsked || !interruptAt?.test(text)) return;
      isAsked = true;
      child.kill('SIGINT');
    });
  }
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, text };
}

it('shows how far it is until it is done, leaves it running on Ctrl+C, and says what is wrong with a request', async () => {
  using folder = temporaryFolder();
  const nobody = await backfill(folder.path, ['dated-gauge', '2026-01-01', '2026-02-10']);
  expect([nobody.code, nobody.text]).toEqual([78, expect.stringContaining('No hub runs on')]);

  await using gauge = await startDatedGauge();
  const settings = `home:\n  time_zone: Europe/Vienna\ncollectors:\n  - kind: dated-gauge\n    settings: {url: "${gauge.url}"}\napi:\n  port: 0\nbroker:\n  port: 0\n`;
  await using _hub = await startHubProcess({
    data: folder.path,
    settings,
    preload: '../../simulators/dated-gauge.mjs',
  });
  // Its first run is over by then.
  await sleep(500);

  const left = await backfill(folder.path, ['dated-gauge', 'level', '2025-11-01', '2026-10-31'], /\d+ % fetched/);
  expect([left.code, left.text.split('\n')[0]]).toEqual([
    0,
    'Level: 2025-11-01 to 2026-10-31 will be fetched. Ctrl+C leaves it running.',
  ]);
  expect(left.text).toContain('Mantel goes on fetching; the same command shows how far it is.');

  const joined = await backfill(folder.path, ['dated-gauge', '2026-01-01', '2026-02-10']);
  expect([joined.code, joined.text.split('\n')[0]]).toEqual([
    0,
    'Level is fetching 2025-11-01 to 2026-10-31 already. Ctrl+C leaves it running.',
  ]);
  expect(joined.text).toContain('Fetched; the journal tells if any days were left out.');
  expect(gauge.asked).toHaveLength(13);

  const wrong: readonly (readonly [readonly string[], string])[] = [
    [['dated-gauge', '2026-01-01'], 'Write: npm run backfill -- <source> [job] <from> <to>'],
    [
      ['lake', '2026-01-01', '2026-02-10'],
      'There is no source "lake" that can fetch days gone by; there is dated-gauge.',
    ],
    [['dated-gauge', 'depth', '2026-01-01', '2026-02-10'], 'Write which job of dated-gauge is to be fetched: level.'],
    [['dated-gauge', '2026-03-01', '2026-02-10'], '2026-03-01 comes after 2026-02-10; write the earlier day first.'],
  ];
  for (const [asked, sentence] of wrong) {
    const refused = await backfill(folder.path, asked);
    expect([refused.code, refused.text]).toEqual([78, expect.stringContaining(sentence)]);
  }
}, 120_000);
