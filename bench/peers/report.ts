/** What the comparison prints, and docs/benchmarks.md. */
import {
  type Comparison,
  type Measured,
  median,
  messagesPerSecond,
  processorSeconds,
  processorSecondsOf,
  ratio,
  type Ratio,
  summary,
  targets,
} from './figures.ts';
import type { Machine } from './machine.ts';
import type { Stack } from './stack.ts';

/** A table of Markdown; all columns but the first are figures. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** 12,345: rounded, thousands apart. */
const whole = (number: number): string => `${Math.round(number)}`.replace(/\B(?=(\d{3})+$)/g, ',');

function medians(stacks: readonly Stack[], comparison: Comparison): string {
  const head = [
    'medians',
    'messages/s',
    'CPU s per 100,000',
    'MB at idle',
    'MB at most',
    'acknowledged',
    'values missing',
  ];
  return table(
    head,
    stacks.map(({ id, title }) => {
      const { perSecond, processorSeconds: cpu, idleMegabytes, peakMegabytes, ...all } = summary(comparison[id]);
      const figures = [whole(perSecond), cpu.toFixed(2), whole(idleMegabytes), whole(peakMegabytes)];
      return [title, ...figures, whole(all.acknowledged), whole(all.missingValues)];
    }),
  );
}

function ratios(stacks: readonly Stack[], comparison: Comparison): string {
  const cell = ({ ofMedians, rounds }: Ratio): string =>
    `${ofMedians.toFixed(2)} (${rounds.map((one) => one.toFixed(2)).join(', ')})`;
  return table(
    ['Mantel divided by', 'messages/s', 'CPU', 'memory at most'],
    stacks
      .filter(({ id }) => id !== 'mantel')
      .map(({ id, title }) => [
        title,
        cell(ratio(comparison.mantel, comparison[id], messagesPerSecond)),
        cell(ratio(comparison.mantel, comparison[id], processorSeconds)),
        cell(ratio(comparison.mantel, comparison[id], (one) => one.peakMegabytes)),
      ]),
  );
}

function asked(comparison: Comparison): string {
  const rows = targets(comparison).map(({ text, came, met }) => [text, came, met ? 'met' : '**not met**']);
  return table(['asked for', 'came out', ''], rows);
}

function everyRound(stacks: readonly Stack[], comparison: Comparison): string {
  return table(
    ['each round', 'messages/s', 'acknowledged', 'all found', 'CPU s per 100,000', 'cores of others', 'values missing'],
    stacks.flatMap(({ id, title }) =>
      comparison[id].map((one, round) => [
        `${title}, ${round + 1}`,
        whole(messagesPerSecond(one)),
        `${one.acknowledgedWithin.toFixed(2)} s`,
        `${one.seconds.toFixed(2)} s`,
        processorSeconds(one).toFixed(2),
        one.othersCores.toFixed(2),
        whole(one.missingValues),
      ]),
    ),
  );
}

/** Where the time goes: each process, and the thread that had most of a core. */
function bounds(stacks: readonly Stack[], comparison: Comparison): string {
  const processes = (rounds: readonly Measured[]): string =>
    (rounds[0]?.processors ?? [])
      .map(({ name }, place) => `${name} ${median(rounds.map((one) => processorSecondsOf(one, place))).toFixed(2)}`)
      .join(', ');
  return table(
    ['CPU s per 100,000', 'of its processes', 'busiest thread, share of a core'],
    stacks.map(({ id, title }) => {
      const rounds = comparison[id];
      const share = median(rounds.map((one) => one.busiest.share));
      return [title, processes(rounds), `${rounds[0]?.busiest.name ?? ''} ${(share * 100).toFixed(0)} %`];
    }),
  );
}

/** A generator at full speed takes about half a core; more than this is somebody else. */
const quietCores = 0.8;

function disturbance(comparison: Comparison): string {
  const others = median(Object.values(comparison).flatMap((rounds) => rounds.map((one) => one.othersCores)));
  const busy = `Beside the stacks ${others.toFixed(1)} cores were busy in the middle`;
  return others > quietCores
    ? `${busy}, more than the generator takes: the machine had other work to do, so the ratios say more than the figures.`
    : `${busy}, which is the generator.`;
}

/** The figures alone, for the terminal. */
export const figuresOf = (stacks: readonly Stack[], comparison: Comparison): string =>
  [medians, ratios, everyRound, bounds].map((part) => part(stacks, comparison)).join('\n\n') +
  `\n\n${asked(comparison)}\n`;

export type Page = {
  readonly stacks: readonly Stack[];
  readonly comparison: Comparison;
  readonly machine: Machine;
  readonly messages: number;
  /** Date of the run, as it is printed. */
  readonly date: string;
};

