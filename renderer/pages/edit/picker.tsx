/** One or several of a list, with their newest values, in the place of the shelf. */
import { useState } from 'react';
import { editWords as words } from '#model/words/edit-en.ts';
import type { Choice } from './choices.ts';
import { Values } from './shelf-column.tsx';

type Props = {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
  readonly isMany: boolean;
  readonly choose: (values: readonly string[]) => void;
  readonly close: () => void;
};

const long = 14;

export function Picker({ title, choices, chosen, isMany, choose, close }: Props) {
  const [sought, setSought] = useState('');
  const shown = choices.filter(({ name }) => name.toLowerCase().includes(sought.trim().toLowerCase()));
  const take = (value: string): void => {
    if (!isMany) {
      choose([value]);
      close();
    } else choose(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  };
  return (
    <section className="shelf" aria-label={words.choose(title)}>
      <div className="edit-picker-head">
        <h2 className="section-title">{title}</h2>
        <button type="button" className="edit-word" onClick={close}>
          {words.close}
        </button>
      </div>
      {choices.length > long ? (
        <input
          className="edit-input"
          type="search"
          placeholder={words.find}
          aria-label={words.find}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      <div className="shelf-list" tabIndex={0} role="group" aria-label={title}>
        {shown.map(({ value, name, series }) => (
          <button
            key={value}
            type="button"
            className="shelf-entry picker-entry"
            role={isMany ? 'checkbox' : 'radio'}
            aria-checked={chosen.includes(value)}
            onClick={() => take(value)}
          >
            <span className="shelf-name">{name}</span>
            <span className="shelf-value">
              <Values series={series} />
            </span>
          </button>
        ))}
        {shown.length === 0 ? <p className="shelf-about">{words.nothingFound}</p> : null}
      </div>
    </section>
  );
}
