/** The home itself: where it is, how it speaks, what its energy costs, and every section that no other part shows. */
import { settingsHomeWords as words } from '#model/words/settings-home-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { useLive } from '../../live/live.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { SectionForm, useSection } from '../frame/section-form.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { partPlace, type PartProps } from '../parts.ts';

/** Sections that have a part of their own. */
const elsewhere: ReadonlySet<string> = new Set([
  'screen',
  'api',
  'broker',
  'network',
  'store',
  'backup',
  'devices',
  'rules',
  'maintenance',
  'channels',
]);

/** Written by the first run. */
const notAsked = ['answered'];

export function HomePart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const name = useLive((state) => state.screen?.homeName);
  const isStacked = useIsStacked();
  const sections = hub.sections.filter((each) => !elsewhere.has(each.name));
  const open = item ?? (isStacked ? undefined : sections[0]?.name);
  const section = useSection(hub, open ?? '', notAsked);
  const titleOf = (each: { readonly name: string; readonly title: string }): string =>
    words.sections[each.name as keyof typeof words.sections] ?? each.title;
  return (
    <Frame
      part="home"
      shown={shown}
      title={words.title(name ?? settingsPageWords.parts.home)}
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.home}>
          {sections.map((each) => (
            <ListRow
              key={each.name}
              place={partPlace('home', each.name)}
              isOpen={each.name === open}
              name={titleOf(each)}
            />
          ))}
        </nav>
      }
    >
      {section === undefined ? (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      ) : (
        <SectionForm
          key={section.name}
          hub={hub}
          section={section}
          title={titleOf(section)}
          about={words.about[section.name as keyof typeof words.about] ?? section.help ?? undefined}
        />
      )}
    </Frame>
  );
}
