/** Of several series what each held: its mean, or what a counter grew, and between which values it went. */
import { screenWords as words } from '#model/words/screen-en.ts';
import { longSpan } from '../../format/age.ts';
import { quantityText } from '../../format/number.ts';
import { stateStats } from '../../charts/state.ts';
import { statsOf } from './findings.ts';
import { Stat } from './stat.tsx';
import type { Seen } from './use-explored.ts';

type Props = { readonly seen: readonly Seen[]; readonly names: readonly string[] };

function told({ look: { series }, history, held, until }: Seen): readonly [value: string, note: string] {
  const { unit, kind } = series;
  if (kind === 'state') {
    const states = stateStats(history, held, until);
    if (states && unit === 'bool') return [longSpan(states.onFor), words.times(states.turnedOn)];
  }
  const stats = statsOf(history);
  if (!stats) return [words.notYet, ''];
  if (kind === 'counter') return [quantityText(stats.total, unit), words.stats.total];
  const { lowest, highest, mean } = stats;
  return [
    quantityText(mean, unit),
    `${quantityText(lowest.value, unit)} ${words.to} ${quantityText(highest.value, unit)}`,
  ];
}

export function SeveralStats({ seen, names }: Props) {
  return (
    <dl className="stats stats-several">
      {seen.map((each, i) => {
        const [value, note] = told(each);
        return <Stat key={each.look.series.key} name={names[i] ?? ''} value={value} note={note} />;
      })}
    </dl>
  );
}
