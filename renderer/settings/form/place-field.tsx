/** Where something is: a town found by its name, or as written. */
import { useEffect, useId, useState } from 'react';
import type { z } from 'zod';
import type { Place, placesSchema } from '#model/place-api.ts';
import type { SettingPath } from '#model/settings-api.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { FieldRow } from './field-row.tsx';
import type { Form } from './use-form.ts';

type Props = {
  readonly path: SettingPath;
  readonly form: Form;
  /** The section has a time zone, which goes with the place. */
  readonly hasZone: boolean;
};

type Answer = z.output<typeof placesSchema>;

export function PlaceField({ path, form, hasZone }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [name, setName] = useState<string>();
  const answer = usePlaces(isOpen ? query : '');
  const latitude = form.value([...path, 'latitude']);
  const longitude = form.value([...path, 'longitude']);
  const isKnown = typeof latitude === 'number' && typeof longitude === 'number';
  const coordinates = isKnown ? words.coordinates(latitude, longitude) : undefined;

  const take = (place: Place): void => {
    const values: [SettingPath, unknown][] = [
      [[...path, 'latitude'], place.latitude],
      [[...path, 'longitude'], place.longitude],
    ];
    if (hasZone && place.timeZone !== null) values.push([[...path, 'time_zone'], place.timeZone]);
    form.putAll(values);
    setName(place.name);
    setOpen(false);
  };
  const fault = form.fault([...path, 'latitude']) ?? form.fault([...path, 'longitude']);
  return (
    <FieldRow
      {...(isOpen ? { control: id } : {})}
      title={words.place}
      fault={fault}
      help={isOpen ? answer?.credit : null}
    >
      <div className="field-aside">
        {isOpen ? (
          <input
            id={id}
            className="field-input"
            autoComplete="off"
            value={query}
            placeholder={words.placeExample}
            onChange={({ target }) => setQuery(target.value)}
          />
        ) : (
          <div>
            <p className="field-said">{name ?? coordinates ?? words.noPlace}</p>
            {name === undefined || coordinates === undefined ? null : <p className="field-help">{coordinates}</p>}
          </div>
        )}
        {form.readOnly ? null : (
          <TextButton outlined={!isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? words.keepOld : isKnown ? words.change : words.choose}
          </TextButton>
        )}
      </div>
      {isOpen && answer !== undefined && query.trim() !== '' ? (
        <ul className="place-list" aria-label={words.placesFound}>
          {answer.places.map((place) => (
            <li key={`${place.name} ${place.latitude} ${place.longitude}`}>
              <button type="button" className="place-choice" onClick={() => take(place)}>
                {place.name} <span>{[place.region, place.country].filter((each) => each !== null).join(', ')}</span>
              </button>
            </li>
          ))}
          {answer.places.length === 0 ? <li className="field-help">{answer.why ?? words.noSuchPlace}</li> : null}
        </ul>
      ) : null}
    </FieldRow>
  );
}

/** Places by what is typed so far; asked a moment after the last letter. */
function usePlaces(query: string): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    const wanted = query.trim();
    if (wanted === '') return undefined;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      const parameters = new URLSearchParams({ q: wanted, limit: '5' });
      void ask<Answer>('GET', `/api/v1/places?${parameters}`, undefined, stop.signal).then((told) => {
        if (!stop.signal.aborted && !isRefused(told)) setAnswer(told);
      });
    }, 150);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [query]);
  return answer;
}
