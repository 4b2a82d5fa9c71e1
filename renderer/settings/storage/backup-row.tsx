/** One backup: its age and size, and what can be done with it. What cannot be undone is asked for twice. */
import { useId, useState } from 'react';
import { settingsPageWords } from '#model/words/settings-page-en.ts';
import { settingsUpkeepWords as words } from '#model/words/settings-upkeep-en.ts';
import { calmAge } from '../../format/age.ts';
import { sizeText } from '../../format/size.ts';
import { moment } from '../../format/time.ts';
import { useZone } from '../../format/zone.ts';
import { useNow } from '../../live/now.ts';
import { Switch } from '../form/controls.tsx';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { backupPath, type Backup } from './backup-requests.ts';
import '../frame/settings-row.css';
import './backup-row.css';

type Props = {
  readonly backup: Backup;
  readonly mayChange: boolean;
  readonly again: () => Promise<void>;
  readonly tell: (text: string) => void;
};

export function BackupRow({ backup: { name, at, bytes, why }, mayChange, again, tell }: Props) {
  const zone = useZone();
  const age = useNow((now) => calmAge(now - at));
  const [asked, setAsked] = useState<'restore' | 'remove'>();
  const [withSettings, setWithSettings] = useState(true);
  const [refused, setRefused] = useState<string>();
  const settingsId = useId();
  const [isBusy, setBusy] = useState(false);
  const restore = (): void => {
    setBusy(true);
    setRefused(undefined);
    void ask<{ readonly text: string }>('POST', '/api/v1/restore', { backup: name, settings: withSettings }).then(
      (answer) => {
        setBusy(false);
        if (isRefused(answer)) return setRefused(answer.refused);
        setAsked(undefined);
        tell(answer.text);
      },
    );
  };
  const remove = (): void => {
    setBusy(true);
    void ask('DELETE', backupPath(name)).then((answer) => {
      setBusy(false);
      if (isRefused(answer)) return setRefused(answer.refused);
      return again();
    });
  };
  return (
    <li className="settings-row backup-row" data-asked={asked ?? 'nothing'}>
      <div>
        <p className="field-said">
          {age} <span className="backup-size figure">{sizeText(bytes)}</span>
        </p>
        <p className="field-help">
          {moment(at, zone)}, {words.why[why]}
        </p>
      </div>
      {asked === undefined && mayChange ? (
        <div className="token-acts">
          <TextButton label={words.restoreThis(name)} onClick={() => setAsked('restore')}>
            {words.restore}
          </TextButton>
          <a
            className="text-button"
            data-look="plain"
            aria-label={words.downloadThis(name)}
            href={`${backupPath(name)}/file`}
            download={name}
          >
            {words.download}
          </a>
          <TextButton label={words.removeThis(name)} onClick={() => setAsked('remove')}>
            {words.remove}
          </TextButton>
        </div>
      ) : null}
      {asked === undefined ? null : (
        <div className="backup-sure">
          <p className="settings-told" role={isBusy ? 'status' : 'alert'}>
            {isBusy && asked === 'restore'
              ? words.puttingBack
              : (refused ?? (asked === 'restore' ? words.sureRestore(age) : words.sureRemove))}
          </p>
          <div className="token-acts">
            {asked === 'restore' ? (
              <label className="backup-settings" htmlFor={settingsId}>
                <Switch id={settingsId} on={withSettings} turn={setWithSettings} />
                {words.settingsToo}
              </label>
            ) : null}
            <TextButton onClick={() => setAsked(undefined)} disabled={isBusy}>
              {settingsPageWords.cancel}
            </TextButton>
            <TextButton outlined disabled={isBusy} onClick={asked === 'restore' ? restore : remove}>
              {asked === 'restore' ? words.reallyRestore : words.reallyRemove}
            </TextButton>
          </div>
        </div>
      )}
    </li>
  );
}
