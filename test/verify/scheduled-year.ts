/**
 * A year of everything that collects by schedule, within minutes: the hub's own collectors, job engine, HTTP client, purses
 * and sign-ins by a virtual clock, against the simulators of their sources, which misbehave, with the process killed at any
 * moment, down for hours and days, and in loops of restarts. Judged by what was asked and told, and by Intl's calendar.
 */
import { day } from '#model/time.ts';
import type { Verification, VerificationOptions, VerificationResult } from '#scripts/verification.ts';
import { seeded } from './abuse-packets.ts';
import { grownIn } from './year-memory.ts';
import { runYear, timeZone, type YearSpan } from './year-run.ts';

/** Both clock changes of Europe, in the middle of a span each. */
const changes = [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)];
const year: YearSpan = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2027, 0, 1) };
const around = (change: number): YearSpan => ({ from: change - 2 * day, to: change + 5 * day });
/** Beyond what a warm process needs; after forced collections, from a quarter of the span on. */
const mostGrown = { heapMb: 6, residentMb: 60 };

type Found = Awaited<ReturnType<typeof runYear>>;

async function run({ short, say }: VerificationOptions, forgets: boolean): Promise<VerificationResult> {
  const spans = short ? changes.map(around) : [year];
  /** Days before and after that of a change on which all requests go over loopback, and Spotify is on. */
  const beside = short ? 0 : 1;
  const isWhole = (now: number): boolean =>
    changes.some((at) => now >= at - beside * day && now < at + (beside + 1) * day);
  const found: Found[] = [];
  for (const [index, span] of spans.entries()) {
    found.push(await runYear({ ...span, random: seeded(index + 1), isWhole, often: short ? 4 : 1, forgets, say }));
    for (const fault of found.at(-1)?.faults ?? []) say(fault);
  }
  const sum = (name: Numbers): number => found.reduce((total, one) => total + one[name], 0);
  const grown = grownIn(found.flatMap(({ memory }) => memory));
  const shares = found.flatMap(({ most }) => [...most]);
  const [fullest = '', share = 0] = shares.toSorted(([, one], [, other]) => other - one)[0] ?? [];
  const faults = sum('over') + sum('early') + sum('lost') + sum('doubled') + sum('overlaps') + sum('wrong');
  const isFlat = short || (grown.heapMb < mostGrown.heapMb && grown.residentMb < mostGrown.residentMb);
  const hasHappened = sum('longDays') === changes.length && sum('spoilt') > 20 && sum('kills') > 2;
  const names = ['calls', 'network', 'spoilt', 'kills', 'runs', 'failed', 'deferred', 'interrupted'] as const;
  const verdicts = ['over', 'early', 'lost', 'doubled', 'overlaps', 'days', 'longDays', 'wrong'] as const;
  const figures = Object.fromEntries([...names, ...verdicts].map((name) => [name, sum(name)]));
  const memory = short
    ? ''
    : ` Memory grew by ${grown.heapMb.toFixed(1)} MB of heap and ${grown.residentMb.toFixed(0)} MB resident since spring.`;
  return {
    ok: faults === 0 && isFlat && hasHappened,
    figures: { ...figures, fullest: `${fullest} ${Math.round(share * 100)} %`, ...rounded(grown) },
    sentence: `${sum('days')} days in ${timeZone} of 16 sources, ${sum('runs')} runs and ${sum('calls')} calls over ${sum('kills')} kills and ${sum('spoilt')} spoilt answers: ${sum('over')} calls over a quota, ${sum('early')} too early, ${sum('lost')} runs lost, ${sum('doubled')} doubled, ${sum('overlaps')} overlapping, ${sum('wrong')} days or figures wrong.${memory} Dense sources asked less often than usual, and ${sum('network')} calls went over loopback, the others without sockets; Spotify was on for ${2 * beside + 1} days at each clock change only.`,
  };
}

type Numbers = {
  [Name in keyof Found]: Found[Name] extends number ? Name : never;
}[keyof Found];

const rounded = ({ heapMb, residentMb }: { heapMb: number; residentMb: number }) => ({
  grownHeapMb: Number(heapMb.toFixed(1)),
  grownResidentMb: Math.round(residentMb),
});

export const scheduledYear: Verification = {
  name: 'scheduled-year',
  title:
    'Over a year of all sources no quota is exceeded, no run is lost or doubled, each day has what belongs to it, and memory stays flat.',
  watches: [
    'collectors/**',
    'hub/jobs/**',
    'hub/purse/**',
    'hub/http/**',
    'hub/sign-in/**',
    'hub/sources/**',
    'model/*.ts',
    'test/simulators/**',
    'test/verify/year-*.ts',
    'test/verify/intl-calendar.ts',
  ],
  short: true,
  run: (options) => run(options, false),
  // What was spent and what has run is forgotten with each process.
  control: (options) => run({ ...options, short: true }, true),
};
