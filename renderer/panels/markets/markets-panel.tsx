import { screenWords as words } from '#model/words/screen-en.ts';
import { Spark } from '../../charts/spark.tsx';
import { clockTime, longWeekday, shortDate } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { hubNow } from '../../live/now.ts';
import { Fade } from '../../parts/fade.tsx';
import { linkTo } from '../../router.ts';
import type { MarketRow } from './markets.ts';
import './markets.css';

const day = 86_400_000;
const span = 30 * day;
/** A weekend with holidays on both sides of it is no gap: nobody traded. */
const rest = 5 * day;

type Props = {
  readonly rows: readonly MarketRow[];
  /** Whom to name. */
  readonly credits: readonly string[];
};

function Row({ row: { name, value, change, series, narrowest } }: { readonly row: MarketRow }) {
  const inside = (
    <>
      <span className="market-name">{name}</span>
      {series ? <Spark series={series} hue="--soft" narrowest={narrowest} span={span} rest={rest} /> : <span />}
      <span className="market-change figure">{change}</span>
      <span className="market-value figure">
        <Fade text={value} />
      </span>
    </>
  );
  return (
    <li>
      {series ? (
        <a className="market-row" {...linkTo({ page: 'series', key: series.key })}>
          {inside}
        </a>
      ) : (
        <div className="market-row">{inside}</div>
      )}
    </li>
  );
}

/** When the newest of them was traded: "14:20" today, "Friday's close" before. */
function useAsOf(rows: readonly MarketRow[]): string {
  const zone = useZone();
  const now = hubNow();
  const { at, zone: traded = zone } = rows.reduce((a, b) => (b.at > a.at ? b : a));
  const isToday = shortDate(at, zone) === shortDate(now, zone);
  if (rows.some(({ session }) => session === 'open') || isToday) return words.asOf(clockTime(at, zone));
  return now - at < 6 * day ? words.closeOf(longWeekday(at, traded)) : words.asOf(shortDate(at, zone));
}

/** What the money does, a line each, with its month. */
export function MarketsPanel({ rows, credits }: Props) {
  const asOf = useAsOf(rows);
  return (
    <section className="desk-part" data-panel="markets">
      <div className="section-head">
        <h2 className="section-title">{words.markets}</h2>
        <p className="section-note">
          {asOf}
          <span className="market-month">{words.ofMonth}</span>
        </p>
      </div>
      <ul className="market-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      <p className="desk-credit">{credits.join(' \u00b7 ')}</p>
    </section>
  );
}
