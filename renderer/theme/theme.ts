/** Puts the theme on the page. Charts and others that draw by hand are told. */
import { hourOf } from '../format/time.ts';
import { live } from '../live/live.ts';
import { hubNow } from '../live/now.ts';
import { localZone } from '../format/zone.ts';
import { themeAt, type Theme } from './sun.ts';

const listeners = new Set<() => void>();
const remembered = 'mantel.theme';

export function onTheme(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function apply(theme: Theme): void {
  const root = document.documentElement;
  if (root.dataset['theme'] === theme) return;
  root.dataset['theme'] = theme;
  localStorage.setItem(remembered, theme);
  for (const listener of listeners) listener();
}

/** Follows the setting and the sun, by each frame and each half minute; until the hub speaks, the theme is the last one shown. */
export function followTheme(): void {
  const last = localStorage.getItem(remembered);
  if (last === 'day' || last === 'night') apply(last);
  const look = (): void => {
    const { screen, forecast, link } = live.state;
    if (link === 'waiting') return;
    const now = hubNow();
    apply(themeAt(now, hourOf(now, screen?.timeZone ?? localZone), screen, forecast?.body.days ?? []));
  };
  live.subscribe(look);
  setInterval(look, 30_000);
}
