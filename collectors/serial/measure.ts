/** Reading a sensor that was found: by asking it now and then, or by listening to what it says by itself. */
import { second } from '#model/time.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { serialCollectorWords } from '#model/words/collector-serial-en.ts';
import { thingOf } from './protocol.ts';
import type { Content, FoundSensor, Outlet, Protocol, Reading } from './protocol.ts';
import { createStreamReader } from './stream.ts';
import type { Damage } from './stream.ts';

/** So many questions in a row without an answer, and it is lost. */
const mostSilent = 3;
/** A question that brought nothing new is asked once more after a pause. */
const mostTries = 3;
/** So many bytes without a frame are no longer a fault on the line. */
const mostForeign = 4_000;
/** Of a pause: a sensor with the same rhythm comes a little early at times, and would be left out each other time. */
const nearlyDue = 0.9;
const mostRemembered = 1_000;
/** Frames in a row without a reading before something is said: a sensor has warmed up by then. */
const mostEmpty = 60;

/** Resolves when the signal aborts. Throws Unreachable when the sensor is lost. */
export function measure(found: FoundSensor, outlet: Outlet): Promise<void> {
  const { protocol } = found;
  if (protocol.measure) return protocol.measure(found, outlet);
  return protocol.question ? measureByAsking(found, protocol.question, outlet) : measureByListening(found, outlet);
}

type Intake = {
  /** Takes in a frame; the reading, when it is one that may be passed on. */
  take(frame: Content | Damage): Reading | undefined;
};

/** Tells of what is no reading, and holds back what a sensor says while it warms up. */
function createIntake({ warmUp }: Protocol, { clock, trouble }: Outlet): Intake {
  const since = clock.now();
  let isWarm = warmUp === undefined;
  let empty = 0;
  return {
    take(frame) {
      if (frame.kind === 'damage') trouble(new BadReading(serialCollectorWords.leftOut(frame.why)));
      if (frame.kind === 'fault') trouble(new BadReading(frame.text));
      if (frame.kind === 'other' && ++empty === mostEmpty) trouble(new BadReading(serialCollectorWords.noReadings));
      if (frame.kind !== 'reading') return undefined;
      if (frame.fault !== undefined) trouble(new BadReading(serialCollectorWords.leftOut(frame.fault)));
      empty = 0;
      if (!isWarm && warmUp) {
        const { span, quantity, values } = warmUp;
        const isReal = frame.values.some((one) => one.quantity === quantity && !values.includes(one.value));
        isWarm = isReal || clock.now() - since >= span;
      }
      return isWarm ? frame : undefined;
    },
  };
}

/** Once a second at most: none measures more often. */
async function measureByAsking(found: FoundSensor, question: Uint8Array, outlet: Outlet): Promise<void> {
  const { connection, protocol } = found;
  const { start, patience } = protocol;
  const intake = createIntake(protocol, outlet);
  const ended = AbortSignal.any([outlet.signal, connection.gone]);
  let silent = 0;
  let isStarted = false;

  /** Undefined when it answers nothing, else whether it gave a reading, or said why not. */
  const ask = async (): Promise<boolean | undefined> => {
    if (start && !isStarted) await connection.write(start);
    isStarted = true;
    await connection.write(question);
    const reader = createStreamReader(protocol.createParser());
    let answer: boolean | undefined;
    for await (const bytes of connection.bytes(patience)) {
      for (const frame of reader.read(bytes)) {
        const reading = intake.take(frame);
        if (reading) outlet.put(reading);
        answer = (answer ?? false) || frame.kind === 'reading' || frame.kind === 'fault';
      }
      if (answer) return true;
    }
    return answer;
  };

  for await (const _ of outlet.clock.ticks(Math.max(second, outlet.every ?? protocol.every), ended)) {
    for (let tries = 0; tries < mostTries && !ended.aborted; tries++) {
      const answer = await ask();
      silent = answer === undefined ? silent + 1 : 0;
      if (answer) break;
      // It may have lost its power for a moment, and what it was told with it.
      isStarted = false;
    }
    if (silent >= mostSilent && !ended.aborted) {
      throw new Unreachable(serialCollectorWords.silent(connection.path, thingOf(protocol)));
    }
  }
  connection.gone.throwIfAborted();
}

async function measureByListening(found: FoundSensor, outlet: Outlet): Promise<void> {
  const { connection, protocol, heard, reader } = found;
  const { path } = connection;
  const every = outlet.every ?? protocol.every;
  const intake = createIntake(protocol, outlet);
  /** When, by what was in it: a board may print each of its readings in a line of its own. */
  const passedOn = new Map<string, number>();
  const take = (frame: Content | Damage): void => {
    const reading = intake.take(frame);
    if (!reading) return;
    const what = [reading.id, ...reading.values.map(({ quantity }) => quantity)].join(' ');
    const now = outlet.clock.now();
    const before = passedOn.get(what) ?? Number.NEGATIVE_INFINITY;
    // A clock that was set back is no reason to be silent.
    if (now >= before && now - before < every * nearlyDue) return;
    if (passedOn.size >= mostRemembered) passedOn.clear();
    passedOn.set(what, now);
    outlet.put(reading);
  };
  heard.forEach(take);
  for await (const bytes of connection.bytes(protocol.patience)) {
    for (const frame of reader.read(bytes)) take(frame);
    if (reader.unread > mostForeign) throw new Unreachable(serialCollectorWords.unreadable(path));
  }
  if (!outlet.signal.aborted) throw new Unreachable(serialCollectorWords.silent(path, thingOf(protocol)));
}
