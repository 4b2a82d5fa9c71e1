/** What is read at the cursor: one value large beside it, or several in a row. Above the plot, so that no finger hides it. */
import type { Value } from './read-out.ts';
import { Swatch } from './series-key.tsx';

type Props = {
  readonly values: readonly Value[];
  readonly names: readonly string[];
  readonly when: string;
  /** "a year earlier 20.1°"; empty where nothing is compared. */
  readonly earlier: string;
  /** Part of the width. */
  readonly at: number;
};

/** Beyond this part of the width the words stand left of the cursor. */
const flip = 0.62;

export function ReadOut({ values, names, when, earlier, at }: Props) {
  const [only] = values;
  if (names.length > 1)
    return (
      <p className="plot-reads">
        {values.map(({ look, index, text, note }) => (
          <span key={look.series.key} className="plot-read-one">
            <span className="plot-read-value figure">{text}</span>
            <span className="plot-read-words">
              <span>
                <Swatch look={look} count={names.length} /> {names[index]}
              </span>
              <span>{note}</span>
            </span>
          </span>
        ))}
        <span className="plot-read-words plot-read-when">
          <span>{when}</span>
          <span>{earlier}</span>
        </span>
      </p>
    );
  const side = at > flip ? { right: `${(1 - at) * 100}%` } : { left: `${at * 100}%` };
  return (
    <p className="plot-read" data-flip={at > flip} style={side}>
      <span className="plot-read-value figure">{only?.text}</span>
      <span className="plot-read-words">
        <span>{when}</span>
        <span>{[only?.note ?? '', earlier].filter((text) => text !== '').join(', ')}</span>
      </span>
    </p>
  );
}
