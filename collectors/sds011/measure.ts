/** Reading an SDS011, whose laser lasts about 8,000 hours: it runs now and then only, and its reports are the clock. */
import { minute, second } from '#model/time.ts';
import { BadReading, Unreachable } from '#model/trouble.ts';
import { sds011CollectorWords, serialCollectorWords } from '#model/words/collector-serial-en.ts';
import type { FoundSensor, Outlet } from '../serial/protocol.ts';
import { createStreamReader } from '../serial/stream.ts';
import type { StreamReader } from '../serial/stream.ts';
import { correctionOf, questions, sleep, wake } from './commands.ts';
import { parseFrame } from './frames.ts';
import type { Reply, Report } from './frames.ts';

/**
 * The sensor reports once a second. The data sheet says that it answers a change of the air within 10 s, and that values
 * are stable 30 s after fan and laser start.
 */
const answering = 10;
const stable = 30;
export const patience = 10 * second;
export const usualPause = 5 * minute;
/** The range the data sheet gives, µg/m³. */
export const highest = 999.9;
/** So many bytes without a frame are no longer a fault on the line. */
const mostForeign = 1_000;

type Frames = StreamReader<Report | Reply>;
type Sensor = FoundSensor & {
  /** Reports of nothing at all, in a row. */
  zeros: number;
};

/** `every` of less than a minute never lets it rest. */
export async function measureDust(found: FoundSensor, outlet: Outlet): Promise<void> {
  for (const question of questions) await found.connection.write(question);
  const sensor = { ...found, zeros: 0 };
  const every = outlet.every ?? usualPause;
  if (every < minute) await measureAlways(outlet, sensor);
  else await measureNowAndThen(outlet, sensor, every);
}

async function measureAlways(outlet: Outlet, sensor: Sensor): Promise<void> {
  const reader = createStreamReader(parseFrame);
  while (!outlet.signal.aborted) await measure(outlet, sensor, reader, answering);
}

/** Right after it was found a first reading comes early, so that a sensor just plugged in shows something. */
async function measureNowAndThen(outlet: Outlet, sensor: Sensor, every: number): Promise<void> {
  const { connection } = sensor;
  let early = answering;
  for await (const _ of outlet.clock.ticks(every, AbortSignal.any([outlet.signal, connection.gone]))) {
    await connection.write(wake);
    const reader = createStreamReader(parseFrame);
    if (early > 0) await measure(outlet, sensor, reader, early);
    await measure(outlet, sensor, reader, stable - early);
    early = 0;
    await connection.write(sleep);
  }
  connection.gone.throwIfAborted();
}

/** Takes in so many reports and passes the last one on: the sensor has smoothed it already. */
async function measure(outlet: Outlet, sensor: Sensor, reader: Frames, reports: number): Promise<void> {
  const { connection, id } = sensor;
  const { path } = connection;
  let last: Report | undefined;
  let seen = 0;
  for await (const bytes of connection.bytes(patience)) {
    for (const frame of reader.read(bytes)) {
      if (frame.kind === 'damage') {
        outlet.trouble(new BadReading(serialCollectorWords.leftOut(frame.why)));
        continue;
      }
      if (frame.id !== id) throw new Unreachable(sds011CollectorWords.otherCame(path));
      if (frame.kind === 'reply') {
        const correction = correctionOf(frame);
        if (correction) await connection.write(correction);
        continue;
      }
      seen += 1;
      // While it warms up it reports zeros, which are no readings.
      const isReading = frame.pm2_5 > 0 || frame.pm10 > 0;
      sensor.zeros = isReading ? 0 : sensor.zeros + 1;
      last = isReading ? frame : undefined;
    }
    if (seen >= reports) {
      if (last) put(outlet, last);
      else if (sensor.zeros >= stable) {
        outlet.trouble(new BadReading(sds011CollectorWords.onlyZeros));
      }
      return;
    }
    if (reader.unread > mostForeign) throw new Unreachable(serialCollectorWords.unreadable(path));
  }
  if (!outlet.signal.aborted) throw new Unreachable(sds011CollectorWords.silent(path));
}

function put(outlet: Outlet, report: Report): void {
  const { pm2_5, pm10 } = report;
  if (pm2_5 > highest || pm10 > highest) {
    return outlet.trouble(new BadReading(sds011CollectorWords.beyond(pm2_5, pm10, highest)));
  }
  outlet.put(readingOf(report));
}

export function readingOf({ id, pm2_5, pm10 }: Report) {
  const values = [
    { quantity: 'pm2_5', value: pm2_5 },
    { quantity: 'pm10', value: pm10 },
  ];
  return { kind: 'reading', id, values } as const;
}
