/** Instead of a page on which things are changed: that this browser may not, and how it gets to. */
import { editWords } from '#model/words/edit-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import type { PageName } from './all.ts';
import { PageFoot, PageHead } from './page-frame.tsx';
import './look-only.css';

const home = { page: 'home' } as const;

export function LookOnly({ shown, page }: { readonly shown: boolean; readonly page: PageName }) {
  return (
    <div className="near-page look-page">
      <PageHead title={editWords.notHere} />
      <p className="look-only">{settingsPageWords.mayOnlyLook}</p>
      <PageFoot back={home} shown={shown} page={page} />
    </div>
  );
}
