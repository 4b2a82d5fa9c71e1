/** Whether Chromium draws in software: as the settings say, or because the hardware broke here. */
import { z } from 'zod';
import { second } from '#model/time.ts';
import type { Memory, Remembered } from './remembered.ts';

/** Pure. `version` is Electron's: another one tries graphics again that broke under the one before. */
export function drawsInSoftware({ graphics, brokenGraphics }: Remembered, version: string): boolean {
  if (graphics === 'auto') return brokenGraphics === version;
  return graphics === 'off';
}

const answerSchema = z.object({
  written: z.object({ screen: z.object({ graphics: z.string().optional() }).optional() }),
});
const answerWithin = 5 * second;

export type GraphicsOptions = {
  readonly token: (hub: string) => string | undefined;
  readonly fetch: typeof fetch;
  readonly memory: Memory;
};

/** Remembers what the settings of a hub say, for Chromium has to be told before there is a hub to ask. Never rejects. */
export function learnGraphics({ token, fetch: ask, memory }: GraphicsOptions): (hub: string) => Promise<void> {
  return async (hub) => {
    try {
      const bearer = token(hub);
      const answer = await ask(new URL('/api/v1/settings', hub), {
        headers: bearer === undefined ? {} : { authorization: `Bearer ${bearer}` },
        signal: AbortSignal.timeout(answerWithin),
      });
      const given = answerSchema.parse(await answer.json()).written.screen?.graphics ?? 'auto';
      if ((given !== 'auto' && given !== 'on' && given !== 'off') || given === memory.current.graphics) return;
      // Somebody who asks for the hardware has mended it, or wants to see.
      memory.remember({ graphics: given, ...(given === 'on' && { brokenGraphics: null }) });
    } catch {
      // A hub that does not say keeps what it said before.
    }
  };
}
