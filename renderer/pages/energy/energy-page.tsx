import { energyWords as words } from '#model/words/energy-en.ts';
import { panels } from '../../panels/all.ts';
import { useScreenSize } from '../../theme/screen-size.ts';
import { largest, PageFoot, PageHead } from '../page-frame.tsx';
import { useEnergyTitle } from './use-energy-title.ts';
import './energy-page.css';

const home = { page: 'home' } as const;
/** Near type larger than this has room for two distances, not three. */
const tight = 28;

/** Now, today and money; beside them the same energy seen from three distances. Only what is known has a place. */
export function EnergyPage({ shown }: { readonly shown: boolean }) {
  const { floors } = useScreenSize();
  const { title, finding } = useEnergyTitle(shown);
  const isTight = floors.near > tight;
  return (
    <div className="near-page energy-page" data-large={floors.near > largest} data-tight={isTight}>
      <PageHead title={title} finding={finding} />
      <div className="energy-body" tabIndex={0} aria-label={words.energy}>
        <div className="energy-left">
          <panels.powerNow shown={shown} />
          <panels.energyToday shown={shown} />
          <panels.energyCost shown={shown} />
        </div>
        <div className="energy-right">
          <panels.energyDays shown={shown} />
          {isTight ? null : <panels.energyHours shown={shown} />}
          <panels.energyWeeks shown={shown} />
        </div>
      </div>
      <PageFoot back={home} shown={shown} page="energy" />
    </div>
  );
}
