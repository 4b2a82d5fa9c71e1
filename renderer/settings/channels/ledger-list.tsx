/** What was told and what was held back, the newest first. */
import type { WireLedgerEntry } from '#model/ledger-api.ts';
import { settingsChannelsWords as words } from '#model/words/settings-channels-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { channelIds } from '#model/channels.ts';
import { clockTime, dayText, moment } from '../../format/time.ts';
import { linkTo } from '../../router.ts';
import { useZone } from '../../format/zone.ts';
import { useHub } from '../hub/use-hub.ts';
import '../frame/settings-row.css';

const path = '/api/v1/ledger?limit=100';

export function LedgerList({ shown }: { readonly shown: boolean }) {
  const { value } = useHub<readonly WireLedgerEntry[]>(path, shown);
  return (
    <section className="settings-form" aria-label={words.items.ledger}>
      <header>
        <h2 className="settings-name">{words.items.ledger}</h2>
        <p className="settings-about">{words.about.ledger}</p>
      </header>
      <div className="settings-scroll">
        {value === undefined ? (
          <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
        ) : value.length === 0 ? (
          <p className="settings-told">{words.nothing}</p>
        ) : (
          <ul>
            {value.map((entry) => (
              <Entry key={entry.number} entry={entry} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** Two moments; the day stands once where both are of it. */
const fromTo = (from: number, to: number, zone: string): [from: string, to: string] => [
  moment(from, zone),
  dayText(from, zone) === dayText(to, zone) ? clockTime(to, zone) : moment(to, zone),
];

function Entry({ entry }: { readonly entry: WireLedgerEntry }) {
  const { at, until, times, what, why, title, series, ways, corrected } = entry;
  const zone = useZone();
  const by = channelIds.filter((way) => ways[way] === 'sent').map((way) => words.items[way]);
  const failed = channelIds.filter((way) => ways[way] === 'failed').map((way) => words.items[way]);
  const said = [
    words.what[what],
    ...(why === null ? [] : [why]),
    ...(by.length === 0 ? [] : [words.by(by.join(', '))]),
    ...(failed.length === 0 ? [] : [words.failed(failed.join(', '))]),
    ...(corrected ? [words.corrected] : []),
  ];
  const text = (
    <>
      <p className="field-said">{title}</p>
      <p className="field-help">
        {times === 1 ? moment(at, zone) : words.times(times, ...fromTo(at, until, zone))}. {said.join(' ')}
      </p>
    </>
  );
  return (
    <li className="settings-row">
      {series === null ? <div>{text}</div> : <a {...linkTo({ page: 'series', key: series, at })}>{text}</a>}
    </li>
  );
}
