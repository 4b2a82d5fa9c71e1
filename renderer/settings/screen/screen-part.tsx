/** The screen: how it looks and how large its type is, its night, when it is on, and how it starts. */
import { useMemo } from 'react';
import type { Field } from '#model/settings-api.ts';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsScreenWords as words } from '#model/words/settings-screen-en.ts';
import { asWritten } from '../../format/number.ts';
import type { SeriesInfo } from '../../live/directory.ts';
import { useLive } from '../../live/live.ts';
import { SeriesField, SeriesListField } from '../form/series-field.tsx';
import type { Form } from '../form/use-form.ts';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { SectionForm } from '../frame/section-form.tsx';
import { useHubSettings } from '../hub/hub-settings.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { DisplaySays } from './display-says.tsx';
import { StartForm } from './start-form.tsx';
import { TrueSize } from './true-size.tsx';

const items = ['look', 'night', 'power', 'start'] as const;
type Item = (typeof items)[number];

/** Where a setting of the screen stands; a new one stands with the look. */
const itemOf = ({ name }: Field): Item | undefined => {
  // The PIN has a form of its own: it is never told, not even to whoever may change it.
  if (name === 'pin') return undefined;
  if (/^(night_|shift$)/.test(name)) return 'night';
  return /^(off_|presence_)/.test(name) ? 'power' : 'look';
};
const byHand: ReadonlySet<string> = new Set(['power', 'night_numbers']);

const isPower = ({ unit, kind }: SeriesInfo): boolean => unit === 'W' && kind === 'gauge';
const isGauge = ({ kind }: SeriesInfo): boolean => kind === 'gauge';

export function ScreenPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const told = useLive((state) => state.screen);
  const isStacked = useIsStacked();
  const open = items.find((each) => each === item) ?? (isStacked ? undefined : 'look');
  const whole = hub.sections.find(({ name }) => name === 'screen');
  const section = useMemo(
    () =>
      whole && {
        ...whole,
        fields: (whole.fields ?? []).filter((field) => itemOf(field) === open && !byHand.has(field.name)),
      },
    [whole, open],
  );
  const hasField = (name: string): boolean => whole?.fields?.some((field) => field.name === name) === true;
  const byHandOf = (form: Form) => {
    if (open === 'look' && hasField('power'))
      return (
        <SeriesField
          form={form}
          path={['power']}
          title={words.power}
          help={words.powerHelp}
          none={words.allPlugs}
          isWanted={isPower}
        />
      );
    if (open === 'night' && hasField('night_numbers'))
      return (
        <SeriesListField
          form={form}
          path={['night_numbers']}
          title={words.nightNumbers}
          help={words.nightNumbersHelp}
          none={words.byItself}
          isWanted={isGauge}
          most={3}
          label={words.numberOf}
        />
      );
    return null;
  };
  const seatOf = (form: Form, name: string, otherwise: number): number => {
    const value = form.value([name]);
    return typeof value === 'number' && value > 0 ? value : otherwise;
  };
  return (
    <Frame
      part="screen"
      shown={shown}
      title={
        told === undefined
          ? words.titleUnknown
          : words.title(words.metres(asWritten(told.distance)), words.inches(asWritten(told.diagonal)))
      }
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.screen}>
          {items.map((each) => (
            <ListRow key={each} place={partPlace('screen', each)} isOpen={each === open} name={words.items[each]} />
          ))}
        </nav>
      }
    >
      {open === 'start' ? (
        <StartForm mayChange={hub.mayChange === true} shown={shown} />
      ) : section === undefined || open === undefined ? (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      ) : (
        <SectionForm
          key={open}
          id={`section screen ${open}`}
          hub={hub}
          section={section}
          title={words.items[open]}
          about={words.about[open]}
          after={byHandOf}
          proof={
            open === 'look'
              ? (form) => {
                  const diagonal = Math.max(4, seatOf(form, 'diagonal', told?.diagonal ?? 24));
                  return (
                    <>
                      <TrueSize distance={seatOf(form, 'distance', told?.distance ?? 1.5)} diagonal={diagonal} />
                      <DisplaySays form={form} diagonal={diagonal} shown={shown} />
                    </>
                  );
                }
              : undefined
          }
        />
      )}
    </Frame>
  );
}
