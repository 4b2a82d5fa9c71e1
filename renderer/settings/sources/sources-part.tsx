/** The sources: how each is, its form, and adding another. */
import { useMemo, useState } from 'react';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsSourcesWords as words } from '#model/words/settings-sources-en.ts';
import { useLive } from '../../live/live.ts';
import { go } from '../../router.ts';
import { Triangle } from '../form/field-row.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { useHubSettings, type ListedSource } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { AddList } from './add-list.tsx';
import {
  adding,
  addingOf,
  kindsPath,
  sourceRows,
  sourcesPath,
  type SourceKind,
  type SourceRow,
} from './source-kind.ts';
import { SourceForm } from './source-form.tsx';

const noKinds: readonly SourceKind[] = [];
const noRows: readonly SourceRow[] = [];

export function SourcesPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: kinds = noKinds, again } = useHub<readonly SourceKind[]>(kindsPath, shown);
  const running = useLive((state) => state.sources);
  // Which of them are off only the settings tell: without them the list would stand in another order first.
  const isKnown = hub.settings !== undefined || hub.mayChange === false;
  const rows = useMemo(
    () => (isKnown ? sourceRows(hub.settings?.sources, running) : noRows),
    [isKnown, hub.settings, running],
  );
  const isStacked = useIsStacked();
  const [removed, setRemoved] = useState<ListedSource & { readonly undo: string }>();
  const [refused, setRefused] = useState<string>();
  const open = item ?? (isStacked ? undefined : rows[0]?.id);
  const needy = rows.filter(({ tone }) => tone === 'needs').map(({ title, word }) => `${title}: ${word}`);
  const needs = needy.length;
  const row = rows.find(({ id }) => id === open);
  const kind = kinds.find((each) => each.kind === (row?.kind ?? open?.slice(adding.length)));

  async function remove(source: ListedSource): Promise<void> {
    const revision = hub.settings?.revision;
    const of = revision === undefined ? '' : `?revision=${encodeURIComponent(revision)}`;
    const answer = await ask<{ readonly undo: string }>(
      'DELETE',
      `${sourcesPath}/${encodeURIComponent(source.id)}${of}`,
    );
    if (isRefused(answer)) return setRefused(answer.refused);
    setRefused(undefined);
    setRemoved({ ...source, undo: answer.undo });
    await hub.again();
    void again();
    go(partPlace('sources'));
  }
  async function putBack({
    id,
    kind: of,
    enabled,
    settings,
    undo,
  }: ListedSource & { readonly undo: string }): Promise<void> {
    const answer = await ask('POST', sourcesPath, { kind: of, id, enabled, settings, undo });
    if (isRefused(answer)) return setRefused(answer.refused);
    setRemoved(undefined);
    await hub.again();
    void again();
    go(partPlace('sources', id));
  }

  const list = (
    <>
      <p className="list-head">{isKnown ? words.count(rows.length) : '\u00a0'}</p>
      <nav aria-label={settingsPageWords.parts.sources}>
        {rows.map(({ id, title, word, tone }) => (
          <ListRow
            key={id}
            place={partPlace('sources', id)}
            isOpen={id === open}
            isQuiet={tone === 'quiet'}
            name={title}
          >
            <span className="list-note" data-tone={tone}>
              {tone === 'needs' ? <Triangle /> : null}
              {word}
            </span>
          </ListRow>
        ))}
        {hub.mayChange === true ? (
          <div className="list-end">
            <ListRow
              place={partPlace('sources', adding)}
              isOpen={open?.startsWith(adding) === true}
              name={words.addSource}
            />
          </div>
        ) : null}
      </nav>
      {removed === undefined ? null : (
        <div className="field-aside">
          <p className="settings-told" role="status">
            {words.removed(removed.title)}
          </p>
          <TextButton onClick={() => void putBack(removed)}>{words.putBack}</TextButton>
        </div>
      )}
      {refused === undefined ? null : (
        <p className="settings-told" role="alert">
          {refused}
        </p>
      )}
    </>
  );
  return (
    <Frame
      part="sources"
      shown={shown}
      title={isKnown ? (needs === 0 ? words.title(rows.length) : words.titleNeeds(rows.length, needs)) : ''}
      finding={needy.length === 0 ? undefined : `${needy.join(', ')}.`}
      list={list}
      isOpen={open !== undefined}
    >
      {open === adding ? (
        <AddList kinds={kinds} choose={(chosen) => go(partPlace('sources', addingOf(chosen)))} />
      ) : kind !== undefined ? (
        <SourceForm
          key={open}
          kind={kind}
          listed={row?.listed}
          live={row?.live}
          title={row?.title ?? kind.title}
          hub={hub}
          again={() => void again()}
          remove={(source) => void remove(source)}
        />
      ) : (
        <p className="settings-told">
          {kinds.length === 0 || !isKnown ? settingsPageWords.sentence(settingsPageWords.loading) : words.noKind}
        </p>
      )}
    </Frame>
  );
}
