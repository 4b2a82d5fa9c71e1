/** Sends a notice by a channel, to see whether it arrives; and takes the channel out. */
import { useState } from 'react';
import type { z } from 'zod';
import type { ChannelId } from '#model/channels.ts';
import type { channelTestSchema } from '#model/ledger-api.ts';
import { settingsChannelsWords as words } from '#model/words/settings-channels-en.ts';
import type { Form } from '../form/use-form.ts';
import { TextButton } from '../frame/buttons.tsx';
import { ask, isRefused } from '../hub/ask.ts';
import { settingsPath, type HubSettings } from '../hub/hub-settings.ts';

type Props = {
  readonly channel: ChannelId;
  readonly hub: HubSettings;
  readonly form: Form;
};
type Tested = z.output<typeof channelTestSchema>;

export function TryOut({ channel, hub, form }: Props) {
  const [said, setSaid] = useState<{ readonly text: string; readonly tone: 'wrong' | undefined }>();
  const [isBusy, setBusy] = useState(false);
  if (form.readOnly) return null;
  const test = (): void => {
    setBusy(true);
    setSaid(undefined);
    void ask<Tested>('POST', `/api/v1/channels/${channel}/test`).then((answer) => {
      setBusy(false);
      setSaid(
        isRefused(answer)
          ? { text: answer.refused, tone: 'wrong' }
          : { text: answer.text, tone: answer.delivered ? undefined : 'wrong' },
      );
    });
  };
  const remove = (): void => {
    const changes = [{ path: ['channels', channel], remove: true }];
    void ask('PATCH', settingsPath, { revision: hub.settings?.revision, changes }).then((answer) => {
      if (isRefused(answer)) setSaid({ text: answer.refused, tone: 'wrong' });
      return hub.again();
    });
  };
  return (
    <section>
      <p className="proof-head">{words.arrives}</p>
      <p className={said === undefined ? 'proof-note' : 'proof-text'} role="status" data-tone={said?.tone}>
        {said?.text ?? (form.isDirty ? words.saveFirst : words.tryIt)}
      </p>
      <div className="proof-act field-aside">
        <TextButton outlined disabled={isBusy || form.isDirty} onClick={test}>
          {isBusy ? words.sending : words.test}
        </TextButton>
        <TextButton disabled={form.isDirty} onClick={remove}>
          {words.remove}
        </TextButton>
      </div>
    </section>
  );
}
