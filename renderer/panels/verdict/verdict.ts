/** The one sentence at the foot of the page: the hub's, or what the screen itself knows better. Pure. */
import { sentencesOf } from '#model/sentences.ts';
import { isOfMachine } from '#model/machine-measurements.ts';
import { watched } from '#model/need-look.ts';
import type { Verdict, WireStore } from '#model/wire.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
import { calmAge } from '../../format/age.ts';
import { isHidden } from '../../live/directory.ts';
import type { Latest, LiveState } from '../../live/live-store.ts';
import { fitSentences, lengthOf, linesOf } from '../../type-size.ts';

/** waiting: nothing is known yet, which is nobody's fault and needs nobody. */
export type Tone = Verdict['tone'] | 'waiting';

export type Said = {
  readonly tone: Tone;
  readonly text: string;
  readonly short: string;
  readonly why: readonly string[];
  /** What the screen itself knows better than the hub, and says also beside an alert. */
  readonly trouble?: 'lost' | 'unsaved';
};

export type SaidOf = {
  readonly link: 'waiting' | 'live' | 'lost';
  readonly isSignedOut: boolean;
  readonly lastFrameAt: number | undefined;
  readonly verdict: Verdict | undefined;
  readonly store: WireStore;
  /** How many things Health has a sentence on. */
  readonly needLook: number;
};

/** `clock` writes a time. A lost connection outranks a failing store, and that the hub's own sentence. */
export function saidOf(
  { link, isSignedOut, lastFrameAt, verdict, store, needLook }: SaidOf,
  now: number,
  clock: (at: number) => string,
): Said {
  if (isSignedOut) {
    const text = link === 'waiting' ? words.signedOut : words.signedOutSince(calmAge(now - (lastFrameAt ?? now)));
    return { tone: 'attention', text, short: words.signedOut, why: [words.whySignedOut], trouble: 'lost' };
  }
  if (link === 'lost') {
    const text = words.disconnected(calmAge(now - (lastFrameAt ?? now)));
    return { tone: 'attention', text, short: words.disconnectedShort, why: [words.whyDisconnected], trouble: 'lost' };
  }
  if (link === 'waiting' || verdict === undefined)
    return { tone: 'waiting', text: words.waiting, short: words.waiting, why: [] };
  if (store.failing) {
    return {
      tone: 'alarm',
      text: words.notSaved(clock(store.failing.since)),
      short: words.notSavedShort,
      why: [store.failing.reason, ...verdict.why],
      trouble: 'unsaved',
    };
  }
  const told = watched(verdict, needLook);
  if (told.tone !== 'watch') return { ...told, short: words.toneShort[told.tone] };
  return { ...told, short: sentencesOf(told.text)[0] ?? told.text };
}

/** The longest form of a sentence that fits `lines` lines, in u. */
export function fitSaid(said: Said, fontSize: number, width: number, lines: number): string {
  return (
    fitSentences(said.text, fontSize, width, lines) ??
    // What matters is told whole or not at all; two lines more are better than less said.
    (lines === 1 && linesOf(said.text, fontSize, width) <= 2 ? said.text : undefined) ??
    fitSentences(said.text, fontSize, width, lines + 1) ??
    said.short
  );
}

/**
 * What the foot of a page has room for, in u: the sentences, of which the last leave by themselves, or the shortest form of
 * the first. None where only the mark has room.
 */
export function footSentences({ text, short, tone }: Said, fontSize: number, width: number): readonly string[] {
  const sentences = sentencesOf(text);
  const fits = (sentence: string): boolean => lengthOf(sentence, fontSize) <= width;
  const [first] = sentences;
  if (first !== undefined && fits(first)) return sentences;
  const shorter = tone === 'waiting' ? [short] : [short, words.toneShort[tone]];
  return shorter.filter(fits).slice(0, 1);
}

/** Collectors that measure Mantel, its machine, the sky and the markets, whatever the things of the home do. */
const notThings: ReadonlySet<string> = new Set([
  'host',
  'mantel',
  'broker',
  'open-meteo',
  'openweather',
  'treasury',
  'ecb',
  'alpha-vantage',
  'finnhub',
  'mpris',
  'spotify',
  'web',
]);

/** The newest sample of the things of the home, or of all where it has none; undefined while there is none. */
export function newestOf({ directory, latest }: Pick<LiveState, 'directory' | 'latest'>): Latest | undefined {
  let thing: Latest | undefined;
  let any: Latest | undefined;
  for (const { id, collector, device, quantity } of directory.series) {
    const sample = latest.get(id);
    if (sample === undefined || (device !== undefined && isHidden(directory, device))) continue;
    if (any === undefined || sample.at > any.at) any = sample;
    const isThing = device !== undefined && !notThings.has(collector) && !isOfMachine(collector, quantity);
    if (isThing && (thing === undefined || sample.at > thing.at)) thing = sample;
  }
  return thing ?? any;
}
