/** What is not on the page, with its newest values: a tap adds it, and so does dragging it there. */
import { useState, type PointerEvent } from 'react';
import { editWords as words } from '#model/words/edit-en.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { Reading } from '../../parts/reading.tsx';
import type { Shelf, ShelfEntry } from './shelf.ts';
import './shelf.css';

/** A longer list has a field to find things by. */
const long = 14;

export function Values({ series }: { readonly series: readonly SeriesInfo[] }) {
  return series.map((each, i) => (
    <span key={each.key}>
      {i > 0 ? ', ' : null}
      <Reading id={each.id} unit={each.unit} second={i > 0} />
    </span>
  ));
}

type Props = {
  readonly shelf: Shelf;
  readonly add: (entry: ShelfEntry) => void;
  readonly grab: (event: PointerEvent, entry: ShelfEntry) => void;
};

export function ShelfColumn({ shelf, add, grab }: Props) {
  const [sought, setSought] = useState('');
  const isSought = ({ name }: ShelfEntry): boolean => name.toLowerCase().includes(sought.trim().toLowerCase());
  const [things, kinds] = [shelf.things.filter(isSought), shelf.kinds.filter(isSought)];
  return (
    <section className="shelf" aria-label={words.shelf}>
      <h2 className="section-title">{words.shelf}</h2>
      <p className="shelf-about">{shelf.things.length === 0 ? words.shelfEmpty : words.shelfAbout}</p>
      {shelf.things.length > long ? (
        <input
          className="edit-input"
          type="search"
          placeholder={words.find}
          aria-label={words.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      <div className="shelf-list" tabIndex={0} role="group" aria-label={words.shelf}>
        {things.map((entry) => (
          <Entry key={entry.id} entry={entry} add={add} grab={grab} />
        ))}
        {kinds.length > 0 ? <h3 className="label shelf-kinds">{words.kinds}</h3> : null}
        {kinds.map((entry) => (
          <Entry key={entry.id} entry={entry} add={add} grab={grab} />
        ))}
        {things.length + kinds.length === 0 ? <p className="shelf-about">{words.nothingFound}</p> : null}
      </div>
    </section>
  );
}

type EntryProps = Pick<Props, 'add' | 'grab'> & { readonly entry: ShelfEntry };

function Entry({ entry, add, grab }: EntryProps) {
  return (
    <button
      type="button"
      className="shelf-entry"
      data-new={entry.isNew}
      onPointerDown={(event) => grab(event, entry)}
      onClick={() => add(entry)}
    >
      <span className="shelf-name">
        {entry.name}
        {entry.isNew ? <span className="shelf-new"> {words.newThing}</span> : null}
      </span>
      <span className="shelf-value">{entry.about ?? <Values series={entry.series} />}</span>
    </button>
  );
}
