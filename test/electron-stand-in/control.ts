/** How a test reaches into the stand-in: one JSON request a connection, over a Unix socket. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { app } from './app.ts';
import { StandInWindow } from './window.ts';

export const requestSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('look') }),
  z.object({ do: z.literal('crash') }),
  z.object({ do: z.literal('press'), key: z.string() }),
  z.object({ do: z.literal('open'), url: z.string() }),
  z.object({ do: z.literal('go'), url: z.string() }),
  z.object({ do: z.literal('close window') }),
  z.object({ do: z.literal('break graphics') }),
]);
export type ControlRequest = z.output<typeof requestSchema>;

export const sightSchema = z.object({
  windows: z.number(),
  url: z.string(),
  /** The page says that it is connected to the hub. */
  live: z.boolean(),
  text: z.string(),
  fullscreen: z.boolean(),
  shows: z.number(),
  focuses: z.number(),
  popups: z.number(),
  refused: z.number(),
});
export type Sight = z.output<typeof sightSchema>;

const nothing: Sight = {
  windows: 0,
  url: '',
  live: false,
  text: '',
  fullscreen: false,
  shows: 0,
  focuses: 0,
  popups: 0,
  refused: 0,
};

async function look(window: StandInWindow | undefined): Promise<Sight> {
  if (!window) return nothing;
  const { page } = window;
  // A page that has crashed never answers.
  const deadline = { timeout: 1_000 };
  const seen = await Promise.all([
    page.innerText('body', deadline),
    page.getAttribute('[data-link]', 'data-link', deadline).catch(() => null),
  ])
    .then(([text, link]) => ({ text, live: link === 'live' }))
    .catch(() => ({ text: '', live: false }));
  return {
    ...seen,
    ...window.told,
    windows: StandInWindow.all.length,
    url: page.url(),
    fullscreen: window.isFullScreen(),
  };
}

async function act(request: ControlRequest): Promise<Sight> {
  const [window] = StandInWindow.all;
  if (request.do === 'break graphics') {
    app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 1 });
  } else if (window) {
    const { page } = window;
    if (request.do === 'crash') await window.crash();
    if (request.do === 'press') await page.keyboard.press(request.key);
    if (request.do === 'open') await page.evaluate(`void open(${JSON.stringify(request.url)})`);
    if (request.do === 'go') await page.evaluate(`void (location.href = ${JSON.stringify(request.url)})`);
    if (request.do === 'close window') await page.close();
  }
  return await look(StandInWindow.all[0]);
}

export function startControl(socket: string): void {
  // Left behind by the process before, when the app started itself anew.
  rmSync(socket, { force: true });
  createServer({ allowHalfOpen: true }, (connection) => {
    connection.on('error', () => undefined);
    json(connection)
      .then((request) => act(requestSchema.parse(request)))
      .then(
        (sight) => connection.end(JSON.stringify(sight)),
        (error: unknown) => connection.end(JSON.stringify({ ...nothing, text: String(error) })),
      );
  }).listen(socket);
}
