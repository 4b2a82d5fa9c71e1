/** What a source will spend of its quota at the chosen rhythm, and what it gives for that. */
import type { WirePurse } from '#model/wire.ts';
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { day } from '#model/time.ts';
import { whole as wholeNumber } from '../../format/number.ts';
import type { Values } from '../form/paths.ts';
import { callsPerDay, onlyRhythm, scarcest } from './plan.ts';
import type { SourceKind } from './source-kind.ts';
import './quota.css';

type Props = { readonly kind: SourceKind; readonly whole: Values; readonly purse: WirePurse | undefined };

export function Quota({ kind, whole, purse }: Props) {
  const quota = scarcest(kind);
  const perDay = callsPerDay(kind.fields, whole);
  if (quota === undefined || perDay === undefined) return null;
  const planned = Math.ceil((perDay * quota.ms) / day);
  const per = words.per[quota.per];
  const [used, of] = [wholeNumber(planned), wholeNumber(quota.of)];
  const rhythm = onlyRhythm(kind.fields, whole);
  const sentence =
    planned > quota.of
      ? words.planShort(words.calls(used), per, of)
      : rhythm === undefined
        ? words.planSpends(words.calls(used), per)
        : words.planFits(rhythm, words.calls(used), per);
  return (
    <section aria-label={words.quota}>
      <h2 className="proof-head">{words.quota}</h2>
      <p className="quota-plan">
        <span className="figure">{used}</span> <span className="quota-of">{words.quotaOf(of, per)}</span>
      </p>
      <svg className="quota-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 2H100" />
        <path d={`M0 2H${Math.min(100, (planned / quota.of) * 100)}`} data-done="true" />
      </svg>
      <p className="proof-note">{sentence}</p>
      {purse === undefined || purse.per === 'minute' ? null : (
        <p className="proof-note">
          {words.usedNow(wholeNumber(purse.of - purse.left), wholeNumber(purse.of), words.thisSpan[purse.per])}
        </p>
      )}
    </section>
  );
}

export function Gives({ kind }: { readonly kind: SourceKind }) {
  if (kind.gives.length === 0) return null;
  return (
    <section aria-label={words.gives}>
      <h2 className="proof-head">{words.gives}</h2>
      <p className="proof-text">{words.givesSeries(kind.gives.length)}</p>
    </section>
  );
}
