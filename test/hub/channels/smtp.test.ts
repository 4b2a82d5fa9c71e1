import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Mail } from '#hub/channels/mail-transport.ts';
import { dotStuffed, encodedHeader, mailText } from '#hub/channels/mail-text.ts';
import { createSmtp, type SmtpOptions } from '#hub/channels/smtp.ts';
import { BadReading, Misconfigured, Unreachable } from '#model/trouble.ts';
import { selfSigned } from '../../simulators/certificate.ts';
import { startSmtpServer, type SmtpServer, type SmtpServerOptions } from '../../simulators/smtp-server.ts';
import { at, never } from './channel-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'mantel-smtp-'));
afterAll(() => rmSync(folder, { recursive: true }));
const files = selfSigned(folder, 'localhost', ['localhost']);
const tls = { cert: readFileSync(files.certificate, 'utf8'), key: readFileSync(files.key, 'utf8') };
const login = { user: 'me@example.org', password: 'correct horse battery' };
const mail: Mail = {
  from: 'mantel@example.org',
  to: ['me@example.org', 'you@example.org'],
  subject: 'Küche: Luft ist ungesund',
  text: 'PM2.5 ist 62 µg/m³.\n.\nEnde',
  at,
  id: 'abc.1',
  isUrgent: true,
};

function transportOf(server: SmtpServer, rest: Partial<SmtpOptions> = {}) {
  const sign = { user: login.user, password: () => login.password };
  const base = { host: 'localhost', port: server.port, hostname: 'mantel', ca: tls.cert };
  return createSmtp({ ...base, security: 'starttls', login: sign, ...rest });
}
const secure: SmtpServerOptions = { tls, security: 'starttls', login };
const faultOf = async (server: SmtpServer, rest: Partial<SmtpOptions> = {}): Promise<Error> =>
  await transportOf(server, rest)
    .send(mail, never())
    .then(
      () => new Error('taken'),
      (error: unknown) => (error instanceof Error ? error : new Error('odd')),
    );
/** What a mail program would show. */
const bodyOf = (text: string): string => Buffer.from(text.split('\r\n\r\n')[1] ?? '', 'base64').toString();