export function benchmarksPage({ stacks, comparison, machine, messages, date }: Page): string {
  const rounds = comparison.mantel.length;
  return `<!-- Written by npm run bench -- --peers. -->

# Beside its peers

The same messages through Mantel and through two stacks of programs that people run for the same purpose. \`npm run bench -- --peers\` repeats it: as root on Debian it installs the programs, elsewhere it says what is missing. It uses free ports of 127.0.0.1 and temporary folders, starts no service, and ends what it started.

${medians(stacks, comparison)}

${ratios(stacks, comparison)}

In brackets each round by itself. CPU and memory: less is better.

${asked(comparison)}

## The work

${whole(messages)} JSON messages of three readings (about 55 bytes) on 100 topics in turn, QoS 1, 1,000 unacknowledged at a time, from one process that builds its packets by hand (\`test/simulators/mqtt-load.ts\`), the same for all. ${rounds} rounds; in each every stack runs once, alone, from an empty folder, and each round begins with another.

- **Mantel**: the built hub with the settings it comes with (automatic mapping, rules, live values, rollups, this machine's own readings), a screen's live connection open. Only ports and folder are given.
- **Mosquitto, Node-RED, InfluxDB**: a flow of three nodes: MQTT in (QoS 1, parsed JSON), a function that makes points and gathers 5,000 of them or 250 ms, and \`influxdb batch\` of node-red-contrib-influxdb.
- **Mosquitto, a bridge, VictoriaMetrics**: a program of 50 lines with mqtt.js (\`bench/peers/bridge.ts\`), the same batches, as line protocol over kept connections, sent again when they are not taken.

Where the defaults of a peer would lose messages or hold it back, it got better ones: Mosquitto queues without limit (by default it drops what a subscriber is more than 1,000 behind) and has 1,000 under way to the subscriber instead of 20, which made no difference that could be seen; InfluxDB and Mosquitto log nothing of the load. Both stores keep one value of a series for a time, so flow and bridge give a second message of the same millisecond the next one, as Mantel does.

## The clock

For all three it runs from the first publish until the store's own query interface finds every value. From the last acknowledgement on, one topic is asked for every 100 ms; once it is complete, everything is counted. If the count is complete the clock stopped with the answer before it; the count is in no figure. VictoriaMetrics finds new values only after a second: it is told to flush as soon as it has taken in all. A stack of which every fifth second's count has not grown for 15 s has lost the rest; its clock stopped when the last of it was found, to 5 s.

CPU is user and system time of all processes of a stack, by the kernel, while the clock runs and in 5 s of rest after the count, so that work put off counts too. The generator is in no figure, but shares the machine. Memory is what all processes of a stack hold together, 5 s after the start and at most, looked at five times a second; what programs share is counted for each.

## What bounds each figure

${bounds(stacks, comparison)}

A thread near 100 % of a core is what bounds its stack. Where none is, the stack, the generator and whatever else runs share the ${machine.cores} cores of this machine, or the disk is waited for.

- **Mantel** is one process: broker, mapping, live values and acknowledgements share one thread, commits and sealing have another. An acknowledgement waits for an fsync (here ${machine.syncMs.p50.toFixed(2)} ms in the middle, ${machine.syncMs.p95.toFixed(1)} ms at the 95th percentile for 4 KiB), which costs little while 1,000 messages share it and bounds a sender that waits for each.
- **Node-RED** parses, clones and routes each message in one thread of JavaScript; Mosquitto has acknowledged long before, and holds in memory what is not taken yet.
- **The bridge** does little per message; mqtt.js and Mosquitto's second delivery with its own acknowledgement are most of it.

## What is not fair

Against Mantel:
- Its acknowledgement means that the reading is on disk. Mosquitto acknowledges what it holds in memory, flow and bridge acknowledge before they write, and VictoriaMetrics answers before it has written: with the power cut in the middle, both stacks lose what they have acknowledged. That is not in any figure.
- It computes rollups, judges rules and feeds a screen meanwhile; the others store.
- Its clock stops with the first answer after the generator has ended, a few tenths of a second after the last acknowledgement, when everything is long committed. The others are still storing then.

For Mantel:
- One sender, as fast as it can, is not a home: a home sends a few messages a second, and there all three are idle. The figures say how much is left, not how a quiet day feels.
- InfluxDB and VictoriaMetrics are built for many more series and for queries over them, which are not measured here. Mosquitto alone serves subscribers with less memory.
- InfluxDB is of version 1, which Debian carries and this kind of setup mostly uses; the peers are the versions below, not tuned by people who know them best.
- The question every 100 ms costs InfluxDB and VictoriaMetrics some processor time, while they still store. Mantel is asked once or twice.
- Both stacks are fresh processes, as Mantel is: JavaScript that is not yet compiled weighs on all three.

## The machine

${machine.cores} cores (${machine.model}), ${machine.gigabytes} GB, ${machine.fileSystem}, Debian ${machine.debian}. ${date}. ${disturbance(comparison)}

${table(
  ['program', 'version'],
  machine.versions.map(({ name, version }) => [name, version]),
)}

## Every round

Seconds are from the first publish to the last acknowledgement, and until a query found all. Others are the generator and whatever else this machine had to do.

${everyRound(stacks, comparison)}
`;
}
