import { heatingWords as words } from '#model/words/heating-en.ts';
import { quantityText } from '../../format/number.ts';
import { Reading } from '../../parts/reading.tsx';
import { linkTo } from '../../router.ts';
import type { HeatSpan, Row } from './use-zone-rows.ts';

type Props = { readonly row: Row; readonly from: number; readonly to: number };

export function ZoneRow({ row: { zone, standing, spans }, from, to }: Props) {
  const { temperature } = zone;
  return (
    <a className="zone-row" {...(temperature ? linkTo({ page: 'series', key: temperature.key }) : {})}>
      <span className="zone-name">{zone.name}</span>
      <span className="zone-value">{temperature ? <Reading id={temperature.id} unit="°C" /> : null}</span>
      <span className="zone-wanted" data-warming={standing.state === 'warming'}>
        {wantedText(standing)}
      </span>
      <span className="zone-calls">
        {spans === undefined ? null : (
          <svg viewBox="0 0 1000 36" preserveAspectRatio="none" aria-hidden="true">
            {[1, 2, 3].map((level) => (
              <path key={level} className="zone-call" data-level={level} d={callsPath(spans, level, from, to)} />
            ))}
          </svg>
        )}
      </span>
    </a>
  );
}

function wantedText({ state, wanted }: Row['standing']): string {
  if (state === 'off') return words.off;
  if (state === 'away') return words.away;
  if (state === 'window') return words.windowOpen;
  return wanted === undefined ? '' : quantityText(wanted, '°C');
}

/** Low, medium and high by height: 12, 24 and 36. */
function callsPath(spans: readonly HeatSpan[], level: number, from: number, to: number): string {
  const x = (at: number): number => ((at - from) / (to - from)) * 1_000;
  return spans
    .filter((span) => span.level === level)
    .map((span) => {
      const [left, right] = [x(span.from), Math.max(x(span.to), x(span.from) + 2)];
      return `M${left.toFixed(1)} 36V${36 - 12 * level}H${right.toFixed(1)}V36Z`;
    })
    .join('');
}
