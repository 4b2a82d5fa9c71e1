/** What a rule finds where it comes to watch what has spoken before: what holds now counts as if it had just been said. */
import { noSlot } from './binding.ts';
import { note } from './observe.ts';
import type { Watch } from './watched.ts';

/** Nothing is known of the time before `listeningSince`. The watch is heard afterwards if something holds of it. */
export function asItIs(watch: Watch, now: number, listeningSince: number): void {
  watch.isNew = false;
  const known = watch.slots.filter(({ id, at }) => id !== noSlot && at > 0);
  const [slot] = known;
  if (watch.heard || slot === undefined) return;
  switch (watch.rule.when) {
    case 'silent': {
      const lastAt = Math.max(listeningSince, ...known.map(({ at }) => at));
      watch.heardAt = Math.min(now, lastAt);
      watch.heard = true;
      return;
    }
    case 'failing':
      // A job may run once a day: what it counted last holds until it runs again.
      watch.goodAt ??= now;
      watch.heardAt = now;
      watch.heard = true;
      return;
    default:
      note(watch, slot.value, slot.definition.kind === 'state' ? now : slot.at, now);
  }
}
