/** What the page of rooms and air begins with. Pure. */
import { airWords as words } from '#model/words/air-en.ts';
import type { AirWord } from '../../panels/air/air.ts';

export type RoomNow = {
  readonly name: string;
  /** °C, %, ppm; undefined when not measured, or too long ago. */
  readonly temperature: number | undefined;
  readonly humidity: number | undefined;
  readonly gas: AirWord | undefined;
};

export type AirNow = {
  readonly rooms: readonly RoomNow[];
  /** Categories of fine dust. */
  readonly indoors: AirWord | undefined;
  readonly outdoors: AirWord | undefined;
  /** °C. */
  readonly outside: number | undefined;
};

type Written = { readonly degrees: (value: number) => string; readonly percent: (value: number) => string };

/** From here on mould can grow on a cool wall, in %. */
const damp = 70;

const isCategory = (word: AirWord | undefined): word is keyof typeof words.category =>
  word !== undefined && Object.hasOwn(words.category, word);

/** A sentence on how the air is, and one on what follows from it or on how warm it is. */
export function airFinding(now: AirNow, { degrees, percent }: Written): { title: string; finding: string | undefined } {
  const { rooms, indoors, outdoors, outside } = now;
  const stuffy = rooms.filter(({ gas }) => gas === 'stuffy');
  const heats = rooms.flatMap(({ name, temperature }) => (temperature === undefined ? [] : [{ name, temperature }]));
  const [coolest] = heats.toSorted((a, b) => a.temperature - b.temperature);
  const [warmest] = heats.toSorted((a, b) => b.temperature - a.temperature);
  const wet = rooms.find(({ humidity = 0 }) => humidity >= damp);
  const [firstStuffy] = stuffy;
  const matter =
    stuffy.length > 1
      ? words.moreStuffy(stuffy.length)
      : firstStuffy !== undefined
        ? words.oneStuffy(firstStuffy.name)
        : wet !== undefined
          ? words.oneDamp(wet.name, percent(wet.humidity ?? damp))
          : undefined;
  const warmth =
    coolest === undefined || warmest === undefined
      ? outside === undefined
        ? undefined
        : words.outdoorsAt(degrees(outside))
      : degrees(coolest.temperature) === degrees(warmest.temperature)
        ? words.allAt(degrees(warmest.temperature), warmest.name)
        : words.between(degrees(coolest.temperature), coolest.name, degrees(warmest.temperature), warmest.name);
  const dustOutdoors = isCategory(outdoors) ? words.airOutdoors(words.category[outdoors]) : undefined;
  const known = [
    isCategory(indoors) ? words.airIndoors(words.category[indoors]) : undefined,
    matter,
    stuffy.length === 0 && rooms.some(({ gas }) => gas !== undefined)
      ? rooms.every(({ gas }) => gas === undefined || gas === 'fresh')
        ? words.allFresh
        : words.noneStuffy
      : undefined,
    ...(rooms.length === 0 ? [dustOutdoors, warmth] : [warmth, dustOutdoors]),
  ].filter((each) => each !== undefined);
  const [title = words.silent, finding] = known;
  return { title, finding: finding === undefined ? undefined : `${finding}.` };
}
