/** Controls of a form: pills, a list to choose from, a switch. Browsers' own underneath, so that keys and readers know them. */
import { Fragment, useId } from 'react';
import './select.css';

export type Choice<T> = {
  readonly value: T;
  readonly text: string;
  /** What it says to a reader where its text says too little. */
  readonly said?: string;
};

type PillsProps<T> = {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: T | undefined;
  readonly disabled?: boolean;
  readonly choose: (value: T) => void;
  /** Of the choices up to the last one, which is another kind of choice. */
  readonly unit?: string | undefined;
};

/** Up to five choices beside each other; arrow keys go among them. */
export function Pills<T extends string | number | boolean>({
  label,
  choices,
  chosen,
  disabled = false,
  choose,
  unit,
}: PillsProps<T>) {
  const name = useId();
  return (
    <div className="field-pills" role="radiogroup" aria-label={label}>
      {choices.map(({ value, text, said }, i) => (
        <Fragment key={String(value)}>
          {unit !== undefined && i === choices.length - 1 ? <span className="field-unit">{unit}</span> : null}
          <label className="field-pill">
            <input
              className="field-native"
              type="radio"
              name={name}
              checked={value === chosen}
              disabled={disabled}
              {...(said !== undefined && { 'aria-label': said })}
              onChange={() => choose(value)}
            />
            {text}
          </label>
        </Fragment>
      ))}
    </div>
  );
}

type SelectProps = {
  readonly id: string;
  readonly choices: readonly Choice<string>[];
  readonly chosen: string;
  readonly disabled?: boolean;
  readonly choose: (value: string) => void;
  /** Where its title does not stand beside it. */
  readonly label?: string;
};

/** More than five choices. */
export function Select({ id, choices, chosen, disabled = false, choose, label }: SelectProps) {
  return (
    <div className="field-select">
      <select
        id={id}
        className="field-input"
        value={chosen}
        disabled={disabled}
        {...(label !== undefined && { 'aria-label': label })}
        onChange={({ target }) => choose(target.value)}
      >
        {choices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M4 7 10 13 16 7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </div>
  );
}

type SwitchProps = {
  readonly id?: string;
  /** Where its title does not stand beside it. */
  readonly label?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly turn: (on: boolean) => void;
  /** Beside it. */
  readonly text?: string;
};

export function Switch({ id, label, on, disabled = false, turn, text }: SwitchProps) {
  return (
    <span className="field-switch">
      <input
        className="field-native"
        type="checkbox"
        role="switch"
        {...(id !== undefined && { id })}
        {...(label !== undefined && { 'aria-label': label })}
        checked={on}
        disabled={disabled}
        onChange={({ target }) => turn(target.checked)}
      />
      <svg viewBox="0 0 64 36" aria-hidden="true">
        <rect x="1" y="1" width="62" height="34" rx="17" />
        <circle cx={on ? 45 : 19} cy="18" r="11" />
      </svg>
      {text === undefined ? null : <span aria-hidden="true">{text}</span>}
    </span>
  );
}
