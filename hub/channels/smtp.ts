/** One mail by SMTP (RFC 5321), encrypted from the start or by STARTTLS (RFC 3207), with AUTH PLAIN or LOGIN (RFC 4954). */
import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectTls, type ConnectionOptions } from 'node:tls';
import { BadReading, Misconfigured, Unreachable, messageOf } from '#model/trouble.ts';
import { channelWords as words } from '#model/words/channels-en.ts';
import { admittedAddresses, isHomeName } from '../http/admitted-addresses.ts';
import { dotStuffed, mailText } from './mail-text.ts';
import type { MailTransport } from './mail-transport.ts';
import { createSmtpLine, type Reply, type SmtpLine } from './smtp-line.ts';

export type SmtpOptions = {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls' | 'tls' | 'none';
  readonly login?: { readonly user: string; readonly password: () => string } | undefined;
  /** How this machine calls itself. */
  readonly hostname: string;
  readonly ownPorts?: (() => ReadonlySet<number>) | undefined;
  /** Text without the values of all known secrets. */
  readonly strike?: ((text: string) => string) | undefined;
  /** Further authorities to trust, PEM. */
  readonly ca?: string | undefined;
  /** Hears, in a sentence, of a mailbox that was refused while others were taken. */
  readonly partly?: ((sentence: string) => void) | undefined;
};

/** Characters of what a server answered. */
const longestAnswer = 200;

export function createSmtp(options: SmtpOptions): MailTransport {
  const { host, port, security, login, strike = (text) => text, ca } = options;
  const bare = host.replace(/^\[|\]$/g, '');
  const where = `${host}:${port}`;
  const tls: ConnectionOptions = { ...(isIP(bare) === 0 && { servername: bare }), ...(ca !== undefined && { ca }) };

  async function opened(signal: AbortSignal): Promise<Socket> {
    const url = new URL(`http://${isIP(bare) === 6 ? `[${bare}]` : bare}:${port}`);
    const homeHosts = new Set(isHomeName(url.hostname) ? [url.host] : []);
    const { ownPorts } = options;
    const [address] = await admittedAddresses(url, { homeHosts, ...(ownPorts && { ownPorts }) });
    signal.throwIfAborted();
    const socket =
      security === 'tls' ? connectTls({ host: address, port, ...tls }) : connectPlain({ host: address, port });
    return await ready(socket, security === 'tls' ? 'secureConnect' : 'connect', signal);
  }

  const encoded = (text: string): string => Buffer.from(text).toString('base64');

  /** What the server says, without what it was told: some say it again. */
  function said({ code, text }: Reply): string {
    const password = login?.password();
    const secrets = login && password ? [encoded(`\0${login.user}\0${password}`), encoded(password), password] : [];
    // First without them, then shortened: a part of one tells, too.
    return secrets
      .reduce((safe, secret) => safe.replaceAll(secret, '••••'), strike(`${code} ${text}`))
      .slice(0, longestAnswer);
  }

  const refusal = (reply: Reply, isOfPerson: boolean): Error => {
    const { code } = reply;
    const answer = said(reply);
    if (code < 500) return new Unreachable(words.mailNotNow(where, answer));
    return new (isOfPerson ? Misconfigured : BadReading)(words.mailRefused(where, answer));
  };

  async function ask(line: SmtpLine, command: string, good: number, isOfPerson = false): Promise<Reply> {
    const reply = await line.ask(command);
    if (Math.floor(reply.code / 100) !== good) throw refusal(reply, isOfPerson);
    return reply;
  }

  async function greet(line: SmtpLine): Promise<ReadonlySet<string>> {
    const { text } = await ask(line, `EHLO ${options.hostname}`, 2, true);
    return new Set(text.toUpperCase().split('\n').slice(1));
  }

  async function signIn(line: SmtpLine, offers: ReadonlySet<string>): Promise<void> {
    if (!login) return;
    const ways = [...offers].find((offer) => /^AUTH[ =]/.test(offer))?.split(/[ =]/) ?? [];
    const { user } = login;
    const password = login.password();
    let reply: Reply;
    if (ways.includes('PLAIN')) reply = await line.ask(`AUTH PLAIN ${encoded(`\0${user}\0${password}`)}`);
    else if (ways.includes('LOGIN')) {
      await ask(line, 'AUTH LOGIN', 3);
      await ask(line, encoded(user), 3, true);
      reply = await line.ask(encoded(password));
    } else throw new Misconfigured(words.mailNoLogin(where));
    if (reply.code < 400) return;
    throw reply.code < 500
      ? new Unreachable(words.mailNotNow(where, said(reply)))
      : new Misconfigured(words.mailLoginRefused(where, said(reply)));
  }

  /** A mailbox that is no more keeps no alarm from the others. */
  async function nameReaders(line: SmtpLine, all: readonly string[]): Promise<void> {
    const refused: Misconfigured[] = [];
    for (const to of all) {
      try {
        await ask(line, `RCPT TO:<${to}>`, 2, true);
      } catch (error) {
        if (!(error instanceof Misconfigured)) throw error;
        refused.push(error);
      }
    }
    const [first] = refused;
    if (first && refused.length === all.length) throw first;
    for (const { message } of refused) options.partly?.(message);
  }

  return {
    async send(mail, signal) {
      let socket: Socket | undefined;
      try {
        socket = await opened(signal);
        let line = createSmtpLine(socket, signal);
        const greeting = await line.next();
        // What is refused before there is a mail says nothing about the mail: that waits.
        if (greeting.code >= 400) throw refusal(greeting, true);
        if (greeting.code !== 220) throw new Misconfigured(words.mailGreeting(where));
        let offers = await greet(line);
        if (security === 'starttls') {
          if (!offers.has('STARTTLS')) throw new Misconfigured(words.mailNoTls(where));
          await ask(line, 'STARTTLS', 2, true);
          // What came before the encryption could be anybody's.
          if (line.release() > 0) throw new Unreachable(words.mailInjected(where));
          socket = await ready(connectTls({ socket, ...tls }), 'secureConnect', signal);
          line = createSmtpLine(socket, signal);
          offers = await greet(line);
        }
        await signIn(line, offers);
        await ask(line, `MAIL FROM:<${mail.from}>`, 2, true);
        await nameReaders(line, mail.to);
        await ask(line, 'DATA', 3);
        await ask(line, `${dotStuffed(mailText(mail))}.`, 2);
        // It is theirs now; how the line ends does not matter.
        line.say('QUIT');
      } catch (error) {
        throw told(error, signal);
      } finally {
        socket?.end();
        socket?.unref();
        setImmediate(() => socket?.destroySoon());
      }
    },
  };

  function told(error: unknown, signal: AbortSignal): unknown {
    if (error instanceof Unreachable || error instanceof Misconfigured || error instanceof BadReading) return error;
    if (signal.aborted) return new Unreachable(words.mailLate(where), { cause: error });
    return new Unreachable(words.mailBroken(where, messageOf(error)), { cause: error });
  }
}

function ready<S extends Socket>(socket: S, event: string, signal: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const abort = (): void => void socket.destroy(new Error('aborted'));
    signal.addEventListener('abort', abort, { once: true });
    socket.once('error', (error) => reject(error));
    socket.once('close', () => reject(new Error('closed')));
    socket.once(event, () => resolve(socket));
  });
}
