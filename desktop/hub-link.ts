/** Follows the hub as a screen does, over its WebSocket, and acknowledges alerts at its API. */
import { second } from '#model/time.ts';
import { messageOf } from '#model/trouble.ts';
import { desktopWords as words } from '#model/words/desktop-en.ts';
import { mannerOf } from '#model/words/manner.ts';
import { speak } from '#model/words/spoken.ts';
import { silence, type Frame } from '#model/wire.ts';
import { pauseBefore } from './pauses.ts';
import { pictureAfter, type Picture } from './picture.ts';
import type { World } from './ports.ts';

/** What is needed of a WebSocket, such as Node's own. */
export type Socket = {
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close' | 'error', listener: () => void): void;
  close(): void;
};

/** Node's own WebSocket. */
export const openNodeSocket = (url: string, headers: Readonly<Record<string, string>>): Socket =>
  new WebSocket(url, { headers: { ...headers } });

export type HubLink = Disposable & {
  acknowledge(alert: string): void;
  /** Puts it off for an hour. */
  snooze(alert: string): void;
};

export type HubLinkOptions = World & {
  /** Address of the dashboard. */
  readonly hub: string;
  /** Of the hub's API, asked before each connection. Without it the hub must trust this machine. */
  readonly token: () => string | undefined;
  readonly openSocket: (url: string, headers: Readonly<Record<string, string>>) => Socket;
  readonly fetch: typeof fetch;
  /** Undefined while the hub does not answer. */
  readonly changed: (picture: Picture | undefined) => void;
};

const answerWithin = 5 * second;
/** As the banner of the screen has it. */
const snoozeMinutes = 60;
const longestPause = 15 * second;

export function followHub(options: HubLinkOptions): HubLink {
  const { hub, openSocket, timers, random, say, changed } = options;
  const headers = (): Readonly<Record<string, string>> => {
    const token = options.token();
    return token === undefined ? {} : { authorization: `Bearer ${token}` };
  };
  let picture: Picture | undefined;
  let attempt = 0;
  let told: string | undefined;
  let ended = false;
  let hold: Disposable | undefined;
  let stop = (): void => undefined;

  function tell(state: string): void {
    if (state === told) return;
    told = state;
    say(state);
  }

  function connect(): void {
    const address = new URL('/api/v1/live', hub);
    address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
    const socket = openSocket(address.href, headers());
    let over = false;
    const end = (): void => {
      if (over) return;
      over = true;
      hold?.[Symbol.dispose]();
      socket.close();
      if (ended) return;
      if (picture) changed(undefined);
      picture = undefined;
      tell(words.hubLost);
      hold = timers.after(pauseBefore(attempt++, random(), second, longestPause), connect);
    };
    const watch = (): void => {
      hold?.[Symbol.dispose]();
      hold = timers.after(silence, end);
    };
    watch();
    stop = end;
    socket.addEventListener('message', ({ data }) => {
      if (over) return;
      watch();
      const frame = JSON.parse(String(data)) as Frame;
      if (frame.screen) speak(mannerOf(frame.screen));
      if (frame.type === 'hello') {
        attempt = 0;
        tell(words.hubFound);
      }
      picture = pictureAfter(picture, frame);
      changed(picture);
    });
    socket.addEventListener('close', end);
    socket.addEventListener('error', end);
  }

  async function act(action: 'acknowledge' | 'snooze', id: string): Promise<void> {
    const answer = await options.fetch(new URL('/api/v1/alerts', hub), {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers() },
      body: JSON.stringify({ id, action, ...(action === 'snooze' && { minutes: snoozeMinutes }) }),
      signal: AbortSignal.timeout(answerWithin),
    });
    // 404: it is over, which is what was wanted.
    if (!answer.ok && answer.status !== 404) throw new Error(await answer.text());
  }

  connect();
  return {
    acknowledge(alert) {
      act('acknowledge', alert).catch((error: unknown) => say(words.acknowledgeFailed(messageOf(error))));
    },
    snooze(alert) {
      act('snooze', alert).catch((error: unknown) => say(words.snoozeFailed(messageOf(error))));
    },
    [Symbol.dispose]() {
      ended = true;
      stop();
      hold?.[Symbol.dispose]();
    },
  };
}
