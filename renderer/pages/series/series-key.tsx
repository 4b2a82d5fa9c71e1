/** What the lines are, where several are drawn or one has a band. */
import { screenWords } from '#model/words/screen-en.ts';
import type { Look } from '../../charts/looks.ts';

/** A piece of the line itself: its hue and its dash. */
export function Swatch({ look: { hue, dash, series }, count = 1 }: { readonly look: Look; readonly count?: number }) {
  return (
    <svg className="series-swatch" viewBox="0 0 46 14" aria-hidden="true">
      {series.kind === 'counter' ? (
        <path d="M4 14V5h9v9M19 14V1h9v13M34 14V8h9v6" fill={`var(${hue})`} fillOpacity="0.5" />
      ) : (
        <>
          {series.kind === 'gauge' && count === 1 ? (
            <rect width="46" height="14" fill={`var(${hue})`} fillOpacity="0.22" />
          ) : null}
          <line
            x1="0"
            y1="7"
            x2="46"
            y2="7"
            stroke={`var(${hue})`}
            strokeWidth="2.4"
            strokeDasharray={dash.join(' ')}
          />
        </>
      )}
    </svg>
  );
}

type Props = {
  readonly looks: readonly Look[];
  readonly names: readonly string[];
  readonly earlier: string | undefined;
};

export function Key({ looks, names, earlier }: Props) {
  const [first] = looks;
  const isPlain = looks.length === 1 && first?.series.kind !== 'gauge' && earlier === undefined;
  if (!first || isPlain) return null;
  return (
    <ul className="series-keys">
      {looks.map((look, i) => (
        <li key={look.series.key} className="series-key">
          <Swatch look={look} count={looks.length} />
          <span>{looks.length > 1 || look.series.kind !== 'gauge' ? names[i] : screenWords.meanAndRangeKey}</span>
        </li>
      ))}
      {earlier === undefined ? null : (
        <li className="series-key">
          <svg className="series-swatch" viewBox="0 0 46 14" aria-hidden="true">
            <line x1="0" y1="7" x2="46" y2="7" stroke="var(--soft)" strokeWidth="2" strokeDasharray="2 7" />
          </svg>
          {earlier}
        </li>
      )}
    </ul>
  );
}
