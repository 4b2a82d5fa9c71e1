/** A mail server of RFC 5321 with STARTTLS (3207) and AUTH PLAIN and LOGIN (4954), which can be told to misbehave. */
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { TLSSocket, createSecureContext, createServer as createTlsServer } from 'node:tls';

export type ReceivedMail = {
  readonly from: string;
  readonly to: readonly string[];
  /** With its dots as they were meant. */
  readonly text: string;
  readonly isEncrypted: boolean;
  readonly user: string | undefined;
};
export type SmtpServerOptions = {
  readonly tls?: { readonly cert: string; readonly key: string };
  readonly security?: 'starttls' | 'tls' | 'none';
  readonly login?: { readonly user: string; readonly password: string };
  readonly ways?: string;
  /** Answers in the place of the usual ones, by the first word of the command, DATA's end as ".". */
  readonly answers?: Readonly<Record<string, string>>;
  /** Hangs up after so many lines of a message. */
  readonly diesInData?: number;
  /** Says this behind its answer to STARTTLS, still in the clear. */
  readonly injects?: string;
  readonly greeting?: string;
  /** Mailboxes that are not there. */
  readonly knowsNot?: readonly string[];
};
export type SmtpServer = AsyncDisposable & {
  readonly port: number;
  readonly mails: readonly ReceivedMail[];
  /** Everything a client said in the clear. */
  readonly heardInClear: string;
  change(options: Partial<SmtpServerOptions>): void;
};

export async function startSmtpServer(first: SmtpServerOptions = {}): Promise<SmtpServer> {
  let options = first;
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let heardInClear = '';

  function talk(socket: Socket, isEncrypted: boolean, isAgain = false): void {
    sockets.add(socket);
    let buffer = '';
    let from = '';
    let to: string[] = [];
    let data: string[] | undefined;
    let user: string | undefined;
    let asking: 'user' | 'password' | undefined;
    let given = '';
    const say = (line: string): void => void socket.write(`${line}\r\n`);

    function signIn(name: string, password: string): void {
      const { login } = options;
      if (login && name === login.user && password === login.password) {
        user = name;
        say('235 2.7.0 Accepted');
      } else say(`535 5.7.8 Credentials refused: ${Buffer.from(`\0${name}\0${password}`).toString('base64')}`);
    }

    function hearData(line: string, lines: string[]): void {
      if (options.diesInData !== undefined && lines.length >= options.diesInData) return void socket.destroy();
      if (line !== '.') return void lines.push(line.replace(/^\.\./, '.'));
      data = undefined;
      const answer = options.answers?.['.'] ?? '250 2.0.0 Queued';
      if (answer.startsWith('2')) mails.push({ from, to, text: lines.join('\r\n'), isEncrypted, user });
      say(answer);
    }

    function hear(line: string): void {
      if (data) return hearData(line, data);
      if (asking === 'user') {
        given = Buffer.from(line, 'base64').toString();
        asking = 'password';
        return say('334 UGFzc3dvcmQ6');
      }
      if (asking === 'password') {
        asking = undefined;
        return signIn(given, Buffer.from(line, 'base64').toString());
      }
      const word = line.split(' ')[0]?.toUpperCase() ?? '';
      const instead = options.answers?.[word];
      if (instead !== undefined) return say(instead);
      switch (word) {
        case 'EHLO': {
          const auth = `AUTH ${options.ways ?? 'PLAIN LOGIN'}`;
          const mayLogIn = options.login !== undefined && (isEncrypted || options.security === 'none');
          const offers = [
            'mail.test greets you',
            'SIZE 1000000',
            ...(options.security === 'starttls' && !isEncrypted ? ['STARTTLS'] : []),
            ...(mayLogIn ? [auth] : []),
            '8BITMIME',
          ];
          return offers.forEach((offer, i) => say(`250${i === offers.length - 1 ? ' ' : '-'}${offer}`));
        }
        case 'STARTTLS': {
          const { tls } = options;
          if (!tls) return say('454 4.7.0 TLS not available');
          socket.write(`220 2.0.0 Go ahead\r\n${options.injects ?? ''}`);
          socket.removeAllListeners('data');
          const secure = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(tls) });
          secure.on('error', () => undefined);
          return talk(secure, true, true);
        }
        case 'AUTH': {
          const [, way, initial] = line.split(' ');
          if (way === 'LOGIN') {
            asking = 'user';
            return say('334 VXNlcm5hbWU6');
          }
          const [, name = '', password = ''] = Buffer.from(initial ?? '', 'base64')
            .toString()
            .split('\0');
          return signIn(name, password);
        }
        case 'MAIL':
          if (options.login && user === undefined) return say('530 5.7.0 Authentication required');
          from = /<(.*)>/.exec(line)?.[1] ?? '';
          to = [];
          return say('250 2.1.0 Ok');
        case 'RCPT': {
          const reader = /<(.*)>/.exec(line)?.[1] ?? '';
          if (options.knowsNot?.includes(reader) === true) return say('550 5.1.1 No such box');
          to.push(reader);
          return say('250 2.1.5 Ok');
        }
        case 'DATA':
          data = [];
          return say('354 End data with <CR><LF>.<CR><LF>');
        case 'QUIT':
          say('221 2.0.0 Bye');
          return void socket.end();
        default:
          return say('502 5.5.2 Not known');
      }
    }

    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.on('data', (chunk: Buffer) => {
      buffer += chunk.toString('latin1');
      if (!isEncrypted) heardInClear += chunk.toString('latin1');
      const lines = buffer.split('\r\n');
      buffer = lines.pop() ?? '';
      for (const line of lines) hear(Buffer.from(line, 'latin1').toString('utf8'));
    });
    if (!isAgain) say(options.greeting ?? '220 mail.test ESMTP');
  }

  const { tls, security } = first;
  const server =
    security === 'tls' && tls
      ? createTlsServer(tls, (socket) => talk(socket, true))
      : createServer((socket) => talk(socket, false));
  server.on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    mails,
    get heardInClear() {
      return heardInClear;
    },
    change: (next) => void (options = { ...options, ...next }),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
