/** The conversation with a mail server: a command, a reply of one or more lines. */
import type { Socket } from 'node:net';
import { BadReading } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';

export type Reply = { readonly code: number; readonly text: string };

export type SmtpLine = {
  next(): Promise<Reply>;
  ask(command: string): Promise<Reply>;
  say(command: string): void;
  /** Reads no more; how many bytes had come that nobody asked for. */
  release(): number;
};

/** Characters of a reply; ten times what RFC 5321 allows a line. */
const longest = 20_000;

export function createSmtpLine(socket: Socket, signal: AbortSignal): SmtpLine {
  let buffer = '';
  let lines: string[] = [];
  let replies: Reply[] = [];
  let ended: Error | undefined;
  let waiting: PromiseWithResolvers<Reply> | undefined;

  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
    waiting = undefined;
  };
  const settle = (): void => {
    const [first, ...others] = replies;
    if (!waiting || !first) return;
    replies = others;
    waiting.resolve(first);
    waiting = undefined;
  };
  const hear = (data: Buffer): void => {
    buffer += data.toString('utf8');
    if (buffer.length + lines.join('').length > longest) {
      socket.destroy();
      end(new BadReading(words.mailEndless));
      return;
    }
    const parts = buffer.split(/\r?\n/);
    buffer = parts.pop() ?? '';
    for (const part of parts) {
      const [, code, mark, text = ''] = /^(\d{3})([ -]?)(.*)$/.exec(part) ?? [];
      lines.push(code === undefined ? part : text);
      if (mark === '-') continue;
      replies.push({ code: Number(code ?? 0), text: lines.join('\n') });
      lines = [];
    }
    settle();
  };
  const abort = (): void => void socket.destroy(new Error('aborted'));
  const closed = (): void => end(new Error('it hung up'));
  signal.addEventListener('abort', abort, { once: true });
  socket.on('data', hear);
  socket.on('error', end);
  socket.on('close', closed);

  const next = (): Promise<Reply> => {
    if (ended && replies.length === 0) return Promise.reject(ended);
    waiting = Promise.withResolvers<Reply>();
    const { promise } = waiting;
    settle();
    return promise;
  };
  return {
    next,
    say: (command) => void socket.write(`${command}\r\n`),
    ask(command) {
      socket.write(`${command}\r\n`);
      return next();
    },
    release() {
      socket.off('data', hear);
      socket.off('close', closed);
      signal.removeEventListener('abort', abort);
      return buffer.length + lines.length + replies.length;
    },
  };
}
