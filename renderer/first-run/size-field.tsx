/** The diagonal of the screen: typed, or by touch one inch more or less. */
import { firstRunWords } from '#model/words/first-run-en.ts';
import { readDiagonal } from './seat.ts';

type Props = {
  readonly text: string;
  readonly isMeasured: boolean;
  readonly change: (text: string) => void;
};

export function SizeField({ text, isMeasured, change }: Props) {
  const words = firstRunWords.seat;
  const by = (inches: number): void => {
    const value = Math.round(readDiagonal(text) ?? 24) + inches;
    if (value >= 4 && value <= 120) change(String(value));
  };
  return (
    <div className="size" role="group" aria-label={words.diagonal}>
      <span className="size-label">{words.screen}</span>
      <button type="button" className="size-key" aria-label={words.smaller} onClick={() => by(-1)}>
        {'\u2212'}
      </button>
      <input
        className="size-field figure"
        aria-label={words.diagonal}
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={text}
        aria-invalid={readDiagonal(text) === undefined}
        onChange={({ target }) => change(target.value)}
      />
      <button type="button" className="size-key" aria-label={words.larger} onClick={() => by(1)}>
        +
      </button>
      <span className="size-label">{isMeasured ? `${words.inches}, ${words.measured}` : words.inches}</span>
    </div>
  );
}
