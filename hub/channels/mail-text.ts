/** A mail as it goes over the line: RFC 5322, with RFC 2047 in its headers and base64 in its body. Pure. */
import { localDate, wallTime, weekday } from '#model/time.ts';
import type { Mail } from './mail-transport.ts';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Lines end in CRLF; dots are not stuffed yet. */
export function mailText({ from, to, subject, text, at, id, isUrgent }: Mail): string {
  const body = Buffer.from(text.replaceAll(/\r?\n/g, '\r\n')).toString('base64');
  return [
    `From: Mantel <${from}>`,
    `To: ${to.join(',\r\n ')}`,
    `Subject: ${encodedHeader(subject)}`,
    `Date: ${mailDate(at)}`,
    `Message-ID: <${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // So that nobody's absence answers (RFC 3834).
    'Auto-Submitted: auto-generated',
    ...(isUrgent ? ['Importance: high', 'X-Priority: 1'] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n');
}

/** As it may stand in a header: encoded words, so short that a line has 76 characters at most, none of which ends within a character. */
export function encodedHeader(text: string): string {
  const line = text.replaceAll(/[\r\n\t]+/g, ' ');
  if (/^[\x20-\x7e]{0,60}$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let word = '';
  for (const character of line) {
    if (Buffer.byteLength(word + character) > 39) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((each) => `=?utf-8?B?${Buffer.from(each).toString('base64')}?=`).join('\r\n ');
}

/** RFC 5321 section 4.5.2. */
export const dotStuffed = (text: string): string => text.replaceAll(/^\./gm, '..');

function mailDate(at: number): string {
  const { year, month, day, hour, minute, second } = wallTime(at, 'UTC');
  const name = weekdays[weekday(localDate(at, 'UTC'))];
  return `${name}, ${two(day)} ${months[month - 1]} ${year} ${two(hour)}:${two(minute)}:${two(second)} +0000`;
}
