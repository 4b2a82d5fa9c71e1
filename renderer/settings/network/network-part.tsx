/** How Mantel is reached: by phones and browsers, by devices and programs, by MQTT; and how it reaches the internet. */
import { settingsNetworkWords as words } from '#model/words/settings-network-en.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { SectionForm, useSection } from '../frame/section-form.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { PhonesForm, type Network } from './phones-form.tsx';
import { TokensForm } from './tokens-form.tsx';

const items = ['phones', 'tokens', 'api', 'broker', 'network'] as const;
/** It stands with the phones, by hand. */
const byHand = ['lan'];

export function NetworkPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: network, again } = useHub<Network>('/api/v1/network', shown);
  const isStacked = useIsStacked();
  const open = items.find((each) => each === item) ?? (isStacked ? undefined : 'phones');
  const section = useSection(hub, open ?? '', byHand);
  const title =
    network === undefined
      ? words.titleUnknown
      : network.lan.now
        ? words.titleOpen(network.hostname)
        : network.outside !== null
          ? words.titleOutside(new URL(network.outside).host)
          : words.titleClosed;
  return (
    <Frame
      part="network"
      shown={shown}
      title={title}
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.network}>
          {items.map((each) => (
            <ListRow key={each} place={partPlace('network', each)} isOpen={each === open} name={words.items[each]} />
          ))}
        </nav>
      }
    >
      {open === 'tokens' ? (
        <TokensForm mayChange={hub.mayChange === true} shown={shown} />
      ) : open === 'phones' && network !== undefined ? (
        <PhonesForm network={network} hub={hub} again={again} />
      ) : section !== undefined && open !== undefined ? (
        <SectionForm key={open} hub={hub} section={section} title={words.items[open]} about={words.about[open]} />
      ) : (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      )}
    </Frame>
  );
}
