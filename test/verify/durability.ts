import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { quietSettings, startHubProcess, temporaryFolder } from '../simulators/hub-process.ts';
import { windowed } from './latencies.ts';
import { delayedSync } from './delayed-sync.ts';
import { diskFull, injected, survive, type TroubleFigures } from './disk-trouble.ts';
import { survivesReadOnlyCard } from './read-only-card.ts';
import { fsyncOrder, straceArguments, type OrderFigures } from './fsync-order.ts';

async function order(preload?: string): Promise<OrderFigures> {
  using folder = temporaryFolder();
  // Not in the data folder: the hub watches that.
  using notes = temporaryFolder();
  const log = join(notes.path, 'strace.log');
  await using hub = await startHubProcess({
    data: folder.path,
    settings: quietSettings,
    under: ['strace', ...straceArguments, '-o', log],
    patience: 120_000,
    ...(preload !== undefined && { preload }),
  });
  await windowed(hub, 1, 5_000);
  await hub.end();
  return fsyncOrder(readFileSync(log, 'utf8'));
}

/** Whether and how the hub came through, by the kind of trouble. */
const troubles = (short: boolean): readonly (readonly [string, () => Promise<TroubleFigures>])[] => [
  ['diskFull', () => survive(diskFull, short ? 5_000 : 60_000)],
  ['fsyncEio', () => survive(injected('fsync,fdatasync', 'error=EIO'), 10_000)],
  ['writeNospace', () => survive(injected('pwrite64', 'error=ENOSPC'), 10_000)],
  ['readOnly', () => survive(injected('pwrite64,ftruncate,fallocate', 'error=EROFS'), 10_000)],
  ['readOnlyCard', () => survivesReadOnlyCard(10_000)],
];

async function measure({ short, say }: VerificationOptions): Promise<VerificationResult> {
  const figures: Record<string, number> = {};
  const faults: string[] = [];
  const expect = (met: boolean, what: string): void => {
    if (!met) faults.push(what);
  };
  const { acknowledgements, early } = await order();
  Object.assign(figures, { orderAcknowledgements: acknowledgements, orderEarly: early });
  say(`${acknowledgements} acknowledgements under strace, ${early} before their fsync`);
  expect(acknowledgements > 50 && early === 0, `${early} of ${acknowledgements} acknowledged before the fsync`);
  for (const [name, trouble] of troubles(short)) {
    const seen = await trouble();
    say(`${name}: ${JSON.stringify(seen)}`);
    for (const [figure, value] of Object.entries(seen)) figures[`${name}_${figure}`] = Math.round(Number(value));
    expect(
      seen.acknowledged > 100 && seen.lost === 0,
      `${name}: ${seen.lost} of ${seen.acknowledged} acknowledged lost`,
    );
    expect(seen.acknowledgedMeanwhile === 0, `${name}: ${seen.acknowledgedMeanwhile} acknowledged meanwhile`);
    expect(seen.alive, `${name}: the hub went down or forgot the trouble`);
    expect(seen.saidAfter <= 10_000, `${name}: said so after ${seen.saidAfter} ms`);
    expect(seen.resumedAfter <= 5_000, `${name}: resumed after ${seen.resumedAfter} ms`);
  }
  const delayed = await delayedSync();
  say(`fsync delayed by 2 s: ${JSON.stringify(delayed)}`);
  for (const [figure, value] of Object.entries(delayed)) figures[`delayed_${figure}`] = Math.round(value);
  expect(delayed.acknowledgement >= 1_900, 'the fsync was not delayed');
  expect(delayed.slowestPing <= 50, `ping took ${delayed.slowestPing} ms`);
  expect(delayed.slowestPong <= 50, `WebSocket pong took ${delayed.slowestPong} ms`);
  expect(
    delayed.frames >= 20 && delayed.slowestFrame <= 50,
    `a frame took ${delayed.slowestFrame} ms (${delayed.frames} frames)`,
  );
  const sentence =
    faults.length === 0
      ? `${acknowledgements} acknowledgements, each after its fsync; ${troubles(short).length} kinds of disk trouble survived, nothing lost; ` +
        `with fsync 2 s late ping ${Math.round(delayed.slowestPing)} ms, frame ${Math.round(delayed.slowestFrame)} ms`
      : faults.join('; ');
  return { ok: faults.length === 0, figures, sentence };
}

export const durability: Verification = {
  name: 'durability',
  title: 'An acknowledgement means that the reading is on the disk, whatever the disk does',
  watches: [
    'hub/*.ts',
    'hub/{ingest,broker,sources}/*.ts',
    'storage/**/*.ts',
    'collectors/mqtt/*.ts',
    'test/verify/{disk-trouble,read-only-card,delayed-sync,fsync-order}.ts',
  ],
  short: false,
  needs: ['strace'],
  run: measure,
  async control() {
    const { acknowledgements, early } = await order('no-sync.mjs');
    return {
      ok: early === 0,
      figures: { acknowledgements, early },
      sentence: `without synchronous=FULL ${early} of ${acknowledgements} were acknowledged before an fsync`,
    };
  },
};
