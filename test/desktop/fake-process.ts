/** A child process as the desktop's logic sees it. */
import { EventEmitter } from 'node:events';

export function fakeProcess() {
  const kills: string[] = [];
  const stdout = new EventEmitter();
  const stderr = new EventEmitter();
  const child = Object.assign(new EventEmitter(), {
    stdout: stdout as unknown as NodeJS.ReadableStream,
    stderr: stderr as unknown as NodeJS.ReadableStream,
    kill: (signal: string) => void kills.push(signal),
    unref: () => undefined,
  });
  return {
    child,
    kills,
    print: (text: string) => stdout.emit('data', Buffer.from(text)),
    complain: (text: string) => stderr.emit('data', Buffer.from(text)),
    end: (status: number | null, signal: string | null = null) => child.emit('exit', status, signal),
  };
}
