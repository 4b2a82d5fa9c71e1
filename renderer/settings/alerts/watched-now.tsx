/** What a rule watches now: the reading that is nearest to its limit, and what the alert would say. */
import { settingsAlertsWords as words } from '#model/words/settings-alerts-en.ts';
import { quantityName } from '../../format/quantity-name.ts';
import { told } from '../../format/number.ts';
import { deviceName, type Directory } from '../../live/directory.ts';
import { Figure } from '../../parts/reading.tsx';
import { ProofHero } from '../frame/proof-hero.tsx';
import { plainText, type Values } from '../form/paths.ts';
import { seriesName } from '../form/series-field.tsx';
import { beyond, isByLimit, nearest, type Watched } from './watched.ts';

type NowProps = { readonly rule: Values; readonly watched: readonly Watched[]; readonly directory: Directory };

export function WatchedNow({ rule, watched, directory }: NowProps) {
  const first = nearest(rule, watched);
  const title = plainText(rule['title']);
  const isOfThings = !isByLimit(rule);
  const name = first === undefined ? undefined : nameOf(directory, first);
  return (
    <section>
      <h2 className="proof-head">{words.watching}</h2>
      {first?.value === undefined || isOfThings ? null : (
        <ProofHero value={first.value} unit={first.series.unit}>
          {first.series.unit === 'bool' ? (
            told(first.value, first.series)
          ) : (
            <Figure value={first.value} unit={first.series.unit} />
          )}
        </ProofHero>
      )}
      <p className="proof-text">
        {first === undefined || isOfThings ? words.readings(watched.length) : seriesName(directory, first.series)}
      </p>
      <p className="proof-note">
        {first === undefined || isOfThings
          ? ''
          : `${words.readings(watched.length)}. ${words.beyond(beyond(rule, watched))}`}
      </p>
      {name === undefined || title === '' ? null : (
        <p className="proof-text proof-act">{words.sentence(name, title)}</p>
      )}
    </section>
  );
}

const nameOf = (directory: Directory, { series }: Watched): string =>
  series.device === undefined ? capital(quantityName(series.quantity)) : deviceName(directory, series.device);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
