import { expect, test } from 'vitest';
import { benchmarksPage, figuresOf, table } from '#bench/peers/report.ts';
import type { Stack } from '#bench/peers/stack.ts';
import { measured } from './measured.ts';

const stack = (id: Stack['id'], title: string): Stack => ({
  id,
  title,
  start: () => Promise.reject(new Error('No test starts it.')),
});
const stacks = [stack('mantel', 'Mantel'), stack('nodeRed', 'Node-RED'), stack('victoria', 'Victoria')];
const comparison = {
  mantel: [measured('mantel', { perSecond: 40_000, cpu: 2 }), measured('mantel', { perSecond: 50_000, cpu: 2 })],
  nodeRed: [measured('nodeRed', { perSecond: 10_000, cpu: 8, missingValues: 1_234 }), measured('nodeRed')],
  victoria: [measured('victoria', { perSecond: 20_000 }), measured('victoria', { perSecond: 20_000 })],
};

test('a table has its figures to the right', () => {
  expect(table(['a', 'b'], [['x', '1']])).toBe('| a | b |\n| --- | --: |\n| x | 1 |');
});

test('prints medians, ratios of each round, losses and what bounds', () => {
  const text = figuresOf(stacks, comparison);
  expect(text).toContain('| Mantel | 45,000 | 2.00 | 100 | 200 | 400,000 | 0 |');
  expect(text).toContain('| Node-RED | 10,000 | 6.50 | 100 | 200 | 400,000 | 1,234 |');
  expect(text).toContain('| Node-RED | 4.50 (4.00, 5.00) | 0.31 (0.25, 0.40) | 1.00 (1.00, 1.00) |');
  expect(text).toContain('| Victoria | victoriad 5.00 | victoriad 90 % |');
  expect(text).not.toMatch(/NaN|undefined|Infinity/);
});

test('the page says on what it was measured, and whether that was idle', () => {
  const machine = {
    model: 'a processor',
    cores: 2,
    gigabytes: 8,
    fileSystem: 'ext2/ext3',
    debian: '12.11',
    syncMs: { p50: 0.4, p95: 4 },
    versions: [{ name: 'Node', version: '24.0.0' }],
  };
  const page = benchmarksPage({ stacks, comparison, machine, messages: 200_000, date: '2020-02-02' });
  expect(page).toContain('2 cores (a processor), 8 GB, ext2/ext3, Debian 12.11. 2020-02-02.');
  expect(page).toContain('| Node | 24.0.0 |');
  expect(page).toContain('0.4 cores were busy in the middle, which is the generator.');
  expect(page).not.toMatch(/NaN|undefined|Infinity/);
  const disturbed = { ...comparison, mantel: comparison.mantel.map((one) => ({ ...one, othersCores: 1.5 })) };
  const among = { ...disturbed, nodeRed: disturbed.mantel };
  const busy = benchmarksPage({ stacks, comparison: among, machine, messages: 200_000, date: '2020-02-02' });
  expect(busy).toContain('the machine had other work to do');
});
