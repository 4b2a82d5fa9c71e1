/** Puts the theme on the page, and the home's name on its window. Charts and others that draw by hand are told. */
import { hourOf } from '../format/time.ts';
import { screenWords as words } from '#model/words/screen-en.ts';
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

export const themeNow = (): Theme => (document.documentElement.dataset['theme'] === 'day' ? 'day' : 'night');

function apply(theme: Theme): void {
  const root = document.documentElement;
  const { link } = live.state;
  if (root.dataset['theme'] === theme && root.dataset['link'] === link) return;
  root.dataset['theme'] = theme;
  // Without the hub the whole page turns soft.
  root.dataset['link'] = link;
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
    document.title = screen?.homeName ?? words.product;
    apply(themeAt(now, hourOf(now, screen?.timeZone ?? localZone), screen, forecast?.body.days ?? []));
  };
  live.subscribe(look);
  setInterval(look, 30_000);
}
