import { lazy, memo, Suspense, useEffect, useState } from 'react';
import { useFirstRun } from './first-run/use-first-run.ts';
import { pageNames, pages, type PageName } from './pages/all.ts';
import { InFront } from './live/in-front.ts';
import { forgetPin } from './live/pin.ts';
import { PinGate } from './parts/pin-gate.tsx';
import { FaultFence } from './parts/fault-fence.tsx';
import { usePlace, type SeriesPlace } from './router.ts';
import { SampleMark } from './sample/sample-mark.tsx';
import { useScreenSize } from './theme/screen-size.ts';
import { Leave } from './wall/leave.tsx';
import { useReturnHome } from './wall/return-home.ts';
import { useCover } from './wall/use-cover.ts';
import { useKeys } from './wall/use-keys.ts';
import { Wake } from './wall/wake.tsx';

/** Pages on which things are changed: they ask for the PIN. The editor does so itself, and keeps what is in hand. */
const gated: ReadonlySet<PageName> = new Set(['settings']);

const PhonePage = lazy(async () => ({ default: (await import('./phone/phone-page.tsx')).PhonePage }));

const loadSeries = () => import('./pages/series/series-page.tsx');
const SeriesPage = lazy(async () => ({ default: (await loadSeries()).SeriesPage }));

/** Fetches the other pages once the first one stands, so that none makes a hand wait. */
function useLaterPages(): void {
  useEffect(() => {
    const fetching = requestIdleCallback(() => {
      // What does not arrive now is asked for again when it is wanted.
      for (const load of [loadSeries, ...pageNames.map((name) => pages[name].load)]) load().catch(() => undefined);
    });
    return () => cancelIdleCallback(fetching);
  }, []);
}

/**
 * A page is made when first opened and then only hidden: a year of visits makes no second chart, and a list is still
 * where it was left.
 */
export function App() {
  const { inHand } = useScreenSize();
  return (
    <>
      {inHand ? <InHand /> : <OnTheWall />}
      <SampleMark />
    </>
  );
}

function InHand() {
  return (
    <FaultFence>
      <Suspense>
        <PhonePage />
      </Suspense>
    </FaultFence>
  );
}

function OnTheWall() {
  const place = usePlace();
  const [series, setSeries] = useState<SeriesPlace>();
  const [opened, setOpened] = useState<readonly PageName[]>(['home']);
  const [parts, setParts] = useState<Partial<Record<PageName, string>>>({});
  if (place.page === 'series') {
    if (place.key !== series?.key || place.at !== series.at) setSeries(place);
  } else {
    if (!opened.includes(place.page)) setOpened([...opened, place.page]);
    if (parts[place.page] !== place.part) setParts({ ...parts, [place.page]: place.part });
  }
  useReturnHome(place.page !== 'home' && place.page !== 'first-run');
  useKeys(place);
  useLaterPages();
  useEffect(() => {
    if (place.page === 'home') forgetPin();
  }, [place.page]);
  const cover = useCover(place.page === 'home');
  // What is covered costs nothing.
  const inFront = cover === 'none' ? place.page : undefined;
  useFirstRun();
  return (
    <>
      {opened.map((name) => (
        <Opened key={name} name={name} part={parts[name]} shown={inFront === name} />
      ))}
      {series === undefined ? null : <OpenedSeries place={series} shown={inFront === 'series'} />}
      <Leave />
      <Wake cover={cover} />
    </>
  );
}

type OpenedProps = { readonly name: PageName; readonly part: string | undefined; readonly shown: boolean };

/** A page that was opened once. Going from one to another touches only these two, however many there are. */
const Opened = memo(function Opened({ name, part, shown }: OpenedProps) {
  const { Page } = pages[name];
  const page = <Page shown={shown} part={part} />;
  return (
    <main className="page" hidden={!shown}>
      <FaultFence>
        <InFront value={shown}>
          <Suspense>{gated.has(name) ? <PinGate shown={shown}>{page}</PinGate> : page}</Suspense>
        </InFront>
      </FaultFence>
    </main>
  );
});

type OpenedSeriesProps = { readonly place: SeriesPlace; readonly shown: boolean };

const OpenedSeries = memo(function OpenedSeries({ place: { key, at }, shown }: OpenedSeriesProps) {
  return (
    <main className="page" hidden={!shown}>
      <FaultFence>
        <InFront value={shown}>
          <Suspense>
            <SeriesPage key={at} seriesKey={key} at={at} shown={shown} />
          </Suspense>
        </InFront>
      </FaultFence>
    </main>
  );
});
