/** What a person can do about an alert, and how the hub hears of it. */
import { heldRule, type Alert } from '#model/alert.ts';
import { screenWords as words } from '#model/words/screen-en.ts';

export type Action = { readonly label: string; readonly path: string; readonly body: object };

const snoozeMinutes = 60;

/** Two for each: a counter that jumped is accepted or left out, everything else is acknowledged or put off. */
export function actionsOf({ id, rule, series }: Alert): readonly Action[] {
  if (rule === heldRule) {
    const decision = (label: string, action: string): Action => ({
      label,
      path: '/api/v1/held',
      body: { series, action },
    });
    return [decision(words.accept, 'accept'), decision(words.leaveOut, 'dismiss')];
  }
  const act = (label: string, action: string): Action => ({
    label,
    path: '/api/v1/alerts',
    body: { id, action, minutes: snoozeMinutes },
  });
  return [act(words.acknowledge, 'acknowledge'), act(words.snooze, 'snooze')];
}

/** Whether the hub took it. */
export async function send({ path, body }: Action): Promise<boolean> {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
