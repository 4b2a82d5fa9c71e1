import { afterEach, expect, it, vi } from 'vitest';
import { silence } from '#model/wire.ts';
import { connect, pauseBefore } from '#renderer/live/connection.ts';

it('pauses longer between attempts, up to 15 s, and never all at once', () => {
  expect(pauseBefore(0, 0)).toBe(250);
  expect(pauseBefore(0, 1)).toBe(500);
  expect(pauseBefore(3, 1)).toBe(4_000);
  expect(pauseBefore(50, 1)).toBe(15_000);
  expect(pauseBefore(50, 0)).toBe(7_500);
});

/** A socket that only does what the test tells it. */
class QuietSocket extends EventTarget {
  static readonly opened: QuietSocket[] = [];
  closed = false;
  constructor() {
    super();
    QuietSocket.opened.push(this);
  }
  close(): void {
    this.closed = true;
  }
  say(frame: object): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  QuietSocket.opened.length = 0;
});

function watched() {
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', QuietSocket);
  const events = {
    frame: vi.fn<() => void>(),
    lost: vi.fn<() => void>(),
    outdated: vi.fn<() => void>(),
    opened: vi.fn<() => void>(),
    signedOut: vi.fn<() => void>(),
  };
  connect('ws://mantel', events);
  const [socket] = QuietSocket.opened;
  if (!socket) throw new Error('Nothing was opened.');
  return { events, socket };
}

it('counts a hub that says nothing for 15 s as lost, and tries again', () => {
  const { events, socket } = watched();
  socket.say({ type: 'hello', now: 0, version: '1' });
  vi.advanceTimersByTime(silence - 1);
  expect(events.lost).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(events.lost).toHaveBeenCalledOnce();
  expect(socket.closed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(QuietSocket.opened).toHaveLength(2);
});

it('goes by any frame, also one that tells nothing', () => {
  const { events, socket } = watched();
  socket.say({ type: 'hello', now: 0, version: '1' });
  for (let i = 0; i < 20; i++) {
    vi.advanceTimersByTime(5_000);
    socket.say({ type: 'delta', now: i });
  }
  expect(events.lost).not.toHaveBeenCalled();
  expect(silence).toBe(15_000);
});

it.each([
  [401, 1],
  [200, 0],
  [503, 0],
])('asks over HTTP why it was refused: %i', async (status, times) => {
  const asked = vi.fn<(path: string) => Promise<Response>>(async () => new Response(null, { status }));
  vi.stubGlobal('fetch', asked);
  const { events, socket } = watched();
  socket.dispatchEvent(new Event('close'));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).toHaveBeenCalledExactlyOnceWith('/api/v1/caller');
  expect(events.signedOut).toHaveBeenCalledTimes(times);
});

it('asks nobody when a connection that stood is lost', async () => {
  const asked = vi.fn<() => Promise<Response>>(async () => new Response(null, { status: 401 }));
  vi.stubGlobal('fetch', asked);
  const { events, socket } = watched();
  socket.say({ type: 'hello', now: 0, version: '1' });
  socket.dispatchEvent(new Event('close'));
  await vi.advanceTimersByTimeAsync(0);
  expect(asked).not.toHaveBeenCalled();
  expect(events.signedOut).not.toHaveBeenCalled();
});
