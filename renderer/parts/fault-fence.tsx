/** Keeps what fails on one page from taking the others with it, and says so in its place. */
import type { ReactNode } from 'react';
import { screenWords as words } from '#model/words/screen-en.ts';
import { HealingFence } from './healing-fence.tsx';
import './fault-fence.css';

export function FaultFence({ children }: { readonly children: ReactNode }) {
  return <HealingFence instead={<Failed />}>{children}</HealingFence>;
}

function Failed() {
  return (
    <div className="fault-fence" role="alert">
      <p>{words.pageFailed}</p>
      {/* Only a new start fetches code that did not arrive. */}
      <button type="button" className="fault-again" onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </div>
  );
}
