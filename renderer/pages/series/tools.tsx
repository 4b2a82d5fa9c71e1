/** The distances, the way back to now, and what else can be done with what is seen. */
import { useState } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import type { View } from '../../charts/view.ts';
import { Menu, type Choice } from '../../parts/menu.tsx';
import { savePicture } from './picture.ts';
import { comparisons, ranges, type Comparison, type RangeName } from './ranges.ts';
import { viewText } from './read-out.ts';
import type { Explored } from './use-explored.ts';

type Props = {
  readonly view: View;
  /** Which of the distances is seen, up to now. */
  readonly range: RangeName | undefined;
  readonly follows: boolean;
  readonly zone: string;
  readonly compared: Comparison | undefined;
  readonly explored: Explored;
  readonly names: readonly string[];
  readonly title: string;
  readonly finding: string | undefined;
  readonly onRange: (range: RangeName) => void;
  readonly onNow: () => void;
  readonly onCompare: (comparison: Comparison | undefined) => void;
  readonly onPick: () => void;
};

/** Every sample in sight of what is drawn. */
function csvAddress({ looks }: Explored, names: readonly string[], { from, to }: View): string {
  const query = new URLSearchParams();
  for (const { series } of looks) query.append('series', series.key);
  for (const name of names) query.append('name', name);
  query.append('from', String(Math.floor(from)));
  query.append('to', String(Math.ceil(to) + 1));
  return `/api/v1/export.csv?${query}`;
}

export function Tools(props: Props) {
  const { view, range, follows, zone, compared, explored, names, title, finding } = props;
  const [failed, setFailed] = useState(false);
  const canCompare = explored.looks[0]?.series.kind !== 'state';
  const picture = (): void => {
    const text = { title, finding, span: viewText(view, zone) };
    savePicture(explored, names, text, zone, compared && words.earlier[compared]).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  const compare: readonly Choice[] = [undefined, ...comparisons].map((each) => ({
    id: each ?? 'none',
    text: words.compareWith[each ?? 'none'],
    checked: compared === each,
    pick: () => props.onCompare(each),
  }));
  const save: readonly Choice[] = [
    {
      id: 'csv',
      text: words.saveReadings,
      href: csvAddress(explored, names.length > 1 ? names : [title], view),
      pick: () => setFailed(false),
    },
    { id: 'png', text: words.savePicture, pick: picture },
  ];
  return (
    <div className="series-tools">
      <div className="series-tabs" role="tablist">
        {ranges.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            className="series-tab"
            aria-selected={each === range}
            onClick={() => props.onRange(each)}
          >
            {screenWords.ranges[each]}
          </button>
        ))}
      </div>
      <p className="series-span" aria-live="polite">
        {failed ? words.pictureFailed : range !== undefined ? '' : viewText(view, zone)}
      </p>
      {follows ? null : (
        <button type="button" className="series-tab" onClick={props.onNow}>
          {words.toNow}
        </button>
      )}
      <button type="button" className="series-tab" aria-haspopup="dialog" onClick={props.onPick}>
        {words.add}
      </button>
      {canCompare ? <Menu name={words.compare} choices={compare} active={compared !== undefined} /> : null}
      <Menu name={words.save} choices={save} />
    </div>
  );
}
