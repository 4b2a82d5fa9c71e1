import { useState } from 'react';
import type { playerActions } from '#model/player.ts';
import { deskWords as words } from '#model/words/desk-en.ts';
import { useMay } from '../../live/may.ts';
import { Fade } from '../../parts/fade.tsx';
import type { Shown } from './playing.ts';
import './playing.css';

type Action = (typeof playerActions)[number];

/** Drawn on 24 by 24. */
const shapes: Readonly<Record<Action, string>> = {
  previous: 'M5 5V19M19 5 8 12 19 19Z',
  pause: 'M8 5V19M16 5V19',
  play: 'M7 4 20 12 7 20Z',
  next: 'M19 5V19M5 5 16 12 5 19Z',
};

/** Why the player did not do it; undefined when it did. */
async function order(id: string, action: Action): Promise<string | undefined> {
  try {
    const answer = await fetch(`/api/v1/players/${encodeURIComponent(id)}/${action}`, { method: 'POST' });
    if (answer.ok) return undefined;
    const told = (await answer.json()) as { readonly error?: string };
    return told.error ?? words.orderFailed;
  } catch {
    return words.orderFailed;
  }
}

/** What plays, and three keys for who may press them. */
export function PlayingPanel({ shown }: { readonly shown: Shown }) {
  const mayOrder = useMay('control') === true;
  const [refused, setRefused] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const act = (action: Action): void => {
    setAsking(true);
    void order(shown.id, action)
      .then(setRefused)
      .finally(() => setAsking(false));
  };
  const key = (action: Action) => (
    <button
      key={action}
      type="button"
      className="playing-key"
      aria-label={words.playerActions[action]}
      disabled={isAsking}
      onClick={() => act(action)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={shapes[action]} />
      </svg>
    </button>
  );
  return (
    <section className="playing" data-panel="playing" aria-label={words.playing}>
      <div className="playing-said">
        <p className="playing-title">
          <Fade text={shown.title} />
        </p>
        <p className="playing-by">{refused ?? shown.by}</p>
      </div>
      {mayOrder ? (
        <div className="playing-keys">
          {(['previous', shown.isPlaying ? 'pause' : 'play', 'next'] as const).map(key)}
        </div>
      ) : null}
    </section>
  );
}
