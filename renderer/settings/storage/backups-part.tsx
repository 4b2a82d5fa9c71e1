/** Backups: those there are, making one, putting one back, and each night's. */
import { useRef, useState } from 'react';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsUpkeepWords as words } from '#model/words/settings-upkeep-en.ts';
import { calmAge } from '../../format/age.ts';
import { moment } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useNow } from '../../live/now.ts';
import { TextButton } from '../frame/buttons.tsx';
import { Frame, useIsStacked } from '../frame/frame.tsx';
import { ListRow } from '../frame/list-row.tsx';
import { SectionForm, useSection } from '../frame/section-form.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { useHubSettings } from '../hub/hub-settings.ts';
import { useHub } from '../hub/use-hub.ts';
import { partPlace, type PartProps } from '../parts.ts';
import { BackupRow } from './backup-row.tsx';
import { backupsPath, sendFile, type Backups } from './backup-requests.ts';

const items = ['list', 'schedule'] as const;

export function BackupsPart({ item, shown }: PartProps) {
  const hub = useHubSettings(shown);
  const { value: told, again } = useHub<Backups>(backupsPath, shown);
  const section = useSection(hub, 'backup');
  const isStacked = useIsStacked();
  const zone = useZone();
  const open = items.find((each) => each === item) ?? (isStacked ? undefined : 'list');
  const newest = told?.backups[0]?.at;
  const age = useNow((now) => (newest === undefined ? '' : calmAge(now - newest)));
  const next = told?.schedule.next ?? null;
  const finding =
    told === undefined
      ? undefined
      : next === null || !told.schedule.enabled
        ? words.backupsOff
        : words.nextBackup(moment(next, zone));
  return (
    <Frame
      part="backups"
      shown={shown}
      title={told === undefined ? settingsPageWords.loading : age === '' ? words.noBackup : words.lastBackup(age)}
      finding={finding}
      isOpen={open !== undefined}
      list={
        <nav aria-label={settingsPageWords.parts.backups}>
          {items.map((each) => (
            <ListRow key={each} place={partPlace('backups', each)} isOpen={each === open} name={words.items[each]} />
          ))}
        </nav>
      }
    >
      {open === 'schedule' && section !== undefined ? (
        <SectionForm hub={hub} section={section} title={words.items.schedule} about={words.scheduleAbout} />
      ) : told === undefined ? (
        <p className="settings-told">{settingsPageWords.sentence(settingsPageWords.loading)}</p>
      ) : (
        <BackupList told={told} again={again} mayChange={hub.mayChange === true} />
      )}
    </Frame>
  );
}

type ListProps = { readonly told: Backups; readonly again: () => Promise<void>; readonly mayChange: boolean };

function BackupList({ told, again, mayChange }: ListProps) {
  const [busy, setBusy] = useState<'making' | 'uploading'>();
  const [trouble, setTrouble] = useState<string>();
  const [said, setSaid] = useState<string>();
  const file = useRef<HTMLInputElement>(null);
  const restoredAge = useNow((now) => (told.restored === null ? '' : calmAge(now - told.restored.at)));

  function doing(what: 'making' | 'uploading', work: Promise<unknown>): void {
    setBusy(what);
    setTrouble(undefined);
    void work.then(async (answer) => {
      setTrouble(isRefused(answer) ? answer.refused : undefined);
      await again();
      setBusy(undefined);
    });
  }
  const running = told.running?.what;
  const status =
    busy === 'making' || running === 'making'
      ? words.making
      : busy === 'uploading' || running === 'taking in'
        ? words.uploading
        : running === 'putting back'
          ? words.puttingBack
          : (said ?? (told.restored === null ? undefined : words.restored(told.restored.name, restoredAge)));
  const isBusy = busy !== undefined || running !== undefined;
  const wrong = trouble ?? told.trouble?.text;
  return (
    <section className="settings-form backup-list" aria-label={words.items.list}>
      <header>
        <h2 className="settings-name">{words.items.list}</h2>
        <p className="settings-about address">{words.listAbout(told.folder)}</p>
      </header>
      <div className="settings-scroll">
        {wrong === undefined ? null : (
          <p className="settings-told" role="alert" data-tone="wrong">
            {wrong}
          </p>
        )}
        <ul>
          {told.backups.map((backup) => (
            <BackupRow key={backup.name} backup={backup} mayChange={mayChange} again={again} tell={setSaid} />
          ))}
        </ul>
      </div>
      {mayChange ? (
        <div className="settings-bar">
          <TextButton onClick={() => file.current?.click()} disabled={isBusy}>
            {words.upload}
          </TextButton>
          <input
            ref={file}
            type="file"
            accept=".mantel"
            hidden
            aria-label={words.upload}
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen) doing('uploading', sendFile(chosen));
              target.value = '';
            }}
          />
          <p className="settings-told" role="status">
            {status}
          </p>
          <div className="settings-apart">
            <TextButton filled disabled={isBusy} onClick={() => doing('making', ask('POST', backupsPath, {}))}>
              {words.makeNow}
            </TextButton>
          </div>
        </div>
      ) : null}
    </section>
  );
}
