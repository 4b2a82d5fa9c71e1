import { useMemo } from 'react';
import type { PlacedPanel } from '#model/pages.ts';
import { useLive } from '../../live/live.ts';
import { useShownAlert } from '../../panels/alerts/alert-banner.tsx';
import { panels as parts } from '../../panels/all.ts';
import { powerSource } from '../../panels/power/power.ts';
import { roomsOf } from '../../panels/rooms/rooms.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { areaOf } from '../grid/area.ts';
import { GlanceList } from '../grid/glance-list.tsx';
import { PlacedGrid } from '../grid/placed-grid.tsx';
import { FarPage } from './far-page.tsx';
import { HomeFoot } from './home-foot.tsx';

/** What the clock and the foot take of the height on a page for a far seat, in u. */
const besideGlance = 320;

/** Home as the person arranged it. From a far seat it shows of that what can be read from there. */
export function EditedHome({ panels }: { readonly panels: readonly PlacedPanel[] }) {
  const size = useScreenSize();
  const directory = useLive((state) => state.directory);
  const chosen = useLive((state) => state.screen?.power ?? null);
  const alert = useShownAlert();
  const area = useMemo(() => areaOf(size, 'home'), [size]);
  if (size.tier === 'far') {
    return <FarPage rooms={roomsOf(directory)} power={powerSource(directory, chosen)} alert={alert} />;
  }
  return (
    <div className="home" data-frame="columns" data-edited={size.tier === 'room' ? 'glance' : 'grid'}>
      {size.tier === 'room' ? (
        <div className="home-body">
          <div className="home-left">
            <parts.clock />
            <parts.weather />
          </div>
          <div className="home-right">
            <GlanceList panels={panels} height={size.height - besideGlance} />
          </div>
        </div>
      ) : (
        <>
          <div className="home-body" />
          <PlacedGrid panels={panels} area={area} />
        </>
      )}
      <HomeFoot shown={alert} />
    </div>
  );
}
