/** Conversations with devices of the newer kind: logs in with KLAP, keeps the conversation, and begins a lost one anew. */
import type { Epoch, Milliseconds } from '#model/time.ts';
import { minute } from '#model/time.ts';
import { BadReading } from '#model/trouble.ts';
import type { Misconfigured } from '#model/trouble.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import { createKlapCipher, handshakeLength, loginHashes, recognise, seedLength } from './klap-cipher.ts';
import type { KlapCipher, Login } from './klap-cipher.ts';
import { isBrokenOff, post } from './klap-http.ts';
import type { Answer } from './klap-http.ts';
import { newestLogin, noLogin, otherLogin } from './login-trouble.ts';

export type KlapOptions = {
  /** HTTP port of the devices. */
  readonly port: number;
  /** For each exchange. */
  readonly deadline: Milliseconds;
  /** The owner's; undefined when there is none in the settings. */
  readonly login: Login | undefined;
  readonly now: () => Epoch;
  /** So many random bytes. */
  readonly random: (length: number) => Uint8Array;
  /** Ends every exchange. */
  readonly signal: AbortSignal;
};

export type Klap = {
  /**
   * Sends JSON to the device at an address and resolves with its JSON; undefined when what answers there does not speak
   * KLAP. Logs in first where there is no conversation. Throws Unreachable, BadReading, or Misconfigured when the device
   * has another login or wants another kind of it: then it is left alone for a while, and the error repeated.
   */
  ask(address: string, request: string): Promise<string | undefined>;
  /** Another device is at that address now: it is not left alone for what the former one refused. */
  changed(address: string): void;
};

/**
 * A device that knows another login is tried again after so long, and when the settings change: with the first
 * handshake, in which it proves its login and we show nothing of ours.
 */
const restAfterOtherLogin = 15 * minute;
/** A device without KLAP gets it by a switch in TP-Link's app; somebody waits for it. */
const restWithoutKlap = minute;

/**
 * What devices know that have never been joined to an account, and some that have been, now and then. They are no
 * secrets: python-kasa, kasa/credentials.py.
 */
const factoryLogins: readonly Login[] = [
  { username: '', password: '' },
  { username: 'kasa@tp-link.net', password: 'kasaSetup' },
  { username: 'test@tp-link.net', password: 'test' },
];

type Conversation = {
  readonly cipher: KlapCipher;
  readonly cookie: string | undefined;
  /** Requests answered. */
  answers: number;
};
type Door = {
  conversation: Conversation | undefined;
  /** Conversations in a row that were lost after their first answer. */
  shortOnes: number;
  /** Why it is left alone, and until when; undefined as a reason: there is no KLAP. */
  rest: { readonly error: Misconfigured | undefined; readonly until: Epoch } | undefined;
  /** Requests have numbers, so they go one after the other. */
  last: Promise<unknown>;
};

/** More than a home has devices; a bound for what strangers on the network can make us remember. */
const mostDoors = 400;

export function createKlap({ port, deadline, login, now, random, signal }: KlapOptions): Klap {
  const hashes = [...(login ? [login] : []), ...factoryLogins].flatMap(loginHashes);
  const doors = new Map<string, Door>();

  const doorOf = (address: string): Door => {
    const known = doors.get(address);
    if (known) return known;
    const [oldest] = doors.keys();
    if (doors.size >= mostDoors && oldest !== undefined) doors.delete(oldest);
    const door: Door = { conversation: undefined, shortOnes: 0, rest: undefined, last: Promise.resolve() };
    doors.set(address, door);
    return door;
  };

  const send = (address: string, path: string, body: Uint8Array, cookie?: string): Promise<Answer> =>
    post({ address, port, path: `/app/${path}`, body, cookie }, deadline, signal);

  /** Leaves a door alone for a while. */
  const rest = <E extends Misconfigured | undefined>(door: Door, span: Milliseconds, error: E): E => {
    door.rest = { error, until: now() + span };
    return error;
  };

  /** Undefined when there is no KLAP behind that door. */
  const begin = async (door: Door, address: string): Promise<Conversation | undefined> => {
    if (door.rest && now() < door.rest.until) {
      if (door.rest.error) throw door.rest.error;
      return undefined;
    }
    door.rest = undefined;
    const local = random(seedLength);
    const first = await send(address, 'handshake1', local);
    if (first.status === 403) throw rest(door, restWithoutKlap, newestLogin());
    if (first.status !== 200 || first.body.length !== handshakeLength) {
      return rest(door, restWithoutKlap, undefined);
    }
    const seeds = { local, remote: first.body.subarray(0, seedLength) };
    const known = recognise(hashes, seeds, first.body.subarray(seedLength));
    if (!known) throw rest(door, restAfterOtherLogin, login ? otherLogin() : noLogin());
    const second = await send(address, 'handshake2', known.proof, first.cookie);
    if (second.status !== 200) {
      throw new BadReading(kasaCollectorWords.loginBreaksOff(second.status));
    }
    door.conversation = { cipher: createKlapCipher(seeds, known.hash), cookie: first.cookie, answers: 0 };
    return door.conversation;
  };

  /** Undefined when the device knows nothing of this conversation any more, or did not get the request. */
  const exchange = async (
    address: string,
    conversation: Conversation,
    request: string,
  ): Promise<string | undefined> => {
    const { cipher, cookie } = conversation;
    const { number, body } = cipher.seal(request);
    const answer = await send(address, `request?seq=${number}`, body, cookie);
    if (answer.status !== 200) return undefined;
    const text = cipher.open(answer.body);
    if (text !== undefined) conversation.answers += 1;
    return text;
  };

  /** In a conversation that was begun before; undefined when it is lost, however the device shows it. */
  const goOn = async (door: Door, address: string, request: string): Promise<string | undefined> => {
    const { conversation } = door;
    // Some firmware (HS110 with SHIP 2.0) answers one request per conversation: then a second one is not tried any more.
    if (!conversation || door.shortOnes >= 2) return undefined;
    let text: string | undefined;
    try {
      text = await exchange(address, conversation, request);
    } catch (error) {
      door.conversation = undefined;
      if (signal.aborted || !isBrokenOff(error)) throw error;
    }
    if (text === undefined) door.shortOnes = conversation.answers === 1 ? door.shortOnes + 1 : 0;
    return text;
  };

  const ask = async (address: string, request: string): Promise<string | undefined> => {
    const door = doorOf(address);
    const known = await goOn(door, address, request);
    if (known !== undefined) return known;
    door.conversation = undefined;
    const conversation = await begin(door, address);
    if (!conversation) return undefined;
    const text = await exchange(address, conversation, request);
    if (text !== undefined) return text;
    door.conversation = undefined;
    throw new BadReading(kasaCollectorWords.takesLoginOnly);
  };

  return {
    ask(address, request) {
      const door = doorOf(address);
      const asked = door.last.then(() => ask(address, request));
      door.last = asked.catch(() => undefined);
      return asked;
    },
    changed(address) {
      const door = doors.get(address);
      if (door) door.rest = undefined;
    },
  };
}
