/** What this is, where its data are, and whose work is in it. */
import type { z } from 'zod';
import type { aboutSchema } from '#model/machine-api.ts';
import { settingsUpkeepWords as words } from '#model/words/settings-upkeep-en.ts';
import { useLive } from '../../live/live.ts';
import { FieldRow } from '../form/field-row.tsx';
import { Frame } from '../frame/frame.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import type { PartProps } from '../parts.ts';

type About = z.output<typeof aboutSchema>;

const reference = '/api/reference';

/** Not every one names a licence, and some are called as who made them. */
function creditText({ what, who, licence }: About['credits'][number]): string {
  const whose = [who, licence].filter((each) => each !== '').join(', ');
  return what === whose ? what : `${what}: ${whose}`;
}

export function AboutPart({ shown }: PartProps) {
  const { settings } = useHubSettings(shown);
  const { value: about } = useHub<About>('/api/v1/about', shown);
  const sources = useLive((state) => state.sources);
  const credits = [...new Set(sources.flatMap(({ attribution }) => attribution ?? []))];
  return (
    <Frame part="about" shown={shown} title={words.aboutSentence}>
      <section className="settings-form" aria-label={words.about}>
        <header>
          <h2 className="settings-name">{words.version(about?.version ?? '')}</h2>
          <p className="settings-about">{words.aboutText}</p>
        </header>
        <div className="settings-scroll" tabIndex={0}>
          {about === undefined ? null : (
            <>
              <FieldRow title={words.licence}>
                <p className="field-said">{about.licence}</p>
              </FieldRow>
              <FieldRow title={words.dataFolder} help={words.dataFolderHelp}>
                <p className="field-said address">{about.dataFolder}</p>
              </FieldRow>
            </>
          )}
          {settings === undefined ? null : (
            <FieldRow title={words.settingsFile} help={words.settingsFileHelp}>
              <p className="field-said address">{settings.file}</p>
            </FieldRow>
          )}
          <FieldRow title={words.reference} help={words.referenceHelp}>
            <a className="text-button address" href={reference} target="_blank" rel="noreferrer">
              {location.host}
              {reference}
            </a>
          </FieldRow>
          {about === undefined ? null : (
            <FieldRow title={words.node}>
              <p className="field-said">{words.onNode(about.node)}</p>
            </FieldRow>
          )}
        </div>
      </section>
      <aside className="settings-proof" aria-label={words.credits} tabIndex={0}>
        {about === undefined || about.credits.length === 0 ? null : (
          <section>
            <h2 className="proof-head">{words.credits}</h2>
            <ul className="credits">
              {about.credits.map((credit) => (
                <li key={`${credit.what} ${credit.who}`} className="proof-note">
                  {creditText(credit)}
                </li>
              ))}
            </ul>
          </section>
        )}
        {credits.length === 0 ? null : (
          <section>
            <h2 className="proof-head">{words.fromSources}</h2>
            <ul className="credits">
              {credits.map((credit) => (
                <li key={credit} className="proof-note">
                  {credit}
                </li>
              ))}
            </ul>
          </section>
        )}
      </aside>
    </Frame>
  );
}
