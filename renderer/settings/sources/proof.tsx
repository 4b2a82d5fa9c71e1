/** What a source says: a value as large as it will stand on the wall, before anything is saved. */
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { calmAge } from '../../format/age.ts';
import { quantityOf } from '../../format/quantity-name.ts';
import { told } from '../../format/number.ts';
import { parseSeriesKey } from '#model/series.ts';
import { useLive } from '../../live/live.ts';
import { useNow } from '../../live/now.ts';
import { Figure, Reading } from '../../parts/reading.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { ProofHero } from '../frame/proof-hero.tsx';
import { tellingFirst } from './telling.ts';
import type { SourceKind, Trial, TrialReading } from './source-kind.ts';
import type { Tried } from './use-trial.ts';

type Props = {
  readonly kind: SourceKind;
  readonly trial: Tried;
  /** It runs with the settings as they stand, so what it reads now is its proof. */
  readonly isRunning: boolean;
  readonly mayChange: boolean;
};

const mostBeside = 3;

export function Proof({ kind, trial, isRunning, mayChange }: Props) {
  // What was wrong with other settings says nothing of these; what came still shows what the source is.
  const isOver = !trial.isCurrent && (trial.refused ?? trial.answer?.trouble ?? undefined) !== undefined;
  const answer = isOver ? undefined : trial.answer;
  const age = useNow((now) => (trial.at === 0 ? '' : calmAge(now - trial.at)));
  const refused = isOver ? undefined : (trial.refused ?? answer?.trouble ?? undefined);
  return (
    <section aria-label={words.liveTest}>
      {trial.isRunning ? (
        <>
          <h2 className="proof-head">{words.liveTest}</h2>
          <p className="proof-text">{words.testing}</p>
        </>
      ) : refused !== undefined ? (
        <>
          <h2 className="proof-head">{words.liveTest}</h2>
          <p className="proof-text" role="alert">
            {refused}
          </p>
        </>
      ) : isOver ? (
        <>
          <h2 className="proof-head">{words.liveTest}</h2>
          <p className="proof-note">{words.notTested}</p>
        </>
      ) : answer === undefined ? (
        <Before kind={kind} isRunning={isRunning} />
      ) : (
        <>
          <h2 className="proof-head">{words.liveTest}</h2>
          <Came answer={answer} />
          <p className="proof-note">{words.answeredIn(words.milliseconds(Math.round(answer.took)), age)}</p>
        </>
      )}
      {answer === undefined || trial.isCurrent ? null : <p className="proof-note">{words.outdated}</p>}
      {answer?.parts.map((part) => (
        <p key={part} className="proof-note">
          {part}
        </p>
      ))}
      {mayChange && kind.canTry ? (
        <div className="proof-act">
          {trial.isRunning ? (
            <TextButton outlined onClick={trial.stop}>
              {words.stopTest}
            </TextButton>
          ) : (
            <TextButton outlined onClick={trial.run}>
              {trial.at === 0 ? words.test : words.testAgain}
            </TextButton>
          )}
        </div>
      ) : null}
    </section>
  );
}

/** While nothing was tried: what it reads now, else what a test is. */
function Before({ kind, isRunning }: Pick<Props, 'kind' | 'isRunning'>) {
  const series = useLive(({ directory }) => directory.series);
  const latest = useLive((state) => state.latest);
  const own = isRunning ? series.filter(({ id, collector }) => collector === kind.kind && latest.has(id)) : [];
  const [first, ...others] = tellingFirst(own);
  if (first === undefined)
    return (
      <>
        <h2 className="proof-head">{words.liveTest}</h2>
        <p className="proof-note">{kind.canTry ? words.untested : words.cannotTry}</p>
      </>
    );
  return (
    <>
      <h2 className="proof-head">{words.liveNow}</h2>
      <ProofHero value={latest.get(first.id)?.value ?? 0} unit={first.unit}>
        <Reading id={first.id} unit={first.unit} />
      </ProofHero>
      <p className="proof-text">{quantityOf(first)}</p>
      <p className="proof-note">
        {others.slice(0, mostBeside).map((each, i) => (
          <span key={each.key}>
            {i === 0 ? '' : ', '}
            {quantityOf(each)} <Reading id={each.id} unit={each.unit} second />
          </span>
        ))}
      </p>
    </>
  );
}

function Came({ answer: { readings, documents } }: { readonly answer: Trial }) {
  const [first, ...others] = tellingFirst(readings);
  const kinds = [...Map.groupBy(documents, ({ kind }) => kind).entries()];
  const counted = kinds.flatMap(([kind, all]) =>
    Object.hasOwn(words.documents, kind) && (kind !== 'device' || first === undefined)
      ? [words.documents[kind]?.(all.length) ?? '']
      : [],
  );
  if (first === undefined) {
    const [document, ...more] = counted;
    if (document === undefined) return <p className="proof-text">{words.nothingCame}</p>;
    return (
      <>
        <p className="proof-hero proof-word">{capital(document)}</p>
        <p className="proof-text">{[firstTitle(documents), ...more].filter((each) => each !== '').join(', ')}</p>
      </>
    );
  }
  const beside = [
    ...others.slice(0, mostBeside).map((each) => `${nameOf(each)} ${told(each.value, each)}`),
    ...counted.slice(0, 1),
  ];
  return (
    <>
      <ProofHero value={first.value} unit={first.unit}>
        <Figure value={first.value} unit={first.unit} />
      </ProofHero>
      <p className="proof-text">{capital([first.name ?? nameOf(first), ...beside].join(', '))}</p>
    </>
  );
}

function nameOf({ series }: TrialReading): string {
  const { name, labels } = parseSeriesKey(series);
  const dot = name.indexOf('.');
  const told = { collector: name.slice(0, dot), quantity: name.slice(dot + 1), labels: {} };
  return quantityOf(Object.keys(labels).length > 1 ? { ...told, labels: {} } : told);
}

/** The title of the first thing in a document, whatever kind it is of. */
function firstTitle(documents: Trial['documents']): string {
  const body = documents[0]?.body;
  if (typeof body !== 'object' || body === null) return '';
  const list = Object.values(body).find((each) => Array.isArray(each) && each.length > 0) as
    | readonly unknown[]
    | undefined;
  const [entry] = list ?? [];
  const title = typeof entry === 'object' && entry !== null && 'title' in entry ? entry.title : undefined;
  return typeof title === 'string' ? title : '';
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
