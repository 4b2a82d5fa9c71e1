/** Web pages may be framed as the policy of this document says; one that was put there since needs a new document. */
import { frameOrigin } from '#model/frame-address.ts';
import { untouchedPages } from '#model/pages.ts';
import { live } from '../live/live.ts';
import { hubNow } from '../live/now.ts';
import { allWebOrigins } from '../pages/web-origins.ts';
import { mayStartAnew } from './may-start-anew.ts';
import { touchedAt } from './touched.ts';

const lookEvery = 5_000;
const kept = 'started for frames';

/** When this screen last started anew for frames, epoch ms; one that keeps nothing starts once and no more. */
function startedAt(): number {
  return Number(sessionStorage.getItem(kept) ?? -Infinity);
}

/** Follows what is refused for as long as the page lives. */
export function followPolicy(): void {
  const refused = new Set<string>();
  let timer: ReturnType<typeof setInterval> | undefined;
  const look = (): void => {
    const now = hubNow();
    const seen = {
      now,
      touchedAt: touchedAt(),
      startedAt: startedAt(),
      isLinked: live.state.link === 'live',
      isHeld: document.querySelector('[data-holds]') !== null,
      refused,
      placed: allWebOrigins(live.state.screen?.pages ?? untouchedPages),
    };
    if (!mayStartAnew(seen)) return;
    clearInterval(timer);
    sessionStorage.setItem(kept, String(now));
    location.reload();
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const origin = frameOrigin(blockedURI);
    if (effectiveDirective !== 'frame-src' || origin === undefined) return;
    refused.add(origin);
    timer ??= setInterval(look, lookEvery);
  });
}
