import { useMemo } from 'react';
import { pagesWords as words } from '#model/words/pages-en.ts';
import { degrees } from '../../format/number.ts';
import { weekday } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import type { DeskLine } from '../../parts/desk-line.ts';
import { nothingToSet, offered, placeable, type PlacedProps } from '../placeable.tsx';
import { PlacedList, useListForm } from '../placed-list.tsx';
import { skyOf } from '../weather/sky.ts';
import { useForecast } from '../weather/use-forecast.ts';

const day = 86_400_000;

/** The days to come, a line each: what the sky does, the highest and the lowest. */
function PlacedWeek({ size }: PlacedProps<object>) {
  const zone = useZone();
  const minute = useMinute();
  const told = useForecast();
  const forecast = told?.body;
  const form = useListForm(size);
  const lines = useMemo((): readonly DeskLine[] => {
    const now = hubNow();
    return (forecast?.days ?? [])
      .filter(({ at }) => at + day > now)
      .slice(0, form.most)
      .map(({ at, code, high, low }) => ({
        id: String(at),
        lead: weekday(at, zone),
        text: code === null ? '\u00a0' : skyOf(code).text,
        tail: [high, low].flatMap((each) => (each === null ? [] : [degrees(each)])).join(' / '),
      }));
  }, [forecast, minute, form.most, zone]);
  return (
    <PlacedList
      panel="week"
      title={words.panels.week.title}
      lines={lines}
      form={{ ...form, isStacked: false }}
      note={told?.note}
      isOld={told?.fresh === 'old'}
    />
  );
}

export const placedWeek = placeable({
  title: () => words.panels.week.title,
  about: () => words.panels.week.about,
  sizes: [
    [4, 4],
    [4, 5],
    [3, 4],
  ],
  settings: nothingToSet,
  offers: ({ forecast }) => offered(forecast !== undefined, words.panels.week.title, 'documents forecast'),
  Panel: PlacedWeek,
});
