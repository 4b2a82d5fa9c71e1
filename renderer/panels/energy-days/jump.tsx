/** A meter that jumped further than it can: what is to become of it. */
import { useState } from 'react';
import { energyWords as words } from '#model/words/energy-en.ts';
import { screenWords } from '#model/words/screen-en.ts';
import { kilowattHours } from '../../format/number.ts';
import { useMay } from '../../live/may.ts';
import { send } from '../alerts/actions.ts';
import type { Held } from './use-energy-days.ts';

type Props = { readonly held: readonly Held[]; readonly close: () => void };

export function Jump({ held, close }: Props) {
  const [trouble, setTrouble] = useState<string>();
  const mayDecide = useMay('acknowledge') === true;
  const [first] = held;
  if (!first) return null;
  const decide = (action: 'accept' | 'dismiss') => {
    void send({ label: action, path: '/api/v1/held', body: { series: first.series, action } }).then((taken) =>
      taken ? close() : setTrouble(screenWords.actionFailed),
    );
  };
  const amount = `${kilowattHours(Math.abs(first.last.value - first.before.value))}\u00a0kWh`;
  return (
    <div className="energy-jump" role="group">
      <p>{trouble ?? words.jumped(amount)}</p>
      {mayDecide ? (
        <>
          <button type="button" onClick={() => decide('accept')}>
            {screenWords.accept}
          </button>
          <button type="button" onClick={() => decide('dismiss')}>
            {screenWords.leaveOut}
          </button>
        </>
      ) : null}
    </div>
  );
}
