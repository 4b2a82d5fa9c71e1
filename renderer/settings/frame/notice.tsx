/** What holds for all settings now, in one line; absent while nothing does. */
import { useState } from 'react';
import { screenWords } from '#model/words/screen-en.ts';
import { settingsPageWords as words } from '#model/words/settings-page-en.ts';
import { useLive } from '../../live/live.ts';
import { ask, isRefused } from '../hub/ask.ts';
import { useHubSettings } from '../hub/hub-settings.ts';
import { TextButton } from './buttons.tsx';

type Props = { readonly shown: boolean; readonly isLost: boolean };

export function Notice({ shown, isLost }: Props) {
  const { settings, mayChange } = useHubSettings(shown);
  const isSignedOut = useLive((state) => state.isSignedOut);
  const [told, setTold] = useState<string>();
  if (isSignedOut)
    return (
      <p className="settings-notice">
        {screenWords.signedOut} {screenWords.whySignedOut}
      </p>
    );
  if (isLost) return <p className="settings-notice">{words.lost}</p>;
  if (mayChange === false) return <p className="settings-notice">{words.mayOnlyLook}</p>;
  if (settings === undefined) return null;
  if (settings.problem !== null)
    return (
      <p className="settings-notice" role="alert">
        {words.fileProblem(settings.problem.reason)}
      </p>
    );
  if (settings.waitsForRestart.length === 0) return null;
  const restart = (): void => {
    void ask<{ readonly text: string }>('POST', '/api/v1/restart').then((answer) =>
      setTold(isRefused(answer) ? answer.refused : answer.text),
    );
  };
  return (
    <div className="settings-notice">
      <p>{told ?? words.waitsForRestart}</p>
      {told === undefined ? (
        <TextButton outlined onClick={restart}>
          {words.restart}
        </TextButton>
      ) : null}
    </div>
  );
}
