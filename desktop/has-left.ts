/** Whether somebody who may has just asked to leave the kiosk, as the hub knows it. */
import { lockAnswerSchema } from '#model/kiosk-api.ts';
import { second } from '#model/time.ts';

const answerWithin = 2 * second;

/** A hub that does not answer has heard of nobody, so the screen comes back. */
export async function hasLeft(hub: string, token: string | undefined, ask: typeof fetch): Promise<boolean> {
  try {
    const answer = await ask(new URL('/api/v1/pin', hub), {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(answerWithin),
    });
    return lockAnswerSchema.parse(await answer.json()).mayLeave;
  } catch {
    return false;
  }
}
