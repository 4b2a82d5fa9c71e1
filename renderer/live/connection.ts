/** The live WebSocket: connects, hands on frames, and connects again with growing, jittered pauses. */
import { silence, type Frame, type ScreenFrame } from '#model/wire.ts';

export type ConnectionEvents = {
  /** From now on frames can be sent. */
  opened(): void;
  frame(frame: Frame): void;
  lost(): void;
  /** The hub was replaced by another version: this page is old. */
  outdated(): void;
};

export type Connection = {
  /** Dropped while there is no connection. */
  send(frame: ScreenFrame): void;
};

const firstPause = 500;
const longestPause = 15_000;

/** Pause before attempt n (from 0): doubles up to 15 s, of which a random half. `random` is in [0, 1). */
export function pauseBefore(attempt: number, random: number): number {
  const whole = Math.min(longestPause, firstPause * 2 ** Math.min(attempt, 10));
  return whole / 2 + (whole / 2) * random;
}

/** Connects for as long as the page lives. */
export function connect(url: string, events: ConnectionEvents): Connection {
  let attempt = 0;
  let current: WebSocket | undefined;
  let version: string | undefined;

  function open(): void {
    const socket = new WebSocket(url);
    current = socket;
    let ended = false;
    let watch = setTimeout(end, silence);

    /** Also for sockets whose close event never comes, as after sleep. */
    function end(): void {
      if (ended) return;
      ended = true;
      clearTimeout(watch);
      socket.close();
      events.lost();
      setTimeout(open, pauseBefore(attempt++, Math.random()));
    }

    socket.addEventListener('open', () => events.opened());
    socket.addEventListener('message', (event) => {
      if (ended) return;
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
