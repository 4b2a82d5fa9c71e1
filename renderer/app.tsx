import { useEffect, useState } from 'react';
import { DeskPage } from './pages/desk/desk-page.tsx';
import { DevicesPage } from './pages/devices/devices-page.tsx';
import { HealthPage } from './pages/health/health-page.tsx';
import { HomePage } from './pages/home/home-page.tsx';
import { SeriesPage } from './pages/series/series-page.tsx';
import { go, usePlace } from './router.ts';

/** A page nobody touches goes back to Home after this long, in ms. */
const returnAfter = 60_000;
const touches = ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const;

/** Back to Home when nobody touches the screen any more. */
function useReturnHome(away: boolean): void {
  useEffect(() => {
    if (!away) return undefined;
    let timer = 0;
    const touched = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => go({ page: 'home' }), returnAfter);
    };
    touched();
    for (const touch of touches) addEventListener(touch, touched, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of touches) removeEventListener(touch, touched);
    };
  }, [away]);
}

/**
 * A page is made when first opened and then only hidden: a year of visits makes no second chart, and a list is still
 * where it was left.
 */
export function App() {
  const place = usePlace();
  const [series, setSeries] = useState<string>();
  const [hasDevices, setHasDevices] = useState(false);
  const [hasDesk, setHasDesk] = useState(false);
  const [hasHealth, setHasHealth] = useState(false);
  if (place.page === 'series' && place.key !== series) setSeries(place.key);
  if (place.page === 'devices' && !hasDevices) setHasDevices(true);
  if (place.page === 'desk' && !hasDesk) setHasDesk(true);
  if (place.page === 'health' && !hasHealth) setHasHealth(true);
  useReturnHome(place.page !== 'home');
  return (
    <>
      <main className="page" hidden={place.page !== 'home'}>
        <HomePage />
      </main>
      {hasDevices ? (
        <main className="page" hidden={place.page !== 'devices'}>
          <DevicesPage shown={place.page === 'devices'} />
        </main>
      ) : null}
      {hasDesk ? (
        <main className="page" hidden={place.page !== 'desk'}>
          <DeskPage shown={place.page === 'desk'} />
        </main>
      ) : null}
      {hasHealth ? (
        <main className="page" hidden={place.page !== 'health'}>
          <HealthPage shown={place.page === 'health'} />
        </main>
      ) : null}
      {series === undefined ? null : (
        <main className="page" hidden={place.page !== 'series'}>
          <SeriesPage seriesKey={series} shown={place.page === 'series'} />
        </main>
      )}
    </>
  );
}
