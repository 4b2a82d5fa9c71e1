/** The last day of the home's power and the energy since midnight: one question of the hub a minute, however many meters there are. */
import { useState } from 'react';
import { mostMeters, type PowerAnswer } from '#model/power.ts';
import { day, localMidnight } from '#model/time.ts';
import { awaited } from '../../live/arrival.ts';
import { pathOf } from '../../live/answers.ts';
import { useInFront } from '../../live/in-front.ts';
import { hubNow, useNow } from '../../live/now.ts';
import { useOnceATurn } from '../../live/once-a-turn.ts';
import { together } from './power.ts';

export type DayKeys = {
  /** Series in W. */
  readonly power: readonly string[];
  /** Those in kWh that the pages of energy count; none where nobody counts. */
  readonly energy: readonly string[];
};

/** Undefined until the first answer; while a later one fails, the earlier stays. */
export function usePowerDay({ power: keys, energy }: DayKeys, points: number, zone: string): PowerAnswer | undefined {
  const isInFront = useInFront();
  const [told, setTold] = useState<PowerAnswer>();
  const turn = useNow((now) => (isInFront ? Math.floor(now / 60_000) : undefined));
  const joined = keys.join('\n');
  const question =
    turn === undefined || joined === '' ? undefined : `${turn} ${points} ${zone} ${joined} ${energy.join('\n')}`;
  useOnceATurn(question, async (leaving) => {
    const to = Math.ceil(hubNow());
    const range = { from: to - day, to, points, since: localMidnight(to, zone) };
    const ask = async (series: readonly string[], i: number): Promise<PowerAnswer> => {
      // The counters are one whole, however many questions the meters take.
      const counters = i === 0 ? energy : [];
      const answer = await fetch(pathOf('/api/v1/power', { series, counters, ...range }), { signal: leaving });
      if (!answer.ok) throw new Error(`The hub answered ${answer.status} to a question about the power of the home.`);
      return (await answer.json()) as PowerAnswer;
    };
    const parts = Array.from({ length: Math.ceil(keys.length / mostMeters) }, (_, i) =>
      keys.slice(i * mostMeters, (i + 1) * mostMeters),
    );
    const answers = await awaited(Promise.all(parts.map(ask)));
    if (!leaving.aborted) setTold(together(answers));
  });
  return joined === '' ? undefined : told;
}
