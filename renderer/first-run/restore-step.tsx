/** A home that was kept: the backups on this machine, or the file of one. */
import { useEffect, useRef, useState } from 'react';
import type { z } from 'zod';
import type { backupSchema, backupsSchema, restartAnswerSchema } from '#model/backup-api.ts';
import { firstRunWords } from '#model/words/first-run-en.ts';
import { quantityText } from '../format/number.ts';
import { moment } from '../format/time.ts';
import { useZone } from '../format/zone.ts';
import { useScreenSize } from '../theme/screen-size.ts';
import { ask } from './requests.ts';
import { Step, type StepProps } from './step.tsx';
import { Tick } from './tick.tsx';
import './found.css';

type Backup = z.output<typeof backupSchema>;
type Backups = z.output<typeof backupsSchema>;

/** Undefined until the hub has answered. */
function useBackups(shown: boolean): readonly [readonly Backup[] | undefined, (more: Backup) => void] {
  const [backups, setBackups] = useState<readonly Backup[]>();
  useEffect(() => {
    if (!shown) return undefined;
    const leaving = new AbortController();
    void ask<Backups>('backups', { signal: leaving.signal }).then((answer) => {
      if (!leaving.signal.aborted && answer.ok) setBackups(answer.value.backups);
    });
    return () => leaving.abort();
  }, [shown]);
  return [backups, (more) => setBackups((before = []) => [more, ...before.filter(({ name }) => name !== more.name)])];
}

/** Rows there is room for beside question and button. */
const most = { usual: 6, large: 3 };

export function RestoreStep({ shown, back }: Omit<StepProps, 'next'>) {
  const words = firstRunWords.restore;
  const zone = useZone();
  const { floors } = useScreenSize();
  const [backups, add] = useBackups(shown);
  const [chosen, setChosen] = useState<string>();
  const [says, setSays] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const all = (backups ?? []).slice(0, floors.near > 36 ? most.large : most.usual);
  const one = all.find(({ name }) => name === chosen) ?? all[0];

  const upload = (picked: File): void => {
    setBusy(true);
    setSays(words.reading);
    void ask<Backup>('backups/upload', { method: 'POST', body: picked }).then((answer) => {
      setBusy(false);
      setSays(answer.ok ? undefined : answer.why);
      if (!answer.ok) return;
      add(answer.value);
      setChosen(answer.value.name);
    });
  };
  const take = (): void => {
    if (one === undefined) return file.current?.click();
    setBusy(true);
    setSays(words.restarts);
    const body = { backup: one.name, settings: true };
    void ask<z.output<typeof restartAnswerSchema>>('restore', { method: 'POST', body }).then((answer) => {
      setBusy(answer.ok);
      setSays(answer.ok ? answer.value.text : answer.why);
    });
  };
  const chooseFile = (
    <button type="button" className="step-link" onClick={() => file.current?.click()}>
      {words.choose}
    </button>
  );
  return (
    <Step
      shown={shown}
      back={back}
      question={one === undefined && backups !== undefined ? words.none : words.question}
      action={one === undefined ? words.choose : words.restore(moment(one.at, zone))}
      help={one === undefined ? words.helpNone : words.help}
      trouble={says}
      isBusy={isBusy}
      take={take}
      also={one === undefined ? null : chooseFile}
    >
      <input
        ref={file}
        type="file"
        accept=".mantel"
        hidden
        aria-label={words.choose}
        onChange={({ target }) => {
          const [picked] = target.files ?? [];
          if (picked !== undefined) upload(picked);
          // The same file again is a choice, too.
          target.value = '';
        }}
      />
      {all.length === 0 ? (
        <p className="restore-none">{backups === undefined ? null : words.noneNote}</p>
      ) : (
        <div className="found" role="radiogroup" aria-label={words.list}>
          {all.map((backup) => (
            <button
              key={backup.name}
              type="button"
              role="radio"
              className="found-row"
              aria-checked={backup === one}
              onClick={() => setChosen(backup.name)}
            >
              <Tick on={backup === one} />
              <span className="found-name figure">{moment(backup.at, zone)}</span>
              <span className="found-about">{words.why[backup.why]}</span>
              <span className="found-value figure" data-told="true">
                {quantityText(backup.bytes, 'B')}
              </span>
            </button>
          ))}
        </div>
      )}
    </Step>
  );
}
