/** How people are told: how often, by which ways, and the record of what was told and held back. */
import { channelIds } from '#model/channels.ts';
import { settingsChannelsWords as words } from '#model/words/settings-channels-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { SectionForm, useSection } from '../frame/section-form.tsx';
import { isValues } from '../form/paths.ts';
import { useHubSettings } from '../hub/hub-settings.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { LedgerList } from './ledger-list.tsx';
import { TryOut } from './try-out.tsx';

const items = ['ledger', 'budget', ...channelIds] as const;
const section = 'channels';

export function ChannelsPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const isStacked = useIsStacked();
  const open = items.find((each) => each === item) ?? (isStacked ? undefined : 'ledger');
  const budget = useSection(hub, section, channelIds);
  const whole = useSection(hub, section);
  const written = hub.settings?.written[section];
  const isSet = (name: string): boolean => isValues(written) && written[name] !== undefined;
  const channel = channelIds.find((each) => each === open);
  const field = whole?.fields?.find(({ name }) => name === channel);
  const set = channelIds.filter(isSet).length;
  return (
    <Frame
      part="channels"
      shown={shown}
      title={hub.settings === undefined ? settingsPageWords.loading : words.title(set)}
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.channels}>
          {items.map((each) => (
            <ListRow key={each} place={partPlace('channels', each)} isOpen={each === open} name={words.items[each]}>
              {isSet(each) ? <span>{words.isOn}</span> : null}
            </ListRow>
          ))}
        </nav>
      }
    >
      {open === 'ledger' ? (
        <LedgerList shown={shown} />
      ) : open === 'budget' && budget !== undefined ? (
        <SectionForm hub={hub} section={budget} title={words.items.budget} about={words.about.budget} />
      ) : channel !== undefined && field !== undefined ? (
        <SectionForm
          key={channel}
          within={section}
          id={`channel ${channel}`}
          hub={hub}
          section={field}
          title={words.items[channel]}
          about={words.about[channel]}
          proof={isSet(channel) ? (form) => <TryOut channel={channel} hub={hub} form={form} /> : undefined}
        />
      ) : (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      )}
    </Frame>
  );
}