describe('SMTP', () => {
  it('sends encrypted after STARTTLS, with the login only then', async () => {
    await using server = await startSmtpServer(secure);
    await transportOf(server).send(mail, never());
    expect(server.mails).toMatchObject([{ from: mail.from, to: mail.to, isEncrypted: true, user: login.user }]);
    const text = server.mails[0]?.text ?? '';
    expect(bodyOf(text)).toBe('PM2.5 ist 62 µg/m³.\r\n.\r\nEnde');
    expect(text).toContain('Date: Fri, 15 Jan 2027 11:00:00 +0000');
    expect(text).toMatch(/^Subject: =\?utf-8\?B\?[\w+/=]+\?=$/m);
    expect(server.heardInClear.split('\r\n').slice(0, 2)).toEqual(['EHLO mantel', 'STARTTLS']);
    expect(server.heardInClear).not.toMatch(/AUTH|MAIL/);
  });

  it('sends encrypted from the start, and by AUTH LOGIN where that is what is offered', async () => {
    await using server = await startSmtpServer({ ...secure, security: 'tls', ways: 'LOGIN XOAUTH2' });
    await transportOf(server, { security: 'tls' }).send(mail, never());
    expect(server.mails).toMatchObject([{ user: login.user, isEncrypted: true }]);
  });

  it('sends nothing over a line that is not what it should be', async () => {
    await using plain = await startSmtpServer({ security: 'none', login });
    expect(await faultOf(plain)).toBeInstanceOf(Misconfigured);
    await using injecting = await startSmtpServer({ ...secure, injects: '250 2.0.0 Trust me\r\n' });
    expect(await faultOf(injecting)).toBeInstanceOf(Unreachable);
    await using stranger = await startSmtpServer(secure);
    const fault = await faultOf(stranger, { ca: undefined });
    expect(fault).toBeInstanceOf(Unreachable);
    expect([plain, injecting, stranger].flatMap(({ mails }) => mails)).toEqual([]);
    expect([plain, injecting, stranger].map(({ heardInClear }) => /AUTH|MAIL/.test(heardInClear))).toEqual([
      false,
      false,
      false,
    ]);
  });

  it('says of a refused login that it is refused, and never the password', async () => {
    await using server = await startSmtpServer({ ...secure, login: { ...login, password: 'another' } });
    const fault = await faultOf(server);
    expect(fault).toBeInstanceOf(Misconfigured);
    expect(fault.message).toContain('535');
    const encoded = [`\0${login.user}\0${login.password}`, login.password].map((text) =>
      Buffer.from(text).toString('base64'),
    );
    for (const secret of [login.password, ...encoded]) expect(fault.message).not.toContain(secret);
  });

  it('says no part of a password that the server repeats where its answer is cut', async () => {
    const repeated = Buffer.from(`\0${login.user}\0${login.password}`).toString('base64');
    for (let length = 150; length < 200; length += 5) {
      const answer = `550 ${'-'.repeat(length)}${repeated}`;
      await using server = await startSmtpServer({ ...secure, answers: { MAIL: answer } });
      const { message } = await faultOf(server);
      expect(message).toContain('---');
      expect(message).not.toContain(repeated.slice(0, 8));
    }
  });

  it.each([
    ['MAIL', '451 4.3.0 Busy', Unreachable],
    ['MAIL', '550 5.7.1 Not you', Misconfigured],
    ['RCPT', '450 4.2.1 Later', Unreachable],
    ['RCPT', '550 5.1.1 No such box', Misconfigured],
    ['DATA', '452 4.3.1 Full', Unreachable],
    ['.', '451 4.7.1 Greylisted', Unreachable],
    ['.', '554 5.6.0 No', BadReading],
    ['EHLO', '421 4.3.2 Closing', Unreachable],
    ['EHLO', '554 5.7.1 No service', Misconfigured],
  ])('tells by %s %s what can be tried again', async (word, answer, kind) => {
    await using server = await startSmtpServer({ ...secure, answers: { [word]: answer } });
    const fault = await faultOf(server);
    expect(fault).toBeInstanceOf(kind);
    expect(fault.message).toContain(answer.slice(0, 3));
    expect(server.mails).toEqual([]);
  });

  it('mails those that there are where one mailbox is no more, and says so', async () => {
    await using server = await startSmtpServer({ ...secure, knowsNot: ['me@example.org'] });
    const said: string[] = [];
    await transportOf(server, { partly: (sentence) => void said.push(sentence) }).send(mail, never());
    expect(server.mails).toMatchObject([{ to: ['you@example.org'] }]);
    expect(said).toEqual([expect.stringContaining('550 5.1.1')]);
  });

  it('loses no mail to a server that refuses before it has heard of it', async () => {
    await using server = await startSmtpServer({ ...secure, greeting: '554 No SMTP service here' });
    expect(await faultOf(server)).toBeInstanceOf(Misconfigured);
  });

  it('takes a line that breaks in the message, no server at all, and one that says nothing, for what may pass', async () => {
    await using server = await startSmtpServer({ ...secure, diesInData: 3 });
    expect(await faultOf(server)).toBeInstanceOf(Unreachable);
    expect(server.mails).toEqual([]);
    await server[Symbol.asyncDispose]();
    expect(await faultOf(server)).toBeInstanceOf(Unreachable);
    await using silent = await startSmtpServer({ ...secure, greeting: '220-mail.test' });
    const late = new AbortController();
    const waiting = transportOf(silent).send(mail, late.signal);
    late.abort();
    await expect(waiting).rejects.toBeInstanceOf(Unreachable);
    await using web = await startSmtpServer({ greeting: 'HTTP/1.1 400 Bad Request' });
    expect(await faultOf(web)).toBeInstanceOf(Misconfigured);
  });

  it('writes lines that every server takes: dots stuffed, headers whole, no line too long', () => {
    expect(dotStuffed('.\r\n..a\r\nb.')).toBe('..\r\n...a\r\nb.');
    const subject = `Ein langer Betreff mit Ümläuten und 🚨 ${'ä🚨'.repeat(60)}\r\nBcc: everybody@example.org`;
    const text = mailText({ ...mail, subject });
    expect(text.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    expect(text).not.toMatch(/^Bcc/m);
    const words = [...encodedHeader(subject).matchAll(/=\?utf-8\?B\?([^?]+)\?=/g)].map(([, word = '']) => word);
    expect(words.map((word) => Buffer.from(word, 'base64').toString()).join('')).toBe(subject.replace('\r\n', ' '));
    for (const word of words) expect(Buffer.from(word, 'base64').toString()).not.toContain('\uFFFD');
    expect(encodedHeader('Plain and short')).toBe('Plain and short');
  });
});
