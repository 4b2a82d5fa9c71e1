/** One job of a source: when it ran, when it runs next, and what a person can do about it. */
import { useState } from 'react';
import type { WireJob } from '#model/wire.ts';
import { jobWords as words } from '#model/words/sources-en.ts';
import { calmAge } from '../../format/age.ts';
import { dayText } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useMay } from '../../live/may.ts';
import { hubNow, useMinute } from '../../live/now.ts';
import { isRefusal, jobRequests, type Refusal } from './job-requests.ts';
import { historyStart, jobTimes, type HistorySpan } from './job-times.ts';
import './job.css';

const spans: readonly HistorySpan[] = ['month', 'year', 'fiveYears'];

type Props = { readonly source: string; readonly job: WireJob };

export function JobLine({ source, job }: Props) {
  const zone = useZone();
  useMinute();
  const mayAct = useMay('control') === true;
  const [refusal, setRefusal] = useState<Refusal>();
  const [isAsking, setAsking] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const requests = jobRequests(source, job.name);
  const { title, paused, backfill, hasHistory } = job;

  function act(asked: Promise<unknown>): void {
    setAsking(true);
    setRefusal(undefined);
    void asked
      .then((answer) => {
        if (isRefusal(answer)) setRefusal(answer);
      })
      .finally(() => setAsking(false));
  }
  const fetchSpan = (span: HistorySpan): void => {
    setChoosing(false);
    const now = hubNow();
    act(requests.fetchDays(historyStart(span, now, zone), dayText(now, zone)));
  };
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="health-action" disabled={isAsking} onClick={onClick}>
      {text}
    </button>
  );

  return (
    <li className="job" data-job={job.name}>
      <p className="job-title">{title}</p>
      <p className="job-times">{jobTimes(job, hubNow(), zone, calmAge)}</p>
      {mayAct ? (
        <div className="job-actions">
          {button(words.runNow, () => act(requests.run(false)))}
          {button(paused ? words.resume : words.pause, () => act(requests.pause(!paused)))}
          {hasHistory && backfill === null ? button(words.history, () => setChoosing(!isChoosing)) : null}
          {backfill === null ? null : button(words.cancel, () => act(requests.stopFetching()))}
        </div>
      ) : null}
      {isChoosing ? (
        <div className="job-actions job-spans">
          {spans.map((span) => (
            <span key={span}>{button(words.historySpans[span], () => fetchSpan(span))}</span>
          ))}
        </div>
      ) : null}
      {refusal === undefined ? null : (
        <div className="job-refusal">
          <p>{refusal.error}</p>
          {refusal.costs ? button(words.runAnyway, () => act(requests.run(true))) : null}
        </div>
      )}
    </li>
  );
}
