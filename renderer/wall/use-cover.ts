import { minuteOf } from '../format/time.ts';
import { localZone } from '../format/zone.ts';
import { live } from '../live/live.ts';
import { useNow } from '../live/now.ts';
import { isFullscreen } from '../live/presence.ts';
import { themeNow } from '../theme/theme.ts';
import { coverOf, type Cover } from './cover.ts';
import { touchedAt } from './touched.ts';

/** Of this machine's hub. */
const isLocal = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(location.hostname);

export function useCover(isHome: boolean): Cover {
  return useNow((now) => {
    const { screen, wall } = live.state;
    return coverOf({
      now,
      touchedAt: touchedAt(),
      minute: minuteOf(now, screen?.timeZone ?? localZone),
      theme: themeNow(),
      night: screen?.kiosk.night,
      wall,
      isHome,
      isWall: isLocal && isFullscreen(),
      isUpright: innerHeight > innerWidth,
    });
  });
}
