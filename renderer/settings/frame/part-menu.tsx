/** The parts of the settings as a page of their own, where the bar has no room. */
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { linkTo } from '../../router.ts';
import { PageFoot, PageHead } from '../../pages/page-frame.tsx';
import { partNames, partPlace } from '../parts.ts';
import './frame.css';

const home = { page: 'home' } as const;

export function PartMenu({ shown }: { readonly shown: boolean }) {
  return (
    <div className="near-page settings" data-large="true">
      <PageHead title={words.chooseAPart} />
      <nav className="part-menu" aria-label={words.settings}>
        {partNames.map((name) => (
          <a key={name} className="part-tile" {...linkTo(partPlace(name))}>
            {words.parts[name]}
          </a>
        ))}
      </nav>
      <PageFoot back={home} shown={shown} page="settings" />
    </div>
  );
}
