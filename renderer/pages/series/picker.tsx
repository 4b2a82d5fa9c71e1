/** All series by device, to choose up to three from: by touch, by keys, and by a word. */
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { exploreWords as words } from '#model/words/explore-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { mostSeries, mostUnits, unitsOf } from '../../charts/looks.ts';
import { decimalsOf, quantityOf } from '../../format/quantity-name.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLatest, useLive } from '../../live/live.ts';
import { Reading } from '../../parts/reading.tsx';
import { listedDevices } from '../devices/devices.ts';
import { found } from './found.ts';
import './picker.css';

type Props = {
  readonly chosen: readonly SeriesInfo[];
  readonly onChoose: (chosen: readonly SeriesInfo[]) => void;
  readonly onClose: () => void;
};

type OneProps = {
  readonly series: SeriesInfo;
  readonly isChosen: boolean;
  /** Why it cannot be added; undefined when it can. */
  readonly refusal: string | undefined;
  readonly toggle: () => void;
};

function One({ series, isChosen, refusal, toggle }: OneProps) {
  const isTold = useLatest(series.id) !== undefined;
  const decimals = decimalsOf(series);
  return (
    <button
      type="button"
      className="picker-one"
      aria-pressed={isChosen}
      disabled={refusal !== undefined}
      onClick={toggle}
    >
      {quantityOf(series)}{' '}
      <b>
        {refusal ??
          (isTold ? (
            <Reading id={series.id} unit={series.unit} {...(decimals !== undefined && { decimals })} />
          ) : (
            screenWords.notYet
          ))}
      </b>
    </button>
  );
}

export function Picker({ chosen, onChoose, onClose }: Props) {
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const directory = useLive((state) => state.directory);
  const sources = useLive((state) => state.sources);
  const all = useMemo(() => listedDevices(directory, sources), [directory, sources]);
  const listed = useMemo(() => found(all, wanted), [all, wanted]);
  const units = unitsOf(chosen);
  useEffect(() => search.current?.focus(), []);
  const refusalOf = (series: SeriesInfo): string | undefined => {
    if (chosen.some(({ key }) => key === series.key)) return undefined;
    if (units.length >= mostUnits && !units.includes(series.unit)) return words.thirdUnit;
    return undefined;
  };
  const isFull = chosen.length >= mostSeries;
  const toggle = (series: SeriesInfo): void => {
    const rest = chosen.filter(({ key }) => key !== series.key);
    if (rest.length < chosen.length) {
      if (rest.length > 0) onChoose(rest);
    } else if (!isFull) onChoose([...chosen, series]);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div className="near-page picker" role="dialog" aria-modal="true" aria-label={words.addTitle} onKeyDown={press}>
      <header className="picker-head">
        <h2 className="picker-title">
          {words.addTitle} <span className="page-finding">{words.chosen(chosen.length, mostSeries)}</span>
        </h2>
        <input
          ref={search}
          type="search"
          className="picker-search"
          placeholder={words.search}
          aria-label={words.search}
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
        />
        <button type="button" className="picker-done" onClick={onClose}>
          {words.done}
        </button>
      </header>
      {listed.length === 0 ? <p className="picker-none">{words.noneFound}</p> : null}
      <ul className="picker-list" tabIndex={-1} aria-label={words.addTitle}>
        {listed.map(({ id, name, area, series }) => (
          <li key={id} className="picker-device">
            <p className="picker-name">
              {name}
              {area === undefined ? null : <span className="picker-area"> {area}</span>}
            </p>
            <p className="picker-values">
              {series.map((each) => {
                const isChosen = chosen.some(({ key }) => key === each.key);
                return (
                  <One
                    key={each.key}
                    series={each}
                    isChosen={isChosen}
                    refusal={refusalOf(each)}
                    toggle={() => toggle(each)}
                  />
                );
              })}
            </p>
          </li>
        ))}
      </ul>
      <p className="picker-note">{isFull ? words.enough(mostSeries) : '\u00a0'}</p>
    </div>
  );
}
