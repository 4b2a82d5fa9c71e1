/** Messages of a channel as Mantel keeps them. Pure. */
import { ownTime } from '#model/own-time.ts';
import { plainText } from '#model/plain-text.ts';
import type { Messages } from '#model/snapshots/messages.ts';
import { playingWords as words } from '#model/words/playing-en.ts';
import type { Message } from './answers.ts';
import { messageText } from './markdown.ts';

const mostText = 500;
const telling: ReadonlySet<number> = new Set([0, 19, 20, 23]);

export type Channel = { readonly id: string; readonly name: string | undefined; readonly server: string | undefined };

/** Undefined for what is no message, or has nothing to read in it. */
export function itemOf(message: Message, channel: Channel): Messages['items'][number] | undefined {
  if (!telling.has(message.type)) return undefined;
  const users = new Map(
    (message.mentions ?? []).map((user) => [user.id, user.global_name ?? user.username ?? words.somebody]),
  );
  const text = messageText(wholeText(message), { users }, mostText);
  if (text === undefined) return undefined;
  const { author, id } = message;
  return {
    id: id.slice(0, 200),
    author: plainText(author.global_name ?? author.username ?? '', 100) ?? null,
    text,
    at: ownTime(message.timestamp) ?? null,
    link: linkOf(channel, id),
    channel: channel.name ?? null,
  };
}

/** What somebody wrote, else what stands in the cards below it, else what hangs on it. */
function wholeText({
  content,
  embeds,
  attachments,
  sticker_items: stickers,
  message_snapshots: forwarded,
}: Message): string {
  if (content.trim() !== '') return content;
  const quoted = (forwarded ?? []).map(({ message }) => message);
  const cards = [...(embeds ?? []), ...quoted.flatMap((one) => one.embeds ?? [])];
  const parts = [
    ...quoted.map((one) => one.content ?? ''),
    ...cards.map(({ title, description }) => [title, description].filter(Boolean).join(': ')),
  ];
  const text = parts.filter((part) => part.trim() !== '').join(' ');
  if (text !== '') return text;
  return [...(attachments ?? []).map(({ filename }) => filename), ...(stickers ?? []).map(({ name }) => name)]
    .filter(Boolean)
    .join(', ');
}

/**
 * Whether the text is withheld: without the message content intent content, embeds and attachments are empty, except
 * where the bot itself is meant. Of one message nobody can say so, for a poll or a voice message is empty, too.
 */
export function isWithheld(messages: readonly Message[]): boolean {
  const ordinary = messages.filter(({ type, poll }) => telling.has(type) && poll === undefined);
  return ordinary.length > 0 && ordinary.every((message) => wholeText(message) === '');
}

const number = /^\d{5,25}$/;

const linkOf = ({ id, server }: Channel, message: string): string | null =>
  server !== undefined && number.test(server) && number.test(message)
    ? `https://discord.com/channels/${server}/${id}/${message}`
    : null;
