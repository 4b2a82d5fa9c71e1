/** The first run: four questions, each already answered, and two ways around them. It can be done again at any time. */
import { useState } from 'react';
import { firstRunWords as words } from '#model/words/first-run-en.ts';
import { useLive } from '../live/live.ts';
import { useMay } from '../live/may.ts';
import type { PageProps } from '../pages/all.ts';
import { largest } from '../pages/page-frame.tsx';
import { go } from '../router.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { BootStep } from './boot-step.tsx';
import { FoundStep } from './found-step.tsx';
import { ask } from './requests.ts';
import { RestoreStep } from './restore-step.tsx';
import { SeatStep } from './seat-step.tsx';
import { Step, steps } from './step.tsx';
import { WhereStep } from './where-step.tsx';
import './first-run.css';

const home = (): void => go({ page: 'home' });

export function FirstRunPage({ shown }: PageProps) {
  const { floors } = useScreenSize();
  const mayAnswer = useMay('admin');
  const isFirst = useLive(({ screen }) => screen?.firstRun === true);
  const [at, setAt] = useState(1);
  const [isRestoring, setRestoring] = useState(false);
  const { says, start } = useSample();
  // Left in the middle, it goes on there; once it was answered, it begins anew.
  const to = (step: number): void => {
    setAt(step > steps ? 1 : step);
    if (step > steps) home();
  };
  const next = (): void => to(at + 1);
  const back = at > 1 ? (): void => setAt(at - 1) : isFirst ? undefined : home;
  const isAt = (step: number): boolean => shown && !isRestoring && at === step;
  const isOpen = shown && mayAnswer === true;
  return (
    <div className="first-run" data-large={floors.near > largest}>
      {mayAnswer === false ? (
        <Step
          shown={shown}
          back={undefined}
          question={words.mayOnlyLook}
          action={words.toHome}
          help={words.onAnother}
          take={home}
        >
          {null}
        </Step>
      ) : null}
      {mayAnswer === true ? (
        <>
          <WhereStep
            shown={isAt(1)}
            next={next}
            back={back}
            isFirst={isFirst}
            toRestore={() => setRestoring(true)}
            toSample={start}
            sampleSays={says}
          />
          <FoundStep shown={isAt(2)} next={next} back={back} />
          <SeatStep shown={isAt(3)} next={next} back={back} isFirst={isFirst} isOpen={isOpen} />
          <BootStep shown={isAt(4)} next={next} back={back} />
          <RestoreStep shown={shown && isRestoring} back={() => setRestoring(false)} />
        </>
      ) : null}
    </div>
  );
}

/** A home that is made up, with a hub and a data folder of its own: it is made, and this window goes there. */
function useSample(): { readonly says: string | undefined; readonly start: () => void } {
  const [says, setSays] = useState<string>();
  const start = (): void => {
    setSays(words.where.sampleStarts);
    void ask<{ readonly url: string }>('sample', { method: 'POST' }).then((answer) => {
      if (answer.ok) location.assign(answer.value.url);
      else setSays(answer.why);
    });
  };
  return { says, start };
}
