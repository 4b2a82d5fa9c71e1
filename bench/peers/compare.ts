/** All stacks in alternation, and what comes of it. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { installSystemPackages } from '#scripts/system-packages.ts';
import { temporaryFolder } from '#test/simulators/hub-process.ts';
import { type Measured, messagesPerSecond, processorSeconds } from './figures.ts';
import { describeMachine } from './machine.ts';
import { mantel } from './mantel.ts';
import { measure } from './measure.ts';
import { installNodeRed } from './node-red.ts';
import { benchmarksPage, figuresOf } from './report.ts';
import type { Stack } from './stack.ts';
import { nodeRedStack, victoriaStack } from './stacks.ts';

/** A smaller run proves that it works and is not written down. */
const worthWriting = { messages: 200_000, rounds: 3 };

/** Throws with one sentence when a program is missing. */
export async function comparePeers(messages: number, rounds: number): Promise<void> {
  const missing = installSystemPackages(console.error, 'peers');
  if (missing) throw new Error(`The peers are not installed here: ${missing}`);
  using packages = temporaryFolder();
  console.error('fetching Node-RED with npm ...');
  installNodeRed(packages.path);
  const stacks = [mantel, nodeRedStack(packages.path), victoriaStack];
  const machine = describeMachine();
  const measured: Measured[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const stack of inTurn(stacks, round)) {
      const one = await measure(stack, messages);
      console.error(
        `${round + 1} ${stack.title}: ${Math.round(messagesPerSecond(one))} messages a second, ` +
          `${processorSeconds(one).toFixed(2)} CPU s per 100,000, ${one.missingValues} of ${one.acknowledged * 3} values missing`,
      );
      measured.push(one);
    }
  }
  const of = (id: Stack['id']): Measured[] => measured.filter((one) => one.stack === id);
  const comparison = { mantel: of('mantel'), nodeRed: of('nodeRed'), victoria: of('victoria') };
  console.log(figuresOf(stacks, comparison));
  console.log(JSON.stringify({ bench: 'peers', messages, machine, comparison }));
  if (messages < worthWriting.messages || rounds < worthWriting.rounds) return;
  const date = new Date().toISOString().slice(0, 10);
  const page = benchmarksPage({ stacks, comparison, machine, messages, date });
  writeFileSync(resolve(import.meta.dirname, '../../docs/benchmarks.md'), page);
}

/** Another one first in each round, so that none always runs on what the one before left behind. */
const inTurn = <T>(all: readonly T[], round: number): T[] => {
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
};
