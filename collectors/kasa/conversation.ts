/** Talks to devices of the older kind over TCP. */
import type { Client } from 'tplink-smarthome-api';
import { BadReading, Unreachable, messageOf } from '#model/trouble.ts';
import type { Milliseconds } from '#model/time.ts';
import { kasaCollectorWords } from '#model/words/collector-kasa-en.ts';
import type { Network } from './network.ts';

/** The library would write to the console. What went wrong comes as an error, too. */
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

/**
 * Each exchange has a connection of its own, which ends with the exchange or its deadline; nothing stays open between.
 * Fails with Unreachable or BadReading.
 */
export function createConversation(port: number, deadline: Milliseconds): Network['exchange'] {
  // Of several megabytes, which a home without such a device does not need.
  let loading: Promise<Client> | undefined;
  return async (address, request) => {
    loading ??= import('tplink-smarthome-api').then((library) => new library.Client({ logger: silent }));
    const client = await loading;
    let answer: string | undefined;
    try {
      answer = await client.send(request, address, port, { transport: 'tcp', timeout: deadline });
    } catch (cause) {
      throw noAnswer(cause, address, deadline);
    }
    // The library's types do not say so, but it gives nothing when the connection ends within the answer.
    if (answer === undefined) throw new BadReading(kasaCollectorWords.answerBreaksOff);
    return answer;
  };
}

/** What a device did instead of answering, from the error that Node makes of it. */
export function noAnswer(cause: unknown, address: string, deadline: Milliseconds): Unreachable {
  return new Unreachable(sentenceOf(cause, address, deadline), { cause });
}

/** What Node calls the ways in which a connection fails. */
const ways: Readonly<Record<string, keyof typeof kasaCollectorWords.unanswered>> = {
  ECONNREFUSED: 'refuses',
  ECONNRESET: 'breaksOff',
  EHOSTUNREACH: 'silent',
  ENETUNREACH: 'noNetwork',
  ENOTFOUND: 'unknownName',
  EAI_AGAIN: 'noLookup',
};

function sentenceOf(error: unknown, address: string, deadline: Milliseconds): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const way = Object.hasOwn(ways, code) ? ways[code] : undefined;
  if (way === undefined && /timeout/i.test(messageOf(error))) return kasaCollectorWords.late(address, deadline / 1_000);
  return kasaCollectorWords.unanswered[way ?? 'silent'](address);
}

/** Whether nobody listens where a device of the older kind would. */
export function isRefusal(error: unknown): boolean {
  const cause = error instanceof Unreachable ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED';
}
