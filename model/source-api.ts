/** What the HTTP API says of sources: how they are signed in to, and the players they offer. */
import { z } from 'zod';
import { playerActions } from './player.ts';

/** The shape of {@link WireSignIn} in wire.ts. */
export const signInSchema = z.object({
  state: z.enum(['needed', 'waiting', 'signed in']),
  expires: z.number().nullable().meta({ description: 'Epoch ms at which it ends unless it is renewed, when known.' }),
  page: z.string().optional().meta({ description: 'To be opened by the person, while it waits for them.' }),
  code: z.string().optional().meta({ description: 'To be typed there.' }),
});

export const playerSchema = z.object({
  id: z.string().meta({ description: 'Subject of the snapshot that says what it plays.' }),
  name: z.string(),
  actions: z.array(z.enum(playerActions)).meta({ description: 'What it can do now.' }),
});
export const playerActionSchema = z.strictObject({ id: z.string().min(1).max(200), action: z.enum(playerActions) });
