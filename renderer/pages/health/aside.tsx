/** Beside the sources: what is left of the quotas, days that are being fetched, and what the store holds. */
import type { WireBackfill, WirePurse, WireSource } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { whole } from '../../format/number.ts';
import { shortDate, yearOf } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { hubNow } from '../../live/now.ts';
import { timeText } from './job-times.ts';
import type { StoreFigures } from './use-store-figures.ts';
import './aside.css';

export function Quotas({ sources }: { readonly sources: readonly WireSource[] }) {
  const limited = sources
    .flatMap(({ id, title, purse }) => (purse && isTold(purse) ? [{ id, title, purse }] : []))
    .toSorted((a, b) => a.purse.left / a.purse.of - b.purse.left / b.purse.of);
  if (limited.length === 0) return null;
  return (
    <section className="aside-part">
      <div className="section-head">
        <h2 className="section-title">{words.quotas}</h2>
        <p className="section-note">{words.usedToday}</p>
      </div>
      <ul>
        {limited.map(({ id, title, purse: { left, of, per } }) => (
          <li key={id} className="aside-row">
            <p className="aside-name">{title}</p>
            <Bar done={(of - left) / of} />
            <p className="aside-figure figure">{words.usedOf(of - left, of, words.used[per])}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What fills up again each minute is worth a line only while it runs short. */
const isTold = ({ per, left, of }: WirePurse): boolean => per !== 'minute' || left * 2 <= of;

/** A hairline that is bright as far as `done`, 0 to 1. */
function Bar({ done }: { readonly done: number }) {
  const length = Math.min(1, Math.max(0, done)) * 100;
  return (
    <svg className="aside-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 2H100" />
      <path d={`M0 2H${length}`} data-done="true" />
    </svg>
  );
}

export function Backfills({ sources }: { readonly sources: readonly WireSource[] }) {
  const zone = useZone();
  const all = sources.flatMap(({ id, title, jobs = [] }) =>
    jobs.flatMap(({ name, backfill }) => (backfill === null ? [] : [{ id: `${id} ${name}`, title, backfill }])),
  );
  if (all.length === 0) return null;
  return (
    <section className="aside-part">
      <div className="section-head">
        <h2 className="section-title">{words.fetchingTitle}</h2>
      </div>
      <ul>
        {all.map(({ id, title, backfill }) => (
          <li key={id} className="aside-row">
            <p className="aside-name">{title}</p>
            <Bar done={backfill.done} />
            <p className="aside-figure figure">{Math.floor(backfill.done * 100)}%</p>
            <p className="aside-note">{note(backfill, zone)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "31 Dec 2025" of a day written YYYY-MM-DD. */
function dayAndYear(day: string): string {
  const noon = Date.parse(`${day}T12:00:00Z`);
  return `${shortDate(noon, 'UTC')} ${yearOf(noon, 'UTC')}`;
}

function note({ from, to, next, text }: WireBackfill, zone: string): string {
  if (text !== undefined) return text;
  if (next !== null && next > hubNow() + 60_000) return words.nextCall(timeText(next, hubNow(), zone));
  return words.fetchingOf(dayAndYear(from), dayAndYear(to));
}

export function Stored({ figures }: { readonly figures: StoreFigures | undefined }) {
  if (!figures) return null;
  return (
    <section className="aside-part">
      <div className="section-head">
        <h2 className="section-title">
          {whole(figures.bytes / 1e6)} MB <span className="page-finding">{words.stored}</span>
        </h2>
      </div>
      <p className="aside-text">{words.storedDetail(whole(figures.series))}</p>
    </section>
  );
}
