/** The live WebSocket: connects, hands on frames, and connects again with growing, jittered pauses. */
import { silence, type Frame, type ScreenFrame, type TouchFrame } from '#model/wire.ts';

export type ConnectionEvents = {
  /** From now on frames can be sent. */
  opened(): void;
  frame(frame: Frame): void;
  lost(): void;
  /** The hub is there and knows this browser no more: no attempt will be let in. */
  signedOut(): void;
  /** The hub was replaced by another version: this page is old. */
  outdated(): void;
};

export type Connection = {
  /** Dropped while there is no connection. */
  send(frame: ScreenFrame | TouchFrame): void;
};

const firstPause = 500;
const longestPause = 15_000;

/** Pause before attempt n (from 0): doubles up to 15 s, of which a random half. `random` is in [0, 1). */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.min(attempt, 10));
  return whole / 2 + (whole / 2) * random;
}

/** A socket is never told why it was refused; whoever asks over HTTP is. */
async function isSignedOut(): Promise<boolean> {
  try {
    return (await fetch('/api/v1/caller')).status === 401;
  } catch {
    return false;
  }
}

/** Connects for as long as the page lives. */
export function connect(url: string, events: ConnectionEvents): Connection {
  let attempt = 0;
  let current: WebSocket | undefined;
  let version: string | undefined;
  let isLinked = false;

  function open(): void {
    const socket = new WebSocket(url);
    current = socket;
    let ended = false;
    let isHeard = false;
    let watch = setTimeout(end, silence);

    /** Also for sockets whose close event never comes, as after sleep. */
    function end(): void {
      if (ended) return;
      ended = true;
      clearTimeout(watch);
      socket.close();
      isLinked = false;
      events.lost();
      if (!isHeard)
        void isSignedOut().then((isSo) => {
          if (isSo && !isLinked) events.signedOut();
        });
      setTimeout(open, pauseBefore(attempt++, Math.random()));
    }

    socket.addEventListener('open', () => events.opened());
    socket.addEventListener('message', (event) => {
      if (ended) return;
      isHeard = true;
      isLinked = true;
      clearTimeout(watch);
      watch = setTimeout(end, silence);
      const frame = JSON.parse(String(event.data)) as Frame;
      if (frame.type === 'hello') {
        attempt = 0;
        if (version !== undefined && version !== frame.version) return events.outdated();
        version = frame.version;
      }
      events.frame(frame);
    });
    socket.addEventListener('close', end);
    socket.addEventListener('error', end);
  }

  open();
  return {
    send(frame) {
      if (current?.readyState === WebSocket.OPEN) current.send(JSON.stringify(frame));
    },
  };
}
