/** The arithmetic of the comparison: medians of rounds, ratios within a round, and what was asked for. */
import { type Stack, valuesPerMessage } from './stack.ts';

export type Measured = {
  readonly stack: Stack['id'];
  /** Messages. */
  readonly acknowledged: number;
  /** Seconds from the first publish to the last acknowledgement. */
  readonly acknowledgedWithin: number;
  /** From the first publish until a query found every value. */
  readonly seconds: number;
  readonly storedValues: number;
  /** Of the acknowledged; negative when some are there twice. */
  readonly missingValues: number;
  /** Seconds of processor time, user and system, from the first publish on, work put off by up to 5 s included. */
  readonly processors: readonly { readonly name: string; readonly seconds: number }[];
  /** The thread that worked most, and how much of one core it had while the clock ran. */
  readonly busiest: { readonly name: string; readonly share: number };
  /** Cores that the generator and all that is not of the stack kept busy meanwhile. */
  readonly othersCores: number;
  readonly idleMegabytes: number;
  readonly peakMegabytes: number;
};

/** The middle one; of an even number the mean of both in the middle. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}

/** What is stored counts, not what was sent. */
export const messagesPerSecond = (one: Measured): number => one.storedValues / valuesPerMessage / one.seconds;

/** CPU seconds of the whole stack for 100,000 stored messages. */
export const processorSeconds = (one: Measured): number =>
  per100000(one, sum(one.processors.map((each) => each.seconds)));

/** The same of one of its processes, by its place. */
export const processorSecondsOf = (one: Measured, place: number): number =>
  per100000(one, one.processors[place]?.seconds ?? Number.NaN);

const per100000 = (one: Measured, seconds: number): number =>
  (seconds / (one.storedValues / valuesPerMessage)) * 100_000;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** One stack's rounds in one line. */
export type Summary = {
  readonly perSecond: number;
  readonly processorSeconds: number;
  readonly idleMegabytes: number;
  readonly peakMegabytes: number;
  /** Of all rounds together. */
  readonly acknowledged: number;
  readonly missingValues: number;
};

export const summary = (rounds: readonly Measured[]): Summary => ({
  perSecond: median(rounds.map(messagesPerSecond)),
  processorSeconds: median(rounds.map(processorSeconds)),
  idleMegabytes: median(rounds.map((one) => one.idleMegabytes)),
  peakMegabytes: median(rounds.map((one) => one.peakMegabytes)),
  acknowledged: sum(rounds.map((one) => one.acknowledged)),
  missingValues: sum(rounds.map((one) => one.missingValues)),
});

/** Ours divided by theirs, of the medians and of each round; what disturbs a whole round is in no ratio of a round. */
export type Ratio = { readonly ofMedians: number; readonly rounds: readonly number[] };

export function ratio(
  ours: readonly Measured[],
  theirs: readonly Measured[],
  figure: (one: Measured) => number,
): Ratio {
  return {
    ofMedians: median(ours.map(figure)) / median(theirs.map(figure)),
    rounds: ours.flatMap((one, round) => {
      const other = theirs[round];
      return other ? [figure(one) / figure(other)] : [];
    }),
  };
}

export type Comparison = Readonly<Record<Stack['id'], readonly Measured[]>>;
export type Target = { readonly text: string; readonly came: string; readonly met: boolean };

/** What the project asked of itself, and how it came out. */
export function targets({ mantel, nodeRed, victoria }: Comparison): Target[] {
  const overNodeRed = ratio(mantel, nodeRed, messagesPerSecond).ofMedians;
  const overVictoria = ratio(mantel, victoria, messagesPerSecond).ofMedians;
  const processor = ratio(mantel, nodeRed, processorSeconds).ofMedians;
  const { missingValues } = summary(mantel);
  return [
    {
      text: 'At least 2.5 times the messages a second of the Node-RED stack',
      came: `${overNodeRed.toFixed(2)} times`,
      met: overNodeRed >= 2.5,
    },
    {
      text: 'At least 1.4 times the messages a second of the VictoriaMetrics stack',
      came: `${overVictoria.toFixed(2)} times`,
      met: overVictoria >= 1.4,
    },
    {
      text: 'At most 40 % of the processor time of the Node-RED stack',
      came: `${(processor * 100).toFixed(0)} %`,
      met: processor <= 0.4,
    },
    {
      text: 'Nothing acknowledged by Mantel is lost',
      came: `${missingValues} values missing`,
      met: missingValues === 0,
    },
  ];
}
