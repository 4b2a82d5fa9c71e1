/** A message of Discord as plain text: its markdown, mentions, custom emoji and times. Pure and linear. */
import { plainText } from '#model/plain-text.ts';
import { isoText } from '#model/time.ts';
import { playingWords as words } from '#model/words/playing-en.ts';

/** Longer than any message of Discord, boosted ones and embeds included. */
const longest = 6_000;

export type Names = {
  readonly users: ReadonlyMap<string, string>;
};

/** Undefined when nothing is left to be read. */
export function messageText(text: string, { users }: Names, most: number): string | undefined {
  const plain = text
    .slice(0, longest)
    .replaceAll(/```(?:[a-z0-9+-]{1,20}\n)?/gi, ' ')
    .replaceAll(/<a?:(\w{1,40}):\d{1,25}>/g, ':$1:')
    .replaceAll(/<@!?(\d{1,25})>/g, (_, id: string) => `@${users.get(id) ?? words.somebody}`)
    .replaceAll(/<@&\d{1,25}>/g, `@${words.group}`)
    .replaceAll(/<#\d{1,25}>/g, `#${words.channel}`)
    .replaceAll(/<\/([^:<>]{1,100}):\d{1,25}>/g, '/$1')
    .replaceAll(/<t:(-?\d{1,13})(?::[tTdDfFRsS])?>/g, (whole, seconds: string) => timeText(Number(seconds)) ?? whole)
    .replaceAll(/\[([^[\]]{1,300})\]\(<?https?:\/\/[^\s()<>]{1,2000}>?(?: "[^"]{0,300}")?\)/g, '$1')
    .replaceAll(/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1')
    .replaceAll(/^(?:#{1,3} |-# |>>> |> |[-*] )/gm, '')
    .replaceAll(/\*\*|__|~~|\|\||`/g, '')
    .replaceAll(/(^|[\s(])[*_](?=\S)/g, '$1')
    .replaceAll(/(?<=[^\s\\])[*_](?=[\s).,:;!?]|$)/g, '')
    .replaceAll(/\\([*_~|`>#\\-])/g, '$1');
  return plainText(plain, most);
}

/** 2026-11-23 10:00 UTC: where it is read nobody knows. */
function timeText(seconds: number): string | undefined {
  const earliest = -62_167_219_200;
  const latest = 253_402_300_799;
  if (!(seconds >= earliest && seconds <= latest)) return undefined;
  const [day = '', time = ''] = isoText(seconds * 1_000).split('T');
  return `${day} ${time.slice(0, 5)} UTC`;
}
