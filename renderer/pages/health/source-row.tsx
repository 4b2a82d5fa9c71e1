/** One source: a shape, its name, a sentence, what it waits for, and its year. A tap shows its jobs. */
import { useState } from 'react';
import type { WireSource } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { useZone } from '../../format/zone.ts';
import { useMay } from '../../live/may.ts';
import { useNow } from '../../live/now.ts';
import type { Row } from './health.ts';
import { JobLine } from './job-line.tsx';
import { ShapeMark } from './shape-mark.tsx';
import { SignInSteps } from './sign-in-steps.tsx';
import { sourceSentence } from './source-sentence.ts';
import type { RunDay } from './year-cells.ts';
import { YearStrip } from './year-strip.tsx';

type Props = {
  readonly row: Row;
  readonly source: WireSource;
  /** Undefined where there is no room for the year, or none is known. */
  readonly days: readonly RunDay[] | undefined;
  readonly today: string;
};

export function SourceRow({ row: { shape, name, text }, source, days, today }: Props) {
  const zone = useZone();
  const maySignIn = useMay('admin') === true;
  const [isOpen, setOpen] = useState(false);
  const said = useNow((now) => sourceSentence(source, now, zone));
  const sentence = source.health.state === 'healthy' ? (said ?? text) : text;
  const { jobs = [], signIn, attribution } = source;
  const isNeeded = maySignIn && signIn !== undefined && signIn.state !== 'signed in';
  return (
    <li className="health-row" data-shape={shape} data-source={source.id}>
      <ShapeMark shape={shape} />
      {jobs.length === 0 ? (
        <p className="health-name">{name}</p>
      ) : (
        <button type="button" className="health-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {name}
        </button>
      )}
      <p className="health-text">{sentence}</p>
      {isNeeded && !isOpen ? (
        <button type="button" className="health-action" onClick={() => setOpen(true)}>
          {words.signIn}
        </button>
      ) : days === undefined ? null : (
        <YearStrip days={days} today={today} />
      )}
      {isOpen ? (
        <div className="health-detail">
          {isNeeded ? <SignInSteps source={source.id} signIn={signIn} /> : null}
          <ul>
            {jobs.map((job) => (
              <JobLine key={job.name} source={source.id} job={job} />
            ))}
          </ul>
          {attribution === undefined ? null : <p className="health-credit">{attribution}</p>}
        </div>
      ) : null}
    </li>
  );
}
