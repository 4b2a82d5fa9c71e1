/** The Bot API of Telegram as far as Mantel uses it: long polling, one reader at a time, limits, blocked chats. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type SentMessage = {
  readonly chat_id: number;
  /** Of a picture, what stands below it. */
  readonly text: string;
  readonly picture?: Buffer;
  readonly disable_notification: boolean;
  readonly message_id: number;
};
export type TelegramServer = AsyncDisposable & {
  readonly url: string;
  readonly sent: readonly SentMessage[];
  /** Offsets that were asked with. */
  readonly offsets: readonly number[];
  /** Readers that wait for messages now. */
  readonly waiting: number;
  /** Somebody writes to the bot. */
  say(chat: number, text: string, repliesTo?: number): void;
  /** The next calls of a method are refused so. */
  refuse(method: string, ...answers: readonly Refusal[]): void;
  block(chat: number): void;
  /** Resolves when so many messages were sent. */
  whenSent(count: number): Promise<void>;
  /** Resolves once a reader waits with an offset beyond all messages. */
  whenRead(): Promise<void>;
};
type Refusal = { readonly error_code: number; readonly description: string; readonly parameters?: object };
type Update = { readonly update_id: number; readonly message: object };

export async function startTelegram(token: string): Promise<TelegramServer> {
  const sent: SentMessage[] = [];
  const offsets: number[] = [];
  const blocked = new Set<number>();
  const refusals = new Map<string, Refusal[]>();
  let updates: Update[] = [];
  let nextUpdate = 700;
  let nextMessage = 1;
  let reader:
    | { readonly answer: (updates: readonly Update[]) => void; readonly conflict: () => void; offset: number }
    | undefined;
  const watchers = new Set<() => void>();

  const changed = (): void => {
    for (const watcher of watchers) watcher();
  };
  const when = (holds: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        watchers.delete(look);
        resolve();
      };
      watchers.add(look);
      look();
    });
  const json = (response: ServerResponse, status: number, body: object): void => {
    if (response.destroyed) return;
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const refuse = (response: ServerResponse, refusal: Refusal): void =>
    json(response, refusal.error_code, { ok: false, ...refusal });

  function getUpdates(response: ServerResponse, { offset = 0 }: { offset?: number }): void {
    offsets.push(offset);
    reader?.conflict();
    updates = updates.filter(({ update_id: id }) => id >= offset);
    const mine = {
      offset,
      answer(found: readonly Update[]) {
        if (reader === mine) reader = undefined;
        json(response, 200, { ok: true, result: found });
      },
      conflict() {
        reader = undefined;
        refuse(response, { error_code: 409, description: 'Conflict: terminated by other getUpdates request' });
      },
    };
    response.on('close', () => {
      if (reader === mine) reader = undefined;
    });
    if (updates.length > 0) mine.answer(updates);
    else reader = mine;
    changed();
  }

  function sendMessage(response: ServerResponse, body: Omit<SentMessage, 'message_id'>): void {
    if (blocked.has(body.chat_id))
      return refuse(response, { error_code: 403, description: 'Forbidden: bot was blocked by the user' });
    const message = { ...body, message_id: nextMessage++ };
    sent.push(message);
    json(response, 200, { ok: true, result: { message_id: message.message_id, chat: { id: body.chat_id } } });
    changed();
  }

  function sendPhoto(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const fields = formIn(request.headers['content-type'] ?? '', body);
    const [photo, text = ''] = [fields.get('photo'), fields.get('caption')?.content.toString()];
    if (photo?.type !== 'image/png' || photo.file === undefined || text.length > 1_024)
      return refuse(response, { error_code: 400, description: 'Bad Request: there is no photo in the request' });
    sendMessage(response, {
      chat_id: Number(fields.get('chat_id')?.content),
      text,
      disable_notification: fields.get('disable_notification')?.content.toString() === 'true',
      picture: photo.content,
    });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const [, given, method = ''] = /^\/bot([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
    if (given !== token) return refuse(response, { error_code: 401, description: 'Unauthorized' });
    const [refusal, ...others] = refusals.get(method) ?? [];
    refusals.set(method, others);
    if (refusal) return refuse(response, refusal);
    if (method === 'sendPhoto') return sendPhoto(request, response, Buffer.concat(chunks));
    const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as never;
    if (method === 'getUpdates') return getUpdates(response, body);
    if (method === 'sendMessage') return sendMessage(response, body);
    refuse(response, { error_code: 404, description: 'Not Found: method not found' });
  }

  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    sent,
    offsets,
    get waiting() {
      return reader === undefined ? 0 : 1;
    },
    say(chat, text, repliesTo) {
      const reply = repliesTo === undefined ? {} : { reply_to_message: { message_id: repliesTo } };
      const message = { message_id: nextMessage++, date: 0, chat: { id: chat, type: 'private' }, text, ...reply };
      updates.push({ update_id: nextUpdate++, message });
      reader?.answer(updates);
    },
    refuse: (method, ...answers) => void refusals.set(method, [...(refusals.get(method) ?? []), ...answers]),
    block: (chat) => void blocked.add(chat),
    whenSent: (count) => when(() => sent.length >= count),
    whenRead: () =>
      when(() => reader !== undefined && updates.every(({ update_id: id }) => id < (reader?.offset ?? 0))),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

type Field = { readonly content: Buffer; readonly file: string | undefined; readonly type: string | undefined };

/** RFC 7578, by the letter: what is no such form is refused. */
function formIn(type: string, body: Buffer): Map<string, Field> {
  const boundary = /^multipart\/form-data; boundary=([\w'()+,./:=?-]{1,70})$/.exec(type)?.[1];
  if (boundary === undefined) throw new Error(`${type} is no form.`);
  const fields = new Map<string, Field>();
  // A line break before each but the first belongs to the boundary.
  const parts = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  if (parts[0] !== '' || parts.pop() !== '--\r\n') throw new Error('The form does not begin or end as it must.');
  for (const part of parts.slice(1)) {
    const end = part.indexOf('\r\n\r\n');
    const head = part.slice(0, end);
    const [, name, file] =
      /\r\ncontent-disposition: form-data; name="([^"]+)"(?:; filename="([^"]+)")?/.exec(head) ?? [];
    if (end === -1 || name === undefined) throw new Error('A part of the form has no name.');
    const [, of] = /\r\ncontent-type: (\S+)/.exec(head) ?? [];
    fields.set(name, { content: Buffer.from(part.slice(end + 4), 'latin1'), file, type: of });
  }
  return fields;
}
